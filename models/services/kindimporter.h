#pragma once
#include "services/importplan.h"
#include "storage/recordwriter.h"
#include <functional>
#include <memory>

namespace emonev {

class Clock;
class ReporterVault;

/// Resolves the rows of a file against the store, one class a kind: looks everything up in a few large queries, says
/// what is wrong, and keeps what is to be written.
class KindImporter
{
public:
    KindImporter(const ImportTable &table, const Clock &clock);
    virtual ~KindImporter();
    KindImporter(const KindImporter &) = delete;
    KindImporter &operator=(const KindImporter &) = delete;

    /// The importer of the table's kind. Usage import_not_built (args: kind) for kinds that come later.
    [[nodiscard]] static Result<std::unique_ptr<KindImporter>> make(const ImportTable &table, const Clock &clock);

    /// Where reporters' identities are sealed, for the kind that has any; null: nowhere.
    virtual void useVault(ReporterVault *) {}
    [[nodiscard]] Result<ImportPlan> plan(Connection &connection);
    /// Writes what plan() found, in an order in which references hold. `goOn` is told how many changes are written and
    /// may answer false: then Interrupted.
    Result<void> write(RecordWriter &writer, const std::function<bool(int)> &goOn) const;

protected:
    /// Reads what the rows will be compared with.
    virtual Result<void> prefetch(Connection &connection) = 0;
    /// Decides about every row that isn't rejected yet.
    virtual void resolveAll();
    virtual void resolve(int row) = 0;

    [[nodiscard]] const ImportTable &table() const { return m_table; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool has(const char *column) const { return m_table.columns.contains(QLatin1String(column)); }
    /// Place of a column in the file; -1 when the file has none.
    [[nodiscard]] int place(const char *column) const { return m_table.indexOf(QString::fromLatin1(column)); }
    [[nodiscard]] const QString &valueAt(int row, int place) const;
    [[nodiscard]] bool isRejected(int row) const { return m_plan.outcomes.at(row) == RowOutcome::Rejected; }

    void reject(int row, const char *column, const char *rule, const QStringList &args = {},
                const QString &suggestion = {});
    /// As reject(), with the known code most like the unknown one as suggestion.
    void rejectUnknown(int row, const char *column, const char *rule, const QStringList &known);
    /// Keeps a row to be written where it differs from what is stored; says which it is. Reports no outcome by itself.
    RecordWriter::Outcome keep(const TableSpec &spec, Row row, const std::optional<Row> &stored, const QString &unitId);
    void setOutcome(int row, RecordWriter::Outcome outcome);
    /// `fresh`, or what is stored where that says the same but for blanks at its ends and the like.
    [[nodiscard]] QString merged(const char *column, const QString &stored, const QString &fresh) const;

private:
    struct PlannedWrite
    {
        const TableSpec *spec;
        Row row;
        std::optional<Row> stored;
        QString unitId;
        bool endsRow; ///< the last write of a row of the file: one operation
    };
    void takeFileIssues();
    void count();
    [[nodiscard]] QStringList tablesWritten() const;

    const ImportTable &m_table;
    const Clock &m_clock;
    ImportPlan m_plan;
    std::vector<PlannedWrite> m_writes;
    int m_suggestions = 0;
};

} // namespace emonev
