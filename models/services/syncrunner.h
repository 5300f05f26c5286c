#pragma once
#include "services/syncworker.h"
#include <QFuture>
#include <QPromise>
#include <QThread>

namespace emonev {

/// How long the runner waits between passes.
struct SyncPace
{
    std::function<double()> chance; ///< numbers from 0 to 1, for the spread; empty: random ones
    double haste = 1;               ///< divides all waits; for tests
};

/// Syncs in the background as long as the desktop runs, on a thread of its own; the windows' thread never waits.
class SyncRunner : public QObject
{
    Q_OBJECT
public:
    SyncRunner(Workspace &workspace, MakeGateway makeGateway, SyncPace pace = {}, QObject *parent = nullptr);
    /// stop()
    ~SyncRunner() override;

    void start();
    /// Begins a pass at once, whatever was planned.
    void syncNow();
    /// Ends the pass at its next step and waits for the thread; what is not sent stays in the outbox.
    void stop();
    [[nodiscard]] const SyncStatus &status() const { return m_status; }

    /// Runs `work(Workspace&, SyncGateway&)` on the thread of sync, between passes.
    template <typename F> auto run(F work) -> QFuture<std::invoke_result_t<F, Workspace &, SyncGateway &>>
    {
        using R = std::invoke_result_t<F, Workspace &, SyncGateway &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        add([promise, work = std::move(work)](Workspace &workspace, SyncGateway &gateway) mutable {
            promise->addResult(work(workspace, gateway));
            promise->finish();
        });
        return future;
    }
    /// Signs in, then syncs.
    QFuture<Result<wire::SessionAnswer>> signIn(const Credentials &credentials);
    QFuture<Result<void>> signOut(bool evenSo);

Q_SIGNALS:
    void statusChanged(const emonev::SyncStatus &status);
    void passFinished(const emonev::SyncSession::Outcome &outcome);

private:
    void add(SyncWorker::Task task);
    void noteSave();

    Workspace &m_workspace;
    std::atomic_bool m_wantsOn = true;
    QThread m_thread;
    std::unique_ptr<SyncWorker> m_worker;
    SyncStatus m_status;
};

} // namespace emonev
