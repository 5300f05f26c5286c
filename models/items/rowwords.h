#pragma once
#include "services/rowdirectory.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace emonev {

/// Where a row stands, by ids and by name.
struct RowPlace
{
    QString unitId;
    QString serviceId;
    QString unit;
    QString service;
    QString subject; ///< the indicator, the standard, the file: what is left to say

    /// "V1.1 Persyaratan · Kartu pasien · Dinas Kesehatan": what is most particular stands first
    [[nodiscard]] QString text() const;
};

/// Says rows, columns and stored values in people's words.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(emonev::RowWords)

public:
    explicit RowWords(RowDirectory directory = {}) : m_directory(std::move(directory)) {}

    /// `data`: columns of the row, for one that is not in the store (yet, or any more).
    [[nodiscard]] RowPlace place(const QString &table, const QString &rowKey, const QJsonObject &data = {}) const;
    [[nodiscard]] QString column(const QString &table, const QString &rowKey, const QString &column) const;
    [[nodiscard]] QString value(const QString &table, const QString &rowKey, const QString &column,
                                const QJsonValue &value) const;
    /// The answers an indicator's line can take, null for anything but an answer's value.
    [[nodiscard]] const Indicator *indicator(const QString &table, const QString &rowKey) const;
    /// Whether a column's values are running text, best compared word by word.
    [[nodiscard]] static bool isText(const QString &table, const QString &column);
    /// What stands for a value where the whole row was removed.
    [[nodiscard]] static QString removedWord() { return tr("removed"); }
    /// Keys say nothing to a reader.
    [[nodiscard]] static bool isSilent(const QString &table, const QString &column);

private:
    void addService(RowPlace &place, const QString &serviceId) const;
    void addUnit(RowPlace &place, const QString &unitId) const;
    [[nodiscard]] RowPlace answerPlace(const QString &rowKey) const;
    [[nodiscard]] RowPlace standardPlace(const QString &standardId, const QJsonObject &data) const;
    [[nodiscard]] static QString codedWord(const QString &table, const QString &column, const QString &text);

    RowDirectory m_directory;
};

} // namespace emonev
