#include "services/workspace.h"
#include "core/clock.h"
#include "services/sheetguard.h"
#include <QThreadPool>

namespace emonev {

namespace {

/// A future that is already done.
QFuture<Result<Saved>> ready(Result<Saved> result)
{
    QPromise<Result<Saved>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

Result<void> revertRange(RecordWriter &writer, qint64 first, qint64 last)
{
    SheetGuard guard(writer);
    for (const Change &change : changes::inRange(writer.connection(), first, last)) {
        EMONEV_TRY(guard.checkRow(change.table, change.rowKey));
        EMONEV_TRY(changes::revert(writer, change));
    }
    return {};
}

} // namespace

Workspace::Workspace(Store &store, const Clock &clock, QString user)
    : m_store(store), m_clock(clock), m_user(std::move(user))
{
}

Workspace::~Workspace()
{
    QThreadPool::globalInstance()->waitForDone(); // a reading begun by a page that is gone
    if (m_store.access() == Store::Access::Write)
        (void)m_store.writeOutside([](Connection &) { return Result<void>(); });
}

Result<Saved> Workspace::run(Connection &connection, const std::function<Result<void>(RecordWriter &)> &work,
                             const QString &label)
{
    RecordWriter writer(connection, m_clock, {m_user, {}});
    Saved saved{changes::newest(connection) + 1, 0};
    EMONEV_TRY(work(writer));
    saved.lastSeq = changes::newest(connection);
    if (!saved.nothing())
        writer.queueFrom(saved.firstSeq);
    if (!label.isEmpty() && !saved.nothing())
        m_undo.push({label, saved.firstSeq, saved.lastSeq});
    return saved;
}

void Workspace::announce(Connection &connection, const Saved &saved)
{
    const changes::Touched touched = changes::touched(connection, saved.firstSeq, saved.lastSeq);
    Q_EMIT m_announcer.changed(touched.tables, touched.units.size() == 1 ? *touched.units.begin() : QString());
    Q_EMIT m_announcer.undoChanged();
}

QFuture<Result<Saved>> Workspace::save(const QString &label, std::function<Result<void>(RecordWriter &)> work)
{
    if (isReadOnly())
        return ready(fail(ErrorKind::NotPermitted, QStringLiteral("store_read_only")));
    QFuture<Result<Saved>> future = m_store.post(
        [this, label, work = std::move(work)](Connection &connection) { return run(connection, work, label); });
    // Announced by a job of its own, so that readers already see what was committed.
    m_store.post([this, future](Connection &connection) -> Result<void> {
        const Result<Saved> saved = future.result();
        if (saved && !saved->nothing())
            announce(connection, *saved);
        return {};
    });
    return future;
}

QFuture<Result<Saved>> Workspace::undo() { return revertStep(m_undo.takeUndo(), true); }
QFuture<Result<Saved>> Workspace::redo() { return revertStep(m_undo.takeRedo(), false); }

QFuture<Result<Saved>> Workspace::revertStep(std::optional<UndoLog::Step> step, bool isUndo)
{
    if (!step)
        return ready(fail(ErrorKind::NotFound, QStringLiteral("nothing_to_undo")));
    QFuture<Result<Saved>> future =
        save({}, [step](RecordWriter &writer) { return revertRange(writer, step->firstSeq, step->lastSeq); });
    return future.then([this, step, isUndo](const Result<Saved> &saved) {
        if (saved && !saved->nothing()) {
            const UndoLog::Step reverse{step->label, saved->firstSeq, saved->lastSeq};
            isUndo ? m_undo.pushUndone(reverse) : m_undo.pushRedone(reverse);
        }
        Q_EMIT m_announcer.undoChanged();
        return saved;
    });
}

} // namespace emonev
