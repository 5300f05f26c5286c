#pragma once
#include "support/laptop.h"
#include "support/postgrescluster.h"
#include "support/serverprocess.h"
#include <QTemporaryDir>
#include <vector>

namespace emonev {

/// The stage of a story: an empty city server and laptops, all in one temporary folder.
class CityStory
{
public:
    /// Rows "SQLite" and "PostgreSQL" for a `_data` function; column `kind`.
    static void bothDatabases();
    /// `kind`: "sqlite", or "postgresql" in a cluster that lives as long as the test program.
    explicit CityStory(const QString &kind = QStringLiteral("sqlite"),
                       const QString &city = QStringLiteral("Kota Uji"));

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ServerProcess &server() { return *m_server; }
    /// A laptop without a store yet.
    [[nodiscard]] Laptop laptop(const QString &name, const QString &user = QStringLiteral("admin")) const;
    /// One with the empty store of this city.
    [[nodiscard]] Laptop join(const QString &name, const QString &user = QStringLiteral("admin")) const;
    /// Where laptops look for the server.
    [[nodiscard]] QString url() const { return m_url.isEmpty() ? m_server->url() : m_url; }
    void setUrl(const QString &url) { m_url = url; }

    /// One pass on each, again and again until a whole round sends and brings nothing. The rounds, or -1 where that
    /// does not end.
    int settle(const std::vector<Laptop> &laptops, int mostRounds = 10);
    /// Units A, B, C … (the last ones kelurahan), services A1, A2, B1 … .
    [[nodiscard]] static QByteArray units(int count);
    [[nodiscard]] static QByteArray services(int count, int each);

private:
    QTemporaryDir m_folder;
    QString m_city;
    std::unique_ptr<ServerProcess> m_server;
    QString m_url;
};

} // namespace emonev
