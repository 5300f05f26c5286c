#include "bothdatabases.h"
#include "testcity.h"
#include <QtTest>

using namespace emonev;

/// The sheets of a unit's rounds: kept from those who may not see them yet, handed in, opened when the year is locked.
class TestRounds : public QObject
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
        for (const QString &round : {QString("second"), QString("agreed")}) {
            m_city->one("admin", TestCity::row("assessment", round + "A", "A",
                                               {{"period_id", "P26"}, {"unit_id", "A"}, {"round", round}}));
            m_city->one("admin", TestCity::row("answer", round + "A//K1", "A", {{"value", "0"}}));
        }
        m_city->one("admin", TestCity::row("attachment", "proof", "A",
                                           {{"tbl", "answer"},
                                            {"row_key", "secondA//K1"},
                                            {"unit_id", "A"},
                                            {"sha256", QString(64, 'c')},
                                            {"name", "bukti.png"},
                                            {"size", 12},
                                            {"mime", "image/png"}}));
    }
    void cleanup() { m_city.reset(); }

    void eachSeesOnlyTheOwn()
    {
        QCOMPARE(sheetsOf("dinas"), (QStringList{"selfA"}));
        QCOMPARE(sheetsOf("penilai"), (QStringList{"firstA", "selfA"}));
        QCOMPARE(sheetsOf("pembanding"), (QStringList{"proof", "secondA", "selfA"}));
        QCOMPARE(sheetsOf("koordinator"), (QStringList{"agreedA", "firstA", "proof", "secondA", "selfA"}));
    }
    void whatWasAgreedIsOpenOnceHandedIn()
    {
        handIn("koordinator", "agreedA");
        QCOMPARE(sheetsOf("dinas"), (QStringList{"agreedA", "selfA"}));
        QCOMPARE(sheetsOf("penilai"), (QStringList{"agreedA", "firstA", "selfA"}));
        m_city->one("koordinator", TestCity::edit("assessment", "agreedA", "A", 2, "state", "submitted", "draft"));
        QCOMPARE(sheetsOf("dinas"), (QStringList{"selfA"}));
        m_city->verifySums();
    }
    void allIsOpenOnceTheYearIsLocked()
    {
        m_city->one("koordinator", TestCity::edit("period", "P26", "CITY", 1, "state", "open", "locked"));
        QCOMPARE(sheetsOf("dinas"), (QStringList{"agreedA", "firstA", "proof", "secondA", "selfA"}));
        const auto moved = m_city->pulled("pembanding", {{"A.second", 1}}).scopes.value("A.second").rows;
        QCOMPARE(moved.size(), 3);
        for (const wire::FeedRow &row : moved)
            QCOMPARE(row.gone, QString("moved"));
        m_city->verifySums();
    }
    void openedAgainItIsKeptAgain()
    {
        m_city->one("koordinator", TestCity::edit("period", "P26", "CITY", 1, "state", "open", "locked"));
        const auto bare = TestCity::edit("period", "P26", "CITY", 2, "state", "locked", "open");
        QCOMPARE(m_city->one("koordinator", bare).code, QString("validation")); // without a reason
        QCOMPARE(m_city->one("koordinator", reopening(2, "locked")).status, wire::OpStatus::Applied);
        QCOMPARE(sheetsOf("dinas"), (QStringList{"selfA"}));
        QCOMPARE(m_city->one("penilai", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1")).code,
                 QString());
        m_city->verifySums();
    }
    void aRestoredLaptopOpensNothingPublished()
    {
        m_city->one("koordinator", TestCity::edit("period", "P26", "CITY", 1, "state", "open", "locked"));
        const wire::RowPatch late = reopening(2, "locked"); // made before it was published
        m_city->one("admin", TestCity::edit("period", "P26", "CITY", 2, "state", "locked", "published"));
        QCOMPARE(m_city->one("koordinator", late).status, wire::OpStatus::Conflict);
        QCOMPARE(RowStage(*m_city->database, {}).find("period", "P26").data.value("state").toString(),
                 QString("published"));
        QCOMPARE(m_city->one("penilai", reopening(3, "published")).code, QString("forbidden_scope"));
    }
    void aSheetBroughtAlongStaysHandedIn()
    {
        handIn("penilai", "firstA");
        const auto sheet =
            TestCity::row("assessment", "firstA", "A",
                          {{"period_id", "P26"}, {"unit_id", "A"}, {"round", "first"}, {"state", "draft"}});
        const auto answer = TestCity::row("answer", "firstA//K2", "A", {{"value", "1"}});
        const auto late = m_city->one("penilai", answer, {sheet});
        QCOMPARE(late.code, QString("validation"));
        QVERIFY(late.detail.contains("sheet_submitted"));
        QCOMPARE(RowStage(*m_city->database, {}).find("assessment", "firstA").data.value("state").toString(),
                 QString("submitted"));
    }

private:
    void handIn(const QString &user, const QString &sheet)
    {
        const auto done =
            m_city->one(user, TestCity::edit("assessment", sheet, "A", 1, "state", QJsonValue(), "submitted"));
        QCOMPARE(done.status, wire::OpStatus::Applied);
    }
    static wire::RowPatch reopening(qint64 version, const QString &from)
    {
        wire::RowPatch patch = TestCity::edit("period", "P26", "CITY", version, "state", from, "open");
        patch.set[0].to.insert("reason", "keberatan");
        return patch;
    }
    /// The sheets of this year's A, and files of answers, that come to a user who pulls everything.
    QStringList sheetsOf(const QString &user)
    {
        QStringList found;
        const auto page = m_city->pulled(user);
        for (const wire::ScopePage &scope : page.scopes)
            for (const wire::FeedRow &row : scope.rows) {
                if (!row.gone.isEmpty())
                    continue;
                if (row.table == u"assessment" && row.data.value("unit_id") == QString("A") &&
                    row.data.value("period_id") == QString("P26"))
                    found.append(row.row);
                if (row.table == u"attachment" && row.data.value("tbl") == QString("answer"))
                    found.append(row.row);
            }
        found.sort();
        return found;
    }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
