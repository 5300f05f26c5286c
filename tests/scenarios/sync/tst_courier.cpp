#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

/// How a program ended and what it said.
struct Said
{
    int exit = -1;
    QJsonObject json;
    QByteArray text;
};

Said run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(EMONEV_BIN_DIR "/") + program, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QJsonDocument::fromJson(out).object(),
            QByteArray::number(process.exitCode()) + ' ' + out + process.readAllStandardError()};
}

Said must(const Said &said)
{
    if (said.exit != 0)
        qFatal("%s", said.text.constData());
    return said;
}

/// A city's server as a process, and its laptops.
class City
{
public:
    explicit City(const QString &name) : m_name(name)
    {
        must(server({"init", "--city", name, "--admin", "admin", "--password-file", password("admin")}));
        m_server.start(QStringLiteral(EMONEV_BIN_DIR "/emonev-server"),
                       {"serve", "--db", database(), "--listen", "127.0.0.1:0"});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(30'000)) {
        }
        m_url = QJsonDocument::fromJson(m_server.readLine()).object().value("listening").toString();
        if (m_url.isEmpty())
            qFatal("no server: %s", m_server.readAllStandardError().constData());
    }
    ~City()
    {
        m_server.terminate();
        m_server.waitForFinished(30'000);
    }
    Q_DISABLE_COPY(City)

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s not written", qPrintable(name));
        return out.fileName();
    }
    [[nodiscard]] QString password(const QString &user) const
    {
        return write(user + ".pw", "rahasia-" + user.toUtf8());
    }
    [[nodiscard]] Said server(const QStringList &verb) const
    {
        return run("emonev-server", verb + QStringList{"--db", database(), "--json"});
    }
    void addUser(const QString &name, const QStringList &rights) const
    {
        must(server(QStringList{"user", "add", name, "--password-file", password(name)} + rights));
    }
    [[nodiscard]] int opsKept() const
    {
        const QJsonObject ops = must(server({"check"})).json.value("ops").toObject();
        int all = 0;
        for (const QJsonValue &count : ops)
            all += count.toInt();
        return all;
    }

    [[nodiscard]] Said laptop(const QString &name, const QStringList &verb) const
    {
        return run("emonevctl", QStringList{"--data-dir", file(name), "--json"} + verb);
    }
    void join(const QString &name, const QString &user)
    {
        must(laptop(name, {"init", "--empty", "--city", m_name}));
        m_users.insert(name, user);
        must(sync(name));
    }
    [[nodiscard]] Said sync(const QString &name) const
    {
        const QString user = m_users.value(name);
        return laptop(name, {"sync", "--server", m_url, "--user", user, "--password-file", password(user),
                             "--token-file", file(name + ".token")});
    }
    [[nodiscard]] Said bundle(const QString &name, const QString &action, const QString &bundleFile) const
    {
        return laptop(name, {"bundle", action, file(bundleFile), "--token-file", file(name + ".token")});
    }
    void import(const QString &name, const QString &kind, const QByteArray &csv) const
    {
        must(laptop(name, {"import", kind, write(name + kind + ".csv", csv)}));
    }
    [[nodiscard]] QByteArray table(const QString &name, const QString &kind) const
    {
        const QString out = file(name + kind + ".out.csv");
        must(laptop(name, {"export", kind, "--out", out}));
        QFile in(out);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] QHash<QString, int> statuses(const QString &name) const
    {
        QHash<QString, int> counts;
        for (const QJsonValue &op : must(laptop(name, {"outbox", "list", "--all"})).json.value("ops").toArray())
            ++counts[op["status"].toString()];
        return counts;
    }
    [[nodiscard]] bool holds(const QString &name, const QByteArray &canary) const
    {
        QDirIterator files(file(name), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile in(files.next());
            if (!in.open(QIODevice::ReadOnly) || in.readAll().contains(canary))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] QString database() const { return "sqlite:" + file("server.sqlite"); }

    QTemporaryDir m_folder;
    QString m_name;
    QProcess m_server;
    QString m_url;
    QMap<QString, QString> m_users;
};

} // namespace

