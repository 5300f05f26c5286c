#pragma once
#include "services/syncservice.h"
#include "services/syncstatus.h"
#include "sync/syncschedule.h"
#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <deque>

namespace emonev {

/// Makes the way to the server, on the thread that will use it; `wantsOn` turns false when the program ends.
using MakeGateway = std::function<std::shared_ptr<SyncGateway>(std::function<bool()> wantsOn)>;

/// The half of SyncRunner that lives on the thread of sync: one task at a time, passes by its own timer.
///
/// A gateway may run an event loop while it waits for an answer, so tasks that come meanwhile line up.
class SyncWorker : public QObject
{
    Q_OBJECT
public:
    using Task = std::function<void(Workspace &, SyncGateway &)>;

    /// `haste` divides all waits; 1 but in tests.
    SyncWorker(Workspace &workspace, MakeGateway makeGateway, std::function<double()> chance, double haste,
               const std::atomic_bool &wantsOn);

    /// All of these on the worker's thread.
    void begin();
    void end();
    void passSoon();
    void wake();
    void add(Task task);

Q_SIGNALS:
    void statusChanged(const emonev::SyncStatus &status);
    void passFinished(const emonev::SyncSession::Outcome &outcome);

private:
    void runTasks();
    void pass();
    void tellProgress();
    void judge(const SyncSession::Outcome &outcome, bool joined);
    void plan(std::chrono::milliseconds wait);
    void startTimer(std::chrono::milliseconds wait);
    void say(const SyncStatus &status);
    [[nodiscard]] bool mayRunByItself() const;

    Workspace &m_workspace;
    MakeGateway m_makeGateway;
    SyncSchedule m_schedule;
    double m_haste;
    const std::atomic_bool &m_wantsOn;
    std::shared_ptr<SyncGateway> m_gateway;
    std::unique_ptr<QTimer> m_timer;
    std::deque<Task> m_tasks;
    SyncStatus m_status;
    QElapsedTimer m_told;
    bool m_busy = false;
    bool m_passWanted = false;
    bool m_savedMeanwhile = false;
};

} // namespace emonev

Q_DECLARE_METATYPE(emonev::SyncSession::Outcome)
