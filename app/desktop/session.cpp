#include "desktop/session.h"
#include "services/backupservice.h"

namespace emonev {

namespace {

/// Stores up to this size are read whole at each start; larger ones only after a look at their first pages.
constexpr qint64 quickToCheck = 64 * 1024 * 1024;

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("operator");
}

} // namespace

std::unique_ptr<Clock> clockFor(const QDateTime &now)
{
    if (now.isValid())
        return std::make_unique<FixedClock>(now);
    return std::make_unique<SystemClock>();
}

Result<std::unique_ptr<Session>> Session::open(const QString &dataFolder, const QDateTime &now)
{
    const Profile profile{dataFolder};
    if (QFileInfo(profile.storePath()).exists() && QFileInfo(profile.storePath()).size() < quickToCheck)
        EMONEV_TRY(backups::quickCheck(profile));
    auto session = std::make_unique<Session>();
    session->m_clock = clockFor(now);
    EMONEV_ASSIGN(session->m_store, Store::open(profile, Store::Access::Write, QStringLiteral("emonev")));
    session->m_workspace = std::make_unique<Workspace>(*session->m_store, *session->m_clock, userName());
    return session;
}

} // namespace emonev