/// Laptops without a network, a stick that goes round, and one server: everything arrives, and once.
class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<City>("Kota Uji");
        m_city->join("kantor", "admin");
        m_city->import("kantor", "units", "kode;nama;jenis\nU1;Dinas Satu;opd\nU2;Kelurahan Dua;kelurahan\n");
        m_city->import("kantor", "services", "kode;kode_unit;nama\nS1;U1;Layanan Satu\nS2;U2;Layanan Dua\n");
        m_city->import("kantor", "answers", answers("U1", "0", "awal") + "2026;U2;;V3.1;0;awal\n");
        must(m_city->sync("kantor"));
        m_city->addUser("kora", {"--role", "coordinator"});
        m_city->addUser("lurah", {"--role", "kelurahan", "--scope", "U2"});
        m_city->join("jauh", "kora");
        m_city->join("desa", "lurah");
        m_before = m_city->opsKept();
    }
    void cleanup() { m_city.reset(); }

    void thereAndBackAgain()
    {
        workFarAway();
        const Said sent = must(m_city->bundle("jauh", "export", "stik"));
        QCOMPARE(sent.json["ops"].toInt(), 3);
        QCOMPARE(sent.json["scopes"].toInt(), 3);
        const Said taken = must(m_city->bundle("kantor", "import", "stik"));
        QCOMPARE(taken.json["new"].toInt(), 3);
        QCOMPARE(taken.json["skipped_scopes"].toInt(), 0);
        QCOMPARE(must(m_city->bundle("kantor", "import", "stik")).json["known"].toInt(), 3);

        const Said pass = must(m_city->sync("kantor"));
        QCOMPARE(pass.json["carried"]["ops"].toInt(), 3);
        QCOMPARE(pass.json["pushed"]["ops"].toInt(), 0);
        QCOMPARE(m_city->opsKept(), m_before + 3);
        const Said back = must(m_city->bundle("kantor", "export", "stik"));
        QCOMPARE(back.json["ops"].toInt(), 0);
        QCOMPARE(back.json["receipts"].toInt(), 3);

        const Said home = must(m_city->bundle("jauh", "import", "stik"));
        QCOMPARE(home.json["settled"].toInt(), 3);
        QCOMPARE(m_city->statuses("jauh"), (QHash<QString, int>{{"applied", 3}}));
        QCOMPARE(must(m_city->bundle("jauh", "import", "stik")).json["settled"].toInt(), 0);
        QCOMPARE(must(m_city->bundle("jauh", "export", "stik2")).json["ops"].toInt(), 0);

        const Said later = must(m_city->sync("jauh"));
        QCOMPARE(later.json["pushed"]["ops"].toInt(), 0);
        QCOMPARE(m_city->opsKept(), m_before + 3);
        sameEverywhere();
    }

    void theStickAndTheNetworkMeet_data()
    {
        QTest::addColumn<bool>("ownFirst");
        QTest::newRow("the maker's own push first") << true;
        QTest::newRow("the courier first") << false;
    }
    void theStickAndTheNetworkMeet()
    {
        QFETCH(bool, ownFirst);
        workFarAway();
        must(m_city->bundle("jauh", "export", "stik"));
        must(m_city->bundle("kantor", "import", "stik"));
        for (const bool own : {ownFirst, !ownFirst}) {
            const Said pass = must(m_city->sync(own ? "jauh" : "kantor"));
            QCOMPARE(pass.json[own ? "pushed" : "carried"]["ops"].toInt(), 3);
            QCOMPARE(m_city->opsKept(), m_before + 3);
        }
        must(m_city->bundle("kantor", "export", "stik"));
        const Said home = must(m_city->bundle("jauh", "import", "stik"));
        QCOMPARE(home.json["receipts"].toInt(), 3);
        QCOMPARE(home.json["settled"].toInt(), 0);
        QCOMPARE(m_city->statuses("jauh"), (QHash<QString, int>{{"applied", 3}}));
        must(m_city->sync("jauh"));
        sameEverywhere();
    }

    void aKelurahanOpensOnlyItsOwn()
    {
        workFarAway();
        must(m_city->bundle("jauh", "export", "stik"));
        const Said taken = must(m_city->bundle("desa", "import", "stik"));
        QCOMPARE(taken.json["new"].toInt(), 1);
        QCOMPARE(taken.json["skipped_scopes"].toInt(), 2); // nor the assessor's sheet of its own unit
        QVERIFY(!m_city->holds("desa", "kenari-satu"));
        QVERIFY(!m_city->holds("desa", "kenari-dua"));
        QVERIFY(m_city->holds("desa", "Nama dari jauh"));
        // It hands over what came after, without what was made before; nobody is taken for a restored copy.
        const Said pass = must(m_city->sync("desa"));
        QCOMPARE(pass.json["carried"]["ops"].toInt(), 1);
        const qsizetype devices = must(m_city->server({"device", "list"})).json["devices"].toArray().size();
        const Said own = must(m_city->sync("jauh"));
        QCOMPARE(own.json["pushed"]["applied"].toInt(), 3);
        QCOMPARE(must(m_city->server({"device", "list"})).json["devices"].toArray().size(), devices);
        QCOMPARE(m_city->opsKept(), m_before + 3);
        must(m_city->sync("kantor"));
        sameEverywhere();
    }

    void aNewSheetStaysClosedToItsUnit()
    {
        m_city->addUser("dua", {"--role", "second_assessor", "--scope", "U2"});
        m_city->join("lapangan", "dua");
        m_city->import("lapangan", "answers", answers("U2", "1", "kenari-tiga"));
        QCOMPARE(must(m_city->bundle("lapangan", "export", "stik")).json["ops"].toInt(), 1);
        QCOMPARE(m_city->bundle("desa", "import", "stik").exit, 5);
        QVERIFY(!m_city->holds("desa", "kenari-tiga"));
        QCOMPARE(must(m_city->bundle("kantor", "import", "stik")).json["new"].toInt(), 1);
        QVERIFY(m_city->holds("kantor", "kenari-tiga"));
        const Said pass = must(m_city->sync("kantor"));
        QCOMPARE(pass.json["carried"]["ops"].toInt(), 1);
        must(m_city->sync("desa"));
        QVERIFY(!m_city->holds("desa", "kenari-tiga"));
    }

    void aLockedYearStaysAsItIs()
    {
        workFarAway();
        must(m_city->bundle("jauh", "export", "stik"));
        must(m_city->laptop("kantor", {"period", "lock", "2026"}));
        must(m_city->sync("kantor"));
        const QByteArray before = m_city->table("kantor", "answers");
        const Said taken = must(m_city->bundle("kantor", "import", "stik"));
        QCOMPARE(taken.json["new"].toInt(), 3);
        const Said pass = must(m_city->sync("kantor"));
        QCOMPARE(pass.json["carried"]["ops"].toInt(), 3);
        QCOMPARE(m_city->table("kantor", "answers"), before);
        must(m_city->bundle("kantor", "export", "stik"));
        must(m_city->bundle("jauh", "import", "stik"));
        QCOMPARE(m_city->statuses("jauh"), (QHash<QString, int>{{"applied", 1}, {"rejected", 2}}));
        must(m_city->sync("jauh"));
        QCOMPARE(m_city->table("jauh", "answers"), before);
    }

    void aConflictComesBackAsOne()
    {
        workFarAway();
        m_city->import("kantor", "services", "kode;kode_unit;nama\nS1;U1;Nama dari kantor\n");
        must(m_city->sync("kantor"));
        must(m_city->bundle("jauh", "export", "stik"));
        must(m_city->bundle("kantor", "import", "stik"));
        QCOMPARE(m_city->sync("kantor").exit, 7);
        must(m_city->bundle("kantor", "export", "stik"));
        QCOMPARE(must(m_city->bundle("jauh", "import", "stik")).json["settled"].toInt(), 3);
        QCOMPARE(m_city->statuses("jauh"), (QHash<QString, int>{{"applied", 2}, {"conflict", 1}}));
        QCOMPARE(m_city->sync("jauh").exit, 7);
        for (const QString &name : {QString("jauh"), QString("kantor")}) {
            const QJsonArray open = must(m_city->laptop(name, {"conflicts", "list"})).json["conflicts"].toArray();
            QCOMPARE(open.size(), 1);
            const QByteArray text = QJsonDocument(open).toJson();
            QVERIFY2(text.contains("Nama dari jauh") && text.contains("Nama dari kantor"), text);
        }
    }

    void overTwoCouriers()
    {
        m_city->addUser("kurir", {"--role", "coordinator"});
        m_city->join("motor", "kurir");
        workFarAway();
        must(m_city->bundle("jauh", "export", "stik"));
        must(m_city->bundle("motor", "import", "stik"));
        m_city->import("motor", "services", "kode;kode_unit;nama\nS9;U1;Layanan Sembilan\n");
        QCOMPARE(must(m_city->bundle("motor", "export", "stik2")).json["ops"].toInt(), 4);
        QCOMPARE(must(m_city->bundle("kantor", "import", "stik2")).json["new"].toInt(), 4);
        const Said handedIn = must(m_city->sync("kantor"));
        QCOMPARE(handedIn.json["carried"]["ops"].toInt(), 4);
        must(m_city->bundle("kantor", "export", "stik3"));
        const Said back = must(m_city->bundle("motor", "import", "stik3"));
        QCOMPARE(back.json["settled"].toInt(), 1);
        QCOMPARE(back.json["receipts"].toInt(), 4);
        QCOMPARE(must(m_city->bundle("motor", "export", "stik4")).json["receipts"].toInt(), 3);
        QCOMPARE(must(m_city->bundle("jauh", "import", "stik4")).json["settled"].toInt(), 3);
        QCOMPARE(m_city->opsKept(), m_before + 4);
    }

    void refusalsChangeNothing()
    {
        workFarAway();
        must(m_city->bundle("jauh", "export", "stik"));
        QFile in(m_city->file("stik"));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray good = in.readAll();
        QVERIFY(!good.contains("kenari"));
        m_city->write("potong", good.left(good.size() / 2));
        QByteArray bad = good;
        bad[good.size() - 100] = char(bad[good.size() - 100] ^ 1);
        m_city->write("rusak", bad);
        bad = good;
        bad[11] = 9;
        m_city->write("baru", bad);
        m_city->write("lain", "kode;nama\n");
        const QList<QPair<QString, int>> cases{{"potong", 3}, {"rusak", 3}, {"baru", 10}, {"lain", 3}, {"tiada", 4}};
        for (const auto &[name, code] : cases) {
            const Said refused = m_city->bundle("kantor", "import", name);
            QVERIFY2(refused.exit == code, qPrintable(name + ": " + refused.text));
            const QString message = refused.json["error"]["message"].toString();
            QVERIFY2(!message.contains(refused.json["error"]["code"].toString()), refused.text);
        }
        QCOMPARE(m_city->bundle("kantor", "turn", "stik").exit, 2);
        const Said pass = must(m_city->sync("kantor"));
        QCOMPARE(pass.json["carried"]["ops"].toInt(), 0);

        City other("Kota Lain");
        other.join("asing", "admin");
        other.write("stik", good);
        QCOMPARE(other.bundle("asing", "import", "stik").exit, 3);
        must(other.laptop("baru", {"init", "--empty", "--city", "Kota Lain"}));
        QCOMPARE(other.bundle("baru", "export", "x").exit, 5);
    }

private:
    static QByteArray answers(const QByteArray &unit, const QByteArray &value, const QByteArray &note)
    {
        return "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n2026;" + unit + ";;V3.1;" + value + ';' +
               note + '\n';
    }
    /// Three operations: of the city, of U1, of U2; U1's first.
    void workFarAway()
    {
        m_city->import("jauh", "answers", answers("U1", "1", "kenari-satu"));
        m_city->import("jauh", "answers", answers("U2", "1", "kenari-dua"));
        m_city->import("jauh", "services", "kode;kode_unit;nama\nS1;U1;Nama dari jauh\n");
        QCOMPARE(m_city->statuses("jauh"), (QHash<QString, int>{{"pending", 3}}));
    }
    void sameEverywhere()
    {
        must(m_city->sync("kantor"));
        for (const QString &kind : {QString("services"), QString("answers")})
            QCOMPARE(m_city->table("jauh", kind), m_city->table("kantor", kind));
        QVERIFY(m_city->table("kantor", "services").contains("Nama dari jauh"));
        QVERIFY(m_city->table("kantor", "answers").contains("kenari-satu"));
    }

    std::unique_ptr<City> m_city;
    int m_before = 0;
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
