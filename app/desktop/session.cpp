#include "desktop/session.h"

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
}

std::unique_ptr<Clock> clockFor(const QDateTime &now)
{
    if (now.isValid())
        return std::make_unique<FixedClock>(now);
    return std::make_unique<SystemClock>();
}

} // namespace emonev
