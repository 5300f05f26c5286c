#include "bothdatabases.h"
#include "testcity.h"
#include <QtTest>

using namespace emonev;

/// Findings at the server: who may give, answer and decide them, and in which order.
class TestOpFindings : public QObject
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
        QCOMPARE(outcome("koordinator", finding("t1")), QString("applied"));
        m_events = 0;
    }
    void cleanup() { m_city.reset(); }

    void theCityGivesThemAlone_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the administrator") << "admin"
                                           << "applied";
        QTest::newRow("the coordinator") << "koordinator"
                                         << "applied";
        QTest::newRow("an assessor") << "penilai"
                                     << "forbidden_scope";
        QTest::newRow("the second assessor") << "pembanding"
                                             << "forbidden_scope";
        QTest::newRow("the unit itself") << "dinas"
                                         << "forbidden_scope";
        QTest::newRow("an inspector") << "inspektur"
                                      << "forbidden_scope";
        QTest::newRow("a viewer") << "penonton"
                                  << "forbidden_scope";
    }
    void theCityGivesThemAlone()
    {
        QFETCH(QString, user);
        QTEST(outcome(user, finding("t2")), "outcome");
    }

    void whoReadsThem_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("rows");
        QTest::newRow("the unit") << "dinas" << 2;
        QTest::newRow("a ward below has its own") << "lurah" << 0;
        QTest::newRow("the assessor of the unit") << "penilai" << 2;
        QTest::newRow("the coordinator") << "koordinator" << 2;
        QTest::newRow("a viewer") << "penonton" << 0;
    }
    void whoReadsThem()
    {
        QFETCH(QString, user);
        QCOMPARE(outcome("dinas", step("answered", "Sudah dipasang")), QString("applied"));
        int rows = 0;
        const auto page = m_city->pulled(user);
        for (const wire::ScopePage &scope : page.scopes)
            for (const wire::FeedRow &row : scope.rows)
                rows += row.table.startsWith(u"finding") ? 1 : 0;
        QTEST(rows, "rows");
        m_city->verifySums();
    }

    void stepsInTheirOrder_data()
    {
        QTest::addColumn<QStringList>("steps"); // user, step, note
        QTest::addColumn<QString>("last");
        QTest::newRow("answered and accepted") << QStringList{"dinas answered a", "koordinator accepted"} << "applied";
        QTest::newRow("a unit accepts nothing")
            << QStringList{"dinas answered a", "dinas accepted"} << "forbidden_scope";
        QTest::newRow("an assessor decides nothing")
            << QStringList{"dinas answered a", "penilai accepted"} << "forbidden_scope";
        QTest::newRow("another unit answers nothing") << QStringList{"lurah answered a"} << "forbidden_scope";
        QTest::newRow("accepted before it was answered")
            << QStringList{"koordinator accepted"} << "validation finding_step";
        QTest::newRow("an answer from a laptop that was away, after it was closed")
            << QStringList{"dinas answered a", "koordinator accepted", "dinas answered b"}
            << "validation finding_closed";
        QTest::newRow("returned without a reason")
            << QStringList{"dinas answered a", "koordinator returned"} << "validation finding_note_missing";
        QTest::newRow("two decisions from two laptops")
            << QStringList{"dinas answered a", "koordinator accepted", "admin returned c"}
            << "validation finding_closed";
        QTest::newRow("an objection and its decision")
            << QStringList{"dinas appealed a", "koordinator upheld b"} << "applied";
        QTest::newRow("a second objection")
            << QStringList{"dinas appealed a", "koordinator dismissed b", "dinas appealed c"}
            << "validation appeal_again";
    }
    void stepsInTheirOrder()
    {
        QFETCH(QStringList, steps);
        QFETCH(QString, last);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QStringList words = steps[i].split(u' ');
            QCOMPARE(outcome(words[0], step(words[1], words.value(2))), i + 1 < steps.size() ? "applied" : last);
        }
        m_city->verifySums();
    }

    void anObjectionComesInTime()
    {
        wire::RowPatch late = step("appealed", "Kami keberatan");
        late.set[0].to.insert("at", "2026-11-12T00:00:00Z");
        QCOMPARE(outcome("dinas", late), QString("validation appeal_late"));
        late.row = "A/again";
        late.set[0].to.insert("at", "2026-11-11T23:59:59Z");
        QCOMPARE(outcome("dinas", late), QString("applied"));
    }
    void theServerSaysWhoAndInWhichPlace()
    {
        wire::RowPatch first = step("answered", "a");
        first.set[0].to.insert("user", "orang lain");
        first.set[0].to.insert("ord", 77);
        QCOMPARE(outcome("dinas", first), QString("applied"));
        QCOMPARE(outcome("dinas", step("answered", "b")), QString("applied"));
        RowStage stage(*m_city->database, {});
        QCOMPARE(stage.find("finding_event", "A/e1").data.value("user").toString(), QString("dinas"));
        QCOMPARE(stage.find("finding_event", "A/e1").data.value("ord").toInt(), 1);
        QCOMPARE(stage.find("finding_event", "A/e2").data.value("ord").toInt(), 2);
        QCOMPARE(stage.find("finding", "A/t1").data.value("user").toString(), QString("koordinator"));
    }
    void nothingIsRubbedOutOrRewritten()
    {
        QCOMPARE(outcome("dinas", step("answered", "a")), QString("applied"));
        QCOMPARE(outcome("admin", TestCity::removal("finding_event", "A/e1", "A", 1)),
                 QString("validation finding_kept"));
        QCOMPARE(outcome("admin", TestCity::removal("finding", "A/t1", "A", 1)), QString("validation finding_kept"));
        QCOMPARE(outcome("dinas", TestCity::edit("finding_event", "A/e1", "A", 1, "note", "a", "b")),
                 QString("validation append_only"));
        QCOMPARE(outcome("koordinator", TestCity::edit("finding", "A/t1", "A", 1, "due", "2026-11-20", "2026-12-20")),
                 QString("validation append_only"));
        QCOMPARE(outcome("admin", finding("t1")), QString("applied")); // the same again is the same
    }

private:
    static wire::RowPatch finding(const QString &id)
    {
        return TestCity::row("finding", "A/" + id, "A",
                             {{"period_id", "P26"},
                              {"indicator", "K1"},
                              {"value", "0"},
                              {"body", "Pasang papan"},
                              {"day", "2026-11-02"},
                              {"due", "2026-11-20"},
                              {"appeal_until", "2026-11-11"},
                              {"user", "koordinator"}});
    }
    wire::RowPatch step(const QString &word, const QString &note)
    {
        QJsonObject data{
            {"finding_id", "t1"}, {"step", word}, {"at", "2026-11-05T02:00:00Z"}, {"user", "x"}, {"ord", 1}};
        if (!note.isEmpty())
            data.insert("note", note);
        return TestCity::row("finding_event", QStringLiteral("A/e%1").arg(++m_events), "A", data);
    }
    /// "applied", or the code with the rule that was broken.
    QString outcome(const QString &user, const wire::RowPatch &patch)
    {
        const wire::OpResult result = m_city->one(user, patch);
        if (result.status == wire::OpStatus::Applied)
            return QStringLiteral("applied");
        return result.code == u"validation" ? result.code + u' ' + result.detail.section(u':', 0, 0) : result.code;
    }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
    int m_events = 0;
};

QTEST_GUILESS_MAIN(TestOpFindings)
#include "tst_opfindings.moc"
