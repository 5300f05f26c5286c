#include "services/kindimporter.h"
#include "exchange/canonicaltext.h"
#include "services/answersimporter.h"
#include "services/complaintsimporter.h"
#include "services/monthlyimporter.h"
#include "services/servicesimporter.h"
#include "services/standardsimporter.h"
#include "services/unitsimporter.h"
#include "storage/indexpause.h"

namespace emonev {

namespace {

constexpr int mostSuggestions = 200; ///< looking for a like code in a large city takes time
constexpr qsizetype mostCandidates = 5000;

} // namespace

KindImporter::KindImporter(const ImportTable &table, const Clock &clock) : m_table(table), m_clock(clock) {}

KindImporter::~KindImporter() = default;

Result<std::unique_ptr<KindImporter>> KindImporter::make(const ImportTable &table, const Clock &clock)
{
    std::unique_ptr<KindImporter> importer;
    switch (table.kind) {
    case ImportKind::Units:
        importer = std::make_unique<UnitsImporter>(table, clock);
        break;
    case ImportKind::Services:
        importer = std::make_unique<ServicesImporter>(table, clock);
        break;
    case ImportKind::Standards:
        importer = std::make_unique<StandardsImporter>(table, clock);
        break;
    case ImportKind::Answers:
        importer = std::make_unique<AnswersImporter>(table, clock);
        break;
    case ImportKind::Complaints:
        importer = std::make_unique<ComplaintsImporter>(table, clock);
        break;
    case ImportKind::Monthly:
        importer = std::make_unique<MonthlyImporter>(table, clock);
        break;
    case ImportKind::Skm:
    case ImportKind::Indicators:
        return fail(ErrorKind::Usage, QStringLiteral("import_not_built"), {importKindWord(table.kind)});
    }
    return importer;
}

Result<ImportPlan> KindImporter::plan(Connection &connection)
{
    takeFileIssues();
    if (!m_table.headerBroken() && !m_table.rows.isEmpty()) {
        EMONEV_TRY(prefetch(connection));
        resolveAll();
    }
    std::stable_sort(m_plan.issues.begin(), m_plan.issues.end(),
                     [](const RowIssue &a, const RowIssue &b) { return a.row < b.row; });
    count();
    return m_plan;
}

void KindImporter::takeFileIssues()
{
    m_plan = {};
    m_plan.issues = m_table.issues;
    const bool broken = m_table.headerBroken();
    m_plan.outcomes.reserve(m_table.rows.size());
    for (const ImportRow &row : m_table.rows)
        m_plan.outcomes.append(row.good && !broken ? RowOutcome::Unchanged : RowOutcome::Rejected);
    if (m_table.rows.isEmpty() && !broken)
        m_plan.issues.append({m_table.sheet, qMax(1, m_table.headerRow), {}, {}, QStringLiteral("no_rows"), {}, {}});
}

void KindImporter::count()
{
    ImportCounts &counts = m_plan.counts;
    counts.rows = int(m_table.rows.size());
    counts.inserted = int(m_plan.outcomes.count(RowOutcome::Insert));
    counts.updated = int(m_plan.outcomes.count(RowOutcome::Update));
    counts.unchanged = int(m_plan.outcomes.count(RowOutcome::Unchanged));
    counts.rejected = int(m_plan.outcomes.count(RowOutcome::Rejected));
}

void KindImporter::resolveAll()
{
    m_writes.reserve(size_t(m_table.rows.size()));
    for (int i = 0; i < m_table.rows.size(); ++i)
        if (!isRejected(i))
            resolve(i);
}

Result<void> KindImporter::write(RecordWriter &writer, const std::function<bool(int)> &goOn) const
{
    int written = 0;
    bool inRow = false;
    IndexPause pause(writer.connection(), tablesWritten(), qint64(m_writes.size()));
    for (const PlannedWrite &write : m_writes) {
        if (written % 256 == 0 && !goOn(written))
            return fail(ErrorKind::Interrupted, QStringLiteral("interrupted"));
        if (!inRow)
            writer.beginOperation();
        writer.putKnown(*write.spec, write.row, write.stored ? &*write.stored : nullptr, write.unitId);
        inRow = !write.endsRow;
        if (!inRow)
            writer.endOperation();
        ++written;
    }
    pause.end();
    return {};
}

QStringList KindImporter::tablesWritten() const
{
    QSet<const TableSpec *> specs;
    for (const PlannedWrite &write : m_writes)
        specs.insert(write.spec);
    QStringList names{QStringLiteral("change")};
    for (const TableSpec *spec : std::as_const(specs))
        names.append(spec->name);
    return names;
}

const QString &KindImporter::valueAt(int row, int place) const
{
    static const QString nothing;
    return place < 0 ? nothing : m_table.rows.at(row).values.at(place);
}

void KindImporter::reject(int row, const char *column, const char *rule, const QStringList &args,
                          const QString &suggestion)
{
    m_plan.outcomes[row] = RowOutcome::Rejected;
    m_plan.issues.append({m_table.sheet, m_table.rows.at(row).number, QString::fromLatin1(column),
                          valueAt(row, place(column)), QString::fromLatin1(rule), args, suggestion});
}

void KindImporter::rejectUnknown(int row, const char *column, const char *rule, const QStringList &known)
{
    const QString &value = valueAt(row, place(column));
    const bool look = ++m_suggestions <= mostSuggestions && known.size() <= mostCandidates;
    reject(row, column, rule, {value}, look ? nearest(value, known) : QString());
}

RecordWriter::Outcome KindImporter::keep(const TableSpec &spec, Row row, const std::optional<Row> &stored,
                                         const QString &unitId)
{
    if (stored && *stored == row)
        return RecordWriter::Outcome::Unchanged;
    const auto outcome = stored ? RecordWriter::Outcome::Updated : RecordWriter::Outcome::Inserted;
    m_writes.push_back({&spec, std::move(row), stored, unitId, false});
    return outcome;
}

void KindImporter::setOutcome(int row, RecordWriter::Outcome outcome)
{
    m_plan.outcomes[row] = outcome == RecordWriter::Outcome::Inserted  ? RowOutcome::Insert
                           : outcome == RecordWriter::Outcome::Updated ? RowOutcome::Update
                                                                       : RowOutcome::Unchanged;
    if (!m_writes.empty())
        m_writes.back().endsRow = true;
}

QString KindImporter::merged(const char *column, const QString &stored, const QString &fresh) const
{
    if (stored == fresh || stored.isEmpty())
        return fresh;
    const ColumnSpec &spec = columnsOf(m_table.kind).at(columnIndex(m_table.kind, QString::fromLatin1(column)));
    const CanonicalValue canonical = canonicalValue(spec, cleanText(stored), {});
    return canonical.text == fresh ? stored : fresh;
}

} // namespace emonev
