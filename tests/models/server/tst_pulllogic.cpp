#include "bothdatabases.h"
#include "server/snapshots.h"
#include "sync/gzip.h"
#include "sync/protocoljson.h"
#include "sync/rowsum.h"
#include "testcity.h"
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace emonev;

/// What laptops are told, on both databases.
class TestPullLogic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city = std::make_unique<TestCity>(m_databases.url(kind));
        m_city->fill();
    }
    void cleanup() { m_city.reset(); }

    void scopesByRole_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("scopes");
        QTest::newRow("admin") << "admin" << QStringList{"CITY", "A", "A.first", "A1", "A1.first", "B", "B.first"};
        QTest::newRow("coordinator") << "koordinator"
                                     << QStringList{"CITY", "A", "A.first", "A1", "A1.first", "B", "B.first"};
        QTest::newRow("assessor of A") << "penilai" << QStringList{"CITY", "A", "A.first", "A1", "A1.first"};
        QTest::newRow("second assessor of A") << "pembanding" << QStringList{"CITY", "A", "A1"};
        QTest::newRow("unit A") << "dinas" << QStringList{"CITY", "A", "A1"};
        QTest::newRow("kelurahan A1") << "lurah" << QStringList{"CITY", "A1"};
        QTest::newRow("inspector") << "inspektur" << QStringList{"CITY"};
        QTest::newRow("viewer") << "penonton" << QStringList{"CITY"};
    }

    void scopesByRole()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, scopes);
        const auto answer = m_city->pulled(user);
        QStringList granted;
        for (const wire::Grant &grant : answer.grants)
            granted.append(grant.scope);
        QCOMPARE(granted, scopes);
        scopes.sort();
        QCOMPARE(answer.scopes.keys(), scopes);
        QVERIFY(!answer.more);
        const QByteArray json = std::get<PullResult>(m_city->pull(user)).json();
        if (!scopes.contains("B"))
            QVERIFY(!json.contains("selfB") && !json.contains("stdB") && !json.contains("N-B"));
        QCOMPARE(wire::toJson(*wire::pullAnswerFrom(json)), wire::toJson(answer));
    }

    void aGrantWaitsForItsUnit()
    {
        m_city->addAccount("kelak", "kelurahan", {"U-LATER"});
        QCOMPARE(m_city->pulled("kelak").grants.size(), 1);
        m_city->one("admin", TestCity::row("unit", "L", "CITY",
                                           {{"code", "U-LATER"}, {"name", "n"}, {"kind", "opd"}, {"parent_id", "A"}}));
        QCOMPARE(m_city->pulled("kelak").grants.value(1).scope, QString("L"));
        QCOMPARE(m_city->pulled("lurah").grants.size(), 2); // CITY, A1
        // A renamed unit stays granted; one moved below another is that one's, too.
        m_city->one("admin", TestCity::edit("unit", "L", "CITY", 1, "code", "U-LATER", "U-NEW"));
        m_city->one("admin", TestCity::edit("unit", "L", "CITY", 2, "parent_id", "A", "A1"));
        QCOMPARE(m_city->pulled("kelak").grants.value(1).code, QString("U-NEW"));
        QCOMPARE(m_city->pulled("lurah").grants.size(), 3);
    }

    void pagesHaveEveryRowOnce_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 3, 7, 1000})
            QTest::addRow("%d rows", limit) << limit;
    }

    void pagesHaveEveryRowOnce()
    {
        QFETCH(int, limit);
        QMap<QString, qint64> cursors;
        QMap<QString, QPair<qint64, quint64>> sums;
        QStringList order;
        wire::PullAnswer page;
        int pages = 0;
        do {
            page = m_city->pulled("admin", cursors, limit);
            qint64 rows = 0;
            for (auto it = page.scopes.cbegin(); it != page.scopes.cend(); ++it) {
                cursors.insert(it.key(), it->next);
                rows += it->rows.size();
                for (const wire::FeedRow &row : it->rows) {
                    QVERIFY(!order.contains(row.table + row.row));
                    order.append(row.table + row.row);
                    ++sums[it.key()].first;
                    sums[it.key()].second += rowHash(row.table, row.row, row.version);
                }
                if (it->check) {
                    QCOMPARE(sums[it.key()].first, it->check->rows);
                    QCOMPARE(sums[it.key()].second, it->check->sum);
                }
            }
            QVERIFY(rows <= limit);
            QVERIFY(++pages < 60);
        } while (page.more);
        QCOMPARE(order.size(), 38); // 3 units, 2 periods, and of each of 3 units: 1 service, 9 rows
        QVERIFY(order.indexOf("unitA") < order.indexOf("unitA1"));
        const auto again = m_city->pulled("admin", cursors, limit);
        for (const wire::ScopePage &scope : again.scopes)
            QVERIFY(scope.rows.isEmpty() && scope.next == again.high);
    }

    void onlyWhatIsNew()
    {
        const qint64 high = m_city->pulled("penilai").high;
        const QMap<QString, qint64> cursors{{"CITY", high}, {"A", high}, {"A.first", high},
                                            {"A1", high},   {"B", 3},    {"A.second", 3}};
        m_city->one("admin", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"));
        m_city->one("admin", TestCity::removal("answer", "selfA1//K1", "A1", 1));
        m_city->one("admin", TestCity::edit("answer", "firstB//K1", "B", 1, "value", "0", "1"));
        const auto page = m_city->pulled("penilai", cursors);
        QVERIFY(page.scopes.value("A").rows.isEmpty());
        const auto first = page.scopes.value("A.first").rows;
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].data.value("value").toString(), QString("1"));
        QCOMPARE(first[0].user, QString("admin"));
        QCOMPARE(page.scopes.value("A1").rows[0].gone, QString("deleted"));
        QVERIFY(page.scopes.value("CITY").rows.isEmpty());
        QCOMPARE(page.revoked, (QStringList{"A.second", "B"}));
        QVERIFY(!page.scopes.contains("B"));
    }

    void refusals()
    {
        const qint64 high = m_city->pulled("admin").high;
        QCOMPARE(std::get<wire::Refusal>(m_city->pull("admin", {{"CITY", high + 1}})).code, QString("epoch_changed"));
        PullLogic logic(*m_city->database);
        const QString id = m_city->ids.value("penilai");
        QCOMPARE(std::get<wire::Refusal>(*logic.pull(id, {"another", 10, {}})).status, 409);
        QCOMPARE(std::get<wire::Refusal>(*logic.pull(id, {}, 2)).status, 426);
        QCOMPARE(std::get<wire::Refusal>(*logic.pull("nobody", {})).status, 401);
        QVERIFY(m_city->accounts().setDisabled("penilai", true));
        QCOMPARE(std::get<wire::Refusal>(*logic.pull(id, {})).status, 403);
    }

    void bytesAreBounded()
    {
        QVector<wire::Op> ops;
        for (int i = 0; i < 80; ++i)
            ops.append(m_city->op("admin", TestCity::row("complaint", QString("B/big%1").arg(i), "B",
                                                         {{"number", QString("B%1").arg(i)},
                                                          {"channel", "web"},
                                                          {"unit_id", "B"},
                                                          {"subject", "s"},
                                                          {"received_at", "2026-11-01T00:00:00Z"},
                                                          {"class", "complaint"},
                                                          {"anonymous", 0},
                                                          {"sealed", 0},
                                                          {"body", QString(20000, 'x')}})));
        m_city->push("admin", ops);
        const auto json = std::get<PullResult>(m_city->pull("admin")).json();
        QVERIFY(json.size() < wire::largestPullBytes + 4096);
        QVERIFY(wire::pullAnswerFrom(json)->more);
    }

    void forgottenTombstones()
    {
        const qint64 old = m_city->pulled("penilai").high;
        m_city->one("admin", TestCity::removal("answer", "selfA//K1", "A", 1));
        const qint64 high = m_city->pulled("penilai").high;
        m_city->clock.set(m_city->clock.now().addDays(401));
        QVERIFY(forgetTombstones(*m_city->database, m_city->clock.now().addDays(-400)));
        const auto late = m_city->pulled("penilai", {{"CITY", old}, {"A", old}, {"A1", old}});
        QCOMPARE(late.snapshots, (QStringList{"CITY", "A", "A1"}));
        QVERIFY(m_city->pulled("penilai", {{"CITY", high}, {"A", high}, {"A1", high}}).snapshots.isEmpty());
        QVERIFY(m_city->pulled("penilai").snapshots.isEmpty());
    }

    void snapshot()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city->one("admin", TestCity::removal("answer", "selfA//K1", "A", 1));
        Snapshots snapshots(*m_city->database, m_databases.folder("cache-" + kind));
        const QString id = m_city->ids.value("penilai");
        QCOMPARE(std::get<wire::Refusal>(*snapshots.find(id, "B")).status, 403);
        const auto file = std::get<Snapshots::File>(*snapshots.find(id, "A"));
        QFile bytes(file.path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray text = *gunzipped(bytes.readAll(), 1 << 20);
        const QByteArray body = text.mid(text.indexOf('\n') + 1);
        const auto head = wire::snapshotHeadFrom(text.left(text.indexOf('\n')));
        QVERIFY(head);
        QCOMPARE(head->sha256, QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(head->asOf, m_city->pulled("admin").high);
        const auto check = m_city->pulled("penilai").scopes.value("A").check;
        QCOMPARE(head->sum, check->sum);
        QCOMPARE(head->rows, check->rows);
        QStringList tables;
        for (const QByteArray &line : body.split('\n'))
            if (!line.isEmpty())
                tables.append(wire::feedRowFrom(QJsonDocument::fromJson(line).object())->table);
        QCOMPARE(tables,
                 (QStringList{"standard", "standard_component", "assessment", "attachment", "complaint", "letter"}));
        // Reused while it lags only a little, and found again by its name.
        m_city->one("admin", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"));
        QCOMPARE(std::get<Snapshots::File>(*snapshots.find(id, "A")).etag, file.etag);
        QCOMPARE(std::get<Snapshots::File>(*snapshots.find(id, "A", file.etag)).path, file.path);
        QVERIFY(QFile::remove(file.path));
        QVERIFY(std::get<Snapshots::File>(*snapshots.find(id, "A", file.etag)).etag != file.etag);
        QVERIFY(!std::get<Snapshots::File>(*snapshots.find(id, "A", "../../etc/passwd")).path.contains(".."));
    }

    void largeScopesBeginWithASnapshot()
    {
        m_city->database->execute("UPDATE scope_sum SET row_count = 5001 WHERE scope = 'B'");
        const auto first = m_city->pulled("admin");
        QCOMPARE(first.snapshots, QStringList{"B"});
        QVERIFY(!first.scopes.contains("B"));
        QVERIFY(first.scopes.contains("A"));
        QVERIFY(m_city->pulled("admin", {{"B", 1}}).snapshots.isEmpty());
    }

private:
    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(TestPullLogic)
#include "tst_pulllogic.moc"
