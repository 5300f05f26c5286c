#pragma once
#include "core/result.h"
#include "exchange/columnspec.h"
#include <QByteArray>
#include <QHash>
#include <QMap>

namespace emonev {

/// How a foreign file's headers and values become ours; the JSON of `import --map`.
class ColumnMap
{
public:
    /// InvalidData: map_not_json, map_bad_shape (args: key), map_unknown_column (args: column, suggestion),
    /// map_bad_time_zone (args: text).
    static Result<ColumnMap> fromJson(const QByteArray &json, ImportKind kind);
    /// As fromJson, from a file: also NotFound file_not_found.
    static Result<ColumnMap> load(const QString &path, ImportKind kind);

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] Result<void> save(const QString &path) const;
    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty() && m_values.isEmpty() && m_timeZone.isEmpty(); }

    /// `ours` empty means: leave this column out.
    void mapColumn(const QString &theirs, const QString &ours);
    void mapValue(const QString &column, const QString &theirs, const QString &ours);
    void setTimeZone(const QString &offset) { m_timeZone = offset; }

    /// Whether the map says something about this header.
    [[nodiscard]] bool hasColumn(const QString &header) const { return m_columnKeys.contains(headerKey(header)); }
    [[nodiscard]] QString column(const QString &header) const { return m_columnKeys.value(headerKey(header)); }
    /// The value as ours where the map knows it, otherwise the text itself.
    [[nodiscard]] QString value(const QString &column, const QString &text) const;
    /// An offset such as "+07:00"; empty when the map names none.
    [[nodiscard]] const QString &timeZone() const { return m_timeZone; }

private:
    QMap<QString, QString> m_columns; ///< their header as written → our canonical name
    QHash<QString, QString> m_columnKeys;
    QMap<QString, QMap<QString, QString>> m_values; ///< our column → their value → ours
    QHash<QString, QHash<QString, QString>> m_valueKeys;
    QString m_timeZone;
};

} // namespace emonev
