#include "services/batchservice.h"
#include "services/sheetguard.h"

namespace emonev {

namespace {

constexpr int mostConflicts = 1000;

/// Takes the changes of a batch back one by one and collects what stands in the way.
class BatchReverter
{
public:
    BatchReverter(RecordWriter &writer, UndoResult &result) : m_writer(writer), m_result(result) {}

    Result<void> run()
    {
        for (const Change &change : changes::ofBatch(m_writer.connection(), m_result.batch.id)) {
            EMONEV_TRY(requireOpenPeriod(change));
            EMONEV_TRY(revert(change));
            if (m_result.conflicts.size() >= mostConflicts)
                break;
        }
        if (!m_result.conflicts.isEmpty())
            return fail(ErrorKind::Conflict, QStringLiteral("batch_has_later_edits"), {m_result.batch.fileName});
        batches::markUndone(m_writer.connection(), m_result.batch.id);
        return {};
    }

private:
    Result<void> revert(const Change &change)
    {
        if (change.kind == QLatin1String("insert")) {
            const auto standing = batches::dependents(m_writer.connection(), change.table, change.rowKey);
            // An assessment or a period only holds answers; with others' answers in it, it stays.
            const bool holder = change.table == QLatin1String("assessment") || change.table == QLatin1String("period");
            for (const Dependent &other : standing)
                if (!holder)
                    addNeeded(change, other);
            if (!standing.isEmpty())
                return {};
        }
        const Result<void> reverted = changes::revert(m_writer, change);
        if (reverted)
            ++m_result.reverted;
        else if (reverted.error().kind == ErrorKind::Conflict)
            addChanged(change);
        else
            return reverted;
        return {};
    }

    Result<void> requireOpenPeriod(const Change &change)
    {
        return change.table == u"answer" ? m_guard.checkRow(change.table, change.rowKey) : Result<void>();
    }

    void addNeeded(const Change &change, const Dependent &other)
    {
        UndoConflict conflict;
        conflict.reason = UndoConflict::Reason::Needed;
        conflict.table = other.table;
        conflict.code = other.code;
        conflict.name = other.name;
        conflict.baseCode = nameOf(change.table, change.rowKey).first;
        m_result.conflicts.append(conflict);
    }

    void addChanged(const Change &change)
    {
        UndoConflict conflict;
        conflict.table = change.table;
        std::tie(conflict.code, conflict.name) = nameOf(change.table, change.rowKey);
        if (conflict.code.isEmpty())
            conflict.code = change.after.value(QLatin1String("code")).toString();
        if (const auto later = changes::laterThan(m_writer.connection(), change, m_result.batch.id)) {
            conflict.user = later->user;
            conflict.at = later->at;
        }
        m_result.conflicts.append(conflict);
    }

    /// Code and name by which people know a row.
    std::pair<QString, QString> nameOf(const QString &table, const QString &rowKey)
    {
        const TableSpec *spec = tables::find(table);
        const auto row = spec ? m_writer.find(*spec, keyOf(*spec, rowKey)) : std::nullopt;
        if (table == QLatin1String("unit"))
            return row ? std::pair(valueText((*row)[1]), valueText((*row)[2])) : std::pair<QString, QString>();
        if (table == QLatin1String("service"))
            return row ? std::pair(valueText((*row)[1]), valueText((*row)[3])) : std::pair<QString, QString>();
        if (table == QLatin1String("standard"))
            return row ? nameOf(QStringLiteral("service"), valueText((*row)[1])) : std::pair<QString, QString>();
        if (table == QLatin1String("standard_component"))
            return nameOf(QStringLiteral("standard"), rowKey.section(u'/', 0, 0));
        if (table == QLatin1String("assessment"))
            return row ? nameOf(QStringLiteral("unit"), valueText((*row)[2])) : std::pair<QString, QString>();
        if (table == QLatin1String("answer"))
            return {nameOf(QStringLiteral("assessment"), rowKey.section(u'/', 0, 0)).first, rowKey.section(u'/', 2)};
        if (table == QLatin1String("period"))
            return {row ? valueText((*row)[1]) : QString(), {}};
        return {rowKey, {}};
    }

    RecordWriter &m_writer;
    UndoResult &m_result;
    SheetGuard m_guard{m_writer};
};

} // namespace

Result<QVector<Batch>> BatchService::batches() const
{
    return m_workspace.read([](Connection &c) -> Result<QVector<Batch>> { return emonev::batches::list(c); });
}

QFuture<Result<UndoResult>> BatchService::undo(const QString &batchId)
{
    auto result = std::make_shared<UndoResult>();
    const auto work = [result, batchId](RecordWriter &writer) -> Result<void> {
        const auto batch = emonev::batches::find(writer.connection(), batchId);
        if (!batch)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_batch"), {batchId});
        if (batch->undone)
            return fail(ErrorKind::InvalidData, QStringLiteral("batch_undone"), {batch->fileName});
        result->batch = *batch;
        writer.confirmOperations(true); // a person asked for the whole batch
        return BatchReverter(writer, *result).run();
    };
    return m_workspace.save({}, work).then([result](const Result<Saved> &saved) -> Result<UndoResult> {
        if (!saved && result->conflicts.isEmpty())
            return failure(saved);
        if (!saved)
            result->reverted = 0;
        return *result;
    });
}

} // namespace emonev
