#include "ctl/context.h"
#include "ctl/secrets.h"
#include "services/settingsservice.h"
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <cstdio>

namespace emonev::ctl {

namespace {

void write(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("operator");
}

} // namespace

QString defaultDataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation); }

Context::Context(const QCommandLineParser &options, const QStringList &arguments)
    : m_options(options), m_arguments(arguments)
{
    if (const QString now = value("now"); !now.isEmpty())
        m_clock = std::make_unique<FixedClock>(QDateTime::fromString(now, Qt::ISODate));
    else
        m_clock = std::make_unique<SystemClock>();
}

Result<int> Context::number(const char *option, int fallback) const
{
    if (!isSet(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok)
        return fail(ErrorKind::Usage, QStringLiteral("not_a_number"),
                    {QStringLiteral("--") + QLatin1String(option), value(option)});
    return number;
}

Profile Context::profile() const
{
    const QString folder = isSet("data-dir") ? value("data-dir") : defaultDataFolder();
    return Profile{QDir(folder).absolutePath()};
}

Result<Workspace *> Context::open(Store::Access access)
{
    EMONEV_ASSIGN(m_store, Store::open(profile(), access, QStringLiteral("emonevctl")));
    if (isSet("as-of"))
        EMONEV_TRY(lookBack());
    m_workspace = std::make_unique<Workspace>(*m_store, *m_clock, userName());
    return m_workspace.get();
}

/// A day is meant to its end, in the city's zone; the clock shows that moment where --now says nothing else.
Result<void> Context::lookBack()
{
    const QString text = value("as-of");
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        Workspace present(*m_store, *m_clock, {});
        moment = QDateTime(day.addDays(1), QTime(0, 0), SettingsService(present).timeZone()).addMSecs(-1);
    }
    if (!moment.isValid() || m_store->access() != Store::Access::Read)
        return fail(ErrorKind::Usage, QStringLiteral("bad_time"), {QStringLiteral("--as-of"), text});
    m_store->lookBackTo(moment);
    if (!isSet("now"))
        m_clock = std::make_unique<FixedClock>(moment.toUTC());
    return {};
}

void Context::openVault() { m_workspace->setVault(std::make_unique<ReporterVault>(reporterSecretsOf(*this))); }

void Context::print(const QJsonObject &object, const QString &text) const
{
    if (json())
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    else if (!text.isEmpty())
        write(stdout, text.toUtf8() + '\n');
}

void Context::printRaw(const QByteArray &json) { write(stdout, json + '\n'); }

void Context::tell(const QString &text) { write(stderr, text.toUtf8() + '\n'); }

} // namespace emonev::ctl
