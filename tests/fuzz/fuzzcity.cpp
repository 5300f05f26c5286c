#include "fuzzcity.h"
#include "models/server/testcity.h"

namespace emonev {

namespace {

QString copyPath(const char *name) { return QStringLiteral("%1/%2.sqlite").arg(fuzzFolder(), QLatin1String(name)); }

} // namespace

QString fuzzFolder()
{
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/city-XXXXXX"));
    return folder.path();
}

FuzzCity::FuzzCity() : m_city(std::make_unique<TestCity>(QStringLiteral("sqlite:%1/city.sqlite").arg(fuzzFolder())))
{
    m_city->fill();
    database().execute(QStringLiteral("VACUUM INTO '%1'").arg(copyPath("template")));
}

FuzzCity::~FuzzCity() = default;

ServerDatabase &FuzzCity::database() const { return *m_city->database; }
const Clock &FuzzCity::clock() const { return m_city->clock; }
QString FuzzCity::idOf(const QString &user) const { return m_city->ids.value(user); }

std::unique_ptr<ServerDatabase> FuzzCity::fresh() const
{
    const QString path = copyPath("input");
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    if (!QFile::copy(copyPath("template"), path))
        qFatal("no copy of the city");
    auto opened = ServerDatabase::open(QStringLiteral("sqlite:") + path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(opened).value();
}

} // namespace emonev
