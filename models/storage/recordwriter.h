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

/// Stores rows together with their history, in the caller's transaction; queueFrom() then adds the outbox entries.
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
    /// What is written between begin and end is one operation for the server, all or none; the last change names it.
    void beginOperation();
    void endOperation();
    /// What another writer of the same step wrote as operations counts as this one's.
    void adoptOperations(const RecordWriter &other);
    /// A person confirmed that the rows this step removes shall go.
    void confirmOperations(bool confirmed) { m_confirmed = confirmed; }
    /// From now on writes what the server said: by whom and when it says, without keeping the server's columns, and
    /// rows that were not there yet without history.
    void speakForServer() { m_forServer = true; }
    void setStamp(const QString &user, const QString &at);
    /// Writes the outbox entry of every change from `firstSeq` on; once, when all rows are written.
    void queueFrom(qint64 firstSeq);
    /// The stored row, or nothing.
    [[nodiscard]] std::optional<Row> find(const TableSpec &spec, const Row &key);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    /// What writing many rows of one table needs again and again.
    struct Table
    {
        const TableSpec *spec = nullptr;
        QByteArray name;
        QByteArrayList members; ///< the columns' names as JSON writes them: "name":
        QVector<QVector<int>> together;
        Statement *insert = nullptr;
        std::unordered_map<quint64, std::unique_ptr<Statement>> updates; ///< by the columns that they set
    };
    Table &tableOf(const TableSpec &spec);
    /// Whether a column that is the same belongs to one that is not.
    static bool movesWith(const Table &table, int column, const Row &stored, const Row &row);
    void writeRow(Statement &statement, const Row &row);
    /// Sets the columns that compare() found to differ, and only those: indexes of others need not be touched.
    void writeChanged(Table &table, const Row &row);
    /// Whether the rows differ; tells how in m_changed, m_before and m_after.
    bool compare(const Table &table, const Row &stored, const Row &row);
    /// With m_before and m_after as the change's.
    void record(const Table &table, const Row &row, const QString &unitId, const char *kind);
    Statement &statement(const TableSpec &spec, const char *verb);
    /// Remembers the server's columns of a row that is about to be written over.
    void keepBase(const Table &table, const Row &stored);

    Connection &m_connection;
    const Clock &m_clock;
    Author m_author;
    QByteArray m_at;
    QByteArray m_user;
    QByteArray m_batch;
    std::unordered_map<const TableSpec *, Table> m_tables;
    Statement *m_insertChange = nullptr;
    Statement *m_keepBase = nullptr;
    std::vector<std::pair<qint64, qint64>> m_operations; ///< first and last change of those with several
    qint64 m_operationFirst = 0;
    qint64 m_newest = 0;
    bool m_inOperation = false;
    bool m_forServer = false;
    bool m_confirmed = false;
    quint64 m_changed = 0; ///< a bit for each column
    QByteArray m_before;   ///< JSON; kept from row to row for its memory
    QByteArray m_after;
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
