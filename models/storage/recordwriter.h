#pragma once
#include "storage/connection.h"
#include "storage/tablespec.h"
#include <QDateTime>

namespace emonev {

class Clock;

/// Who writes, and for which import batch.
struct Author
{
    QString user;
    QString batchId; ///< empty outside an import
};

/// Stores rows together with their history and their outbox entry, all in the caller's transaction.
class RecordWriter
{
public:
    enum class Outcome { Inserted, Updated, Unchanged };

    RecordWriter(Connection &connection, const Clock &clock, const Author &author);

    /// Writes `row` (all columns of `spec`) where it differs from what is stored. `unitId` is the unit it concerns.
    Outcome put(const TableSpec &spec, const Row &row, const QString &unitId);
    /// As put(), for a caller that has read the stored row already (null: there is none).
    Outcome putKnown(const TableSpec &spec, const Row &row, const Row *stored, const QString &unitId);
    /// Removes the row with that key; false when there is none.
    bool remove(const TableSpec &spec, const Row &key, const QString &unitId);
    /// The stored row, or nothing.
    [[nodiscard]] std::optional<Row> find(const TableSpec &spec, const Row &key);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    struct Change
    {
        const char *kind;
        QByteArray before;
        QByteArray after;
    };
    void record(const TableSpec &spec, const Row &row, const QString &unitId, const Change &change);
    Statement &statement(const TableSpec &spec, const char *verb);

    Connection &m_connection;
    const Clock &m_clock;
    Author m_author;
    QByteArray m_at;
};

/// The key of a row as history writes it: its key values joined by '/'.
[[nodiscard]] QString rowKey(const TableSpec &spec, const Row &row);
/// The key values of a rowKey(), with whole numbers as numbers where the table has them.
[[nodiscard]] Row keyOf(const TableSpec &spec, const QString &rowKey);
/// Times as the store writes them: UTC, milliseconds.
[[nodiscard]] QString storedTime(const QDateTime &moment);

/// A column's value as text; null gives an empty text.
[[nodiscard]] QString valueText(const Value &value);
/// Empty text becomes null: columns that say nothing are null in the store.
[[nodiscard]] Value nullable(const QString &text);
[[nodiscard]] Value nullable(const std::optional<double> &number);
[[nodiscard]] Value nullable(const QDate &day);

} // namespace emonev
