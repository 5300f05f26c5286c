#pragma once
#include "models/server/testcity.h"
#include <cstdint>

namespace emonev {

/// A folder in memory where there is one: fuzzing is not about the disk.
inline QString fuzzFolder()
{
    static const QTemporaryDir folder(
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/emonev-fuzz-XXXXXX"));
    return folder.path();
}

/// The small city of the server's tests, and a fresh copy of it for each input.
class FuzzCity
{
public:
    FuzzCity() : m_city(QStringLiteral("sqlite:%1/city.sqlite").arg(fuzzFolder()))
    {
        m_city.fill();
        m_city.database->execute(QStringLiteral("VACUUM INTO '%1'").arg(copyPath("template")));
    }
    [[nodiscard]] TestCity &city() { return m_city; }
    [[nodiscard]] std::unique_ptr<ServerDatabase> fresh() const
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

private:
    [[nodiscard]] static QString copyPath(const char *name)
    {
        return QStringLiteral("%1/%2.sqlite").arg(fuzzFolder(), QLatin1String(name));
    }

    TestCity m_city;
};

inline QByteArray fuzzBytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace emonev
