#include "services/syncworker.h"

namespace emonev {

using Phase = SyncStatus::Phase;

SyncWorker::SyncWorker(Workspace &workspace, MakeGateway makeGateway, std::function<double()> chance, double haste,
                       const std::atomic_bool &wantsOn)
    : m_workspace(workspace), m_makeGateway(std::move(makeGateway)), m_schedule(std::move(chance)), m_haste(haste),
      m_wantsOn(wantsOn)
{
}

void SyncWorker::begin()
{
    m_gateway = m_makeGateway([this] { return m_wantsOn.load(); });
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, &SyncWorker::passSoon);
    passSoon();
}

void SyncWorker::end()
{
    m_timer.reset();
    m_tasks.clear();
    m_gateway.reset();
}

void SyncWorker::passSoon()
{
    m_passWanted = true;
    runTasks();
}

void SyncWorker::add(Task task)
{
    m_tasks.push_back(std::move(task));
    runTasks();
}

bool SyncWorker::mayRunByItself() const
{
    return m_status.phase != Phase::NotJoined && m_status.phase != Phase::SignedOut;
}

void SyncWorker::wake()
{
    if (m_busy) {
        m_savedMeanwhile = true;
        return;
    }
    if (!m_timer || !mayRunByItself())
        return;
    const auto left = m_timer->isActive() ? std::chrono::milliseconds(qint64(m_timer->remainingTime() * m_haste))
                                          : std::chrono::milliseconds(std::chrono::hours(1));
    if (const auto wait = m_schedule.afterSave(left); wait < left)
        plan(wait);
}

void SyncWorker::plan(std::chrono::milliseconds wait)
{
    SyncStatus status = m_status;
    status.nextIn = wait;
    startTimer(wait);
    say(status);
}

void SyncWorker::startTimer(std::chrono::milliseconds wait)
{
    m_timer->start(std::chrono::milliseconds(qint64(double(wait.count()) / m_haste)));
}

void SyncWorker::say(const SyncStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

void SyncWorker::runTasks()
{
    if (m_busy)
        return;
    m_busy = true;
    while (m_wantsOn && m_gateway && (!m_tasks.empty() || m_passWanted)) {
        if (!m_tasks.empty()) {
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task(m_workspace, *m_gateway);
        } else {
            m_passWanted = false;
            pass();
        }
    }
    m_busy = false;
    if (std::exchange(m_savedMeanwhile, false) && m_wantsOn)
        wake();
}

void SyncWorker::pass()
{
    const Result<SyncState> before = SyncService::state(m_workspace);
    const bool joined = before && before->joined();
    m_timer->stop();
    SyncStatus running = m_status;
    running.phase = joined ? Phase::Running : Phase::NotJoined;
    running.sending = joined ? before->pending : 0;
    running.nextIn = {};
    say(running);
    if (!joined)
        return;
    m_told.start();
    const SyncSession::Outcome outcome = SyncService(m_workspace, *m_gateway).pass([this] {
        tellProgress();
        return m_wantsOn.load();
    });
    if (!m_wantsOn)
        return;
    const Result<SyncState> after = SyncService::state(m_workspace);
    if (after && !before->peer.epoch.isEmpty() && after->peer.epoch != before->peer.epoch)
        m_status.serverRestored = true;
    judge(outcome, joined);
    Q_EMIT passFinished(outcome);
}

/// A long pass says every second how much is left.
void SyncWorker::tellProgress()
{
    if (m_told.elapsed() < 1000)
        return;
    m_told.start();
    const Result<SyncState> now = SyncService::state(m_workspace);
    SyncStatus status = m_status;
    status.sending = now ? now->pending : status.sending;
    say(status);
}

void SyncWorker::judge(const SyncSession::Outcome &outcome, bool joined)
{
    SyncStatus status = m_status;
    status.sending = 0;
    status.error = outcome.error;
    status.brokenScopes = outcome.summary.brokenScopes;
    status.accountDisabled = outcome.summary.accountDisabled;
    status.phase = phaseAfter(outcome.error, joined);
    if (status.phase == Phase::Idle && (!status.brokenScopes.isEmpty() || status.accountDisabled))
        status.phase = Phase::Trouble;
    m_status = status;
    m_status.nextIn = {};
    if (mayRunByItself()) {
        const bool failed = outcome.error && status.phase != Phase::Idle && status.phase != Phase::TooOld;
        m_status.nextIn =
            failed ? m_schedule.afterFailure(std::chrono::seconds(outcome.retryAfter)) : m_schedule.afterSuccess();
        startTimer(m_status.nextIn);
    }
    Q_EMIT statusChanged(m_status);
}

} // namespace emonev
