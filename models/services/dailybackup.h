#pragma once
#include "storage/profile.h"
#include <QTimer>
#include <atomic>
#include <thread>

namespace emonev {

class Clock;

/// Makes today's backup beside the work, in a thread of its own; a large store's not while the window opens. Ends early
/// when it goes: the next start makes it then.
class DailyBackup : public QObject
{
    Q_OBJECT
public:
    /// The clock is borrowed.
    DailyBackup(const Profile &profile, const Clock &clock, QObject *parent = nullptr);
    ~DailyBackup() override;

    /// How long to wait before a store of so many bytes is copied, in milliseconds.
    [[nodiscard]] static int waitFor(qint64 bytes);

Q_SIGNALS:
    /// It was made, was there already, or failed; not said when it ended early.
    void finished(bool ok);

private:
    void begin();

    Profile m_profile;
    const Clock &m_clock;
    QTimer m_wait;
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

} // namespace emonev
