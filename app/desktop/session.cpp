#include "desktop/session.h"
#include "desktop/reporterkeys.h"

namespace emonev {

namespace {

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("operator");
}

} // namespace

Session::Session(std::unique_ptr<Clock> clock, std::unique_ptr<Store> store)
    : m_clock(std::move(clock)), m_store(std::move(store)), m_opened(m_store->profile()),
      m_workspace(*m_store, *m_clock, userName())
{
    m_workspace.setVault(std::make_unique<ReporterVault>(std::make_unique<ReporterKeys>(m_store->profile().folder)));
}

std::unique_ptr<Clock> clockFor(const QDateTime &now)
{
    if (now.isValid())
        return std::make_unique<FixedClock>(now);
    return std::make_unique<SystemClock>();
}

} // namespace emonev
