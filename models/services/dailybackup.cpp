#include "services/dailybackup.h"
#include "services/backupservice.h"
#include <QFileInfo>

namespace emonev {

namespace {

constexpr qint64 large = 64LL * 1024 * 1024;
constexpr int whileOpening = 30'000;

} // namespace

DailyBackup::DailyBackup(const Profile &profile, const Clock &clock, QObject *parent)
    : QObject(parent), m_profile(profile), m_clock(clock)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &DailyBackup::begin);
    m_wait.start(waitFor(QFileInfo(profile.storePath()).size()));
}

DailyBackup::~DailyBackup()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

int DailyBackup::waitFor(qint64 bytes) { return bytes > large ? whileOpening : 0; }

void DailyBackup::begin()
{
    m_thread = std::thread([this] {
        const bool isMade = bool(backups::makeDaily(m_profile, m_clock, &m_stop));
        if (!m_stop)
            Q_EMIT finished(isMade);
    });
}

} // namespace emonev
