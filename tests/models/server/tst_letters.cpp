#include "bothdatabases.h"
#include "testcity.h"

using namespace emonev;

/// What the server takes of letters of warning, on both databases.
class TestLetters : public QObject
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

    void onlyTheCityGives()
    {
        QCOMPARE(give("koordinator", "one", 1, "1/XI/2026").status, wire::OpStatus::Applied);
        for (const char *user : {"penilai", "dinas", "lurah", "inspektur", "penonton"})
            QCOMPARE(give(user, QString("of-%1").arg(user), 1, {}).code, "forbidden_scope");
    }
    void secondOnlyAfterTheFirst()
    {
        QCOMPARE(give("admin", "two", 2, "2/XI/2026", "one").detail, "letter_needs_level: level");
        QCOMPARE(give("admin", "one", 1, "1/XI/2026").status, wire::OpStatus::Applied);
        QCOMPARE(give("admin", "three", 3, "3/XI/2026", "one").detail, "letter_needs_level: level");
        QCOMPARE(give("admin", "two", 2, "2/XI/2026", "one").status, wire::OpStatus::Applied);
        QCOMPARE(give("admin", "other", 2, "4/XI/2026", "one", "another case").detail, "letter_needs_level: level");
    }
    void aNumberOnce()
    {
        QCOMPARE(give("admin", "one", 1, "1/XI/2026").status, wire::OpStatus::Applied);
        QCOMPARE(give("admin", "two", 1, "1/XI/2026").detail, "duplicate_key: number");
        QCOMPARE(m_city->one("admin", TestCity::removal("letter", "one", "A", 1)).detail, "letter_given: *");
        QCOMPARE(give("admin", "two", 1, "1/XI/2026").detail, "duplicate_key: number");
    }
    void whatWasGivenStays()
    {
        QCOMPARE(give("admin", "one", 1, "1/XI/2026").status, wire::OpStatus::Applied);
        const auto edit = TestCity::edit("letter", "one", "A", 1, "number", "1/XI/2026", "9/XI/2026");
        QCOMPARE(m_city->one("admin", edit).detail, "letter_given: number");
        const auto due = TestCity::edit("letter", "one", "A", 1, "due", "2026-12-01", "2026-12-08");
        QCOMPARE(m_city->one("admin", due).status, wire::OpStatus::Applied);
    }

private:
    wire::OpResult give(const QString &user, const QString &key, int level, const QString &number,
                        const QString &previous = {}, const QString &complaint = QStringLiteral("c"))
    {
        QJsonObject data{{"unit_id", "A"},      {"kind", "teguran"},         {"level", level},
                         {"day", "2026-11-22"}, {"due", "2026-12-01"},       {"state", "sent"},
                         {"component", 3},      {"complaint_id", complaint}, {"service_id", "sA"}};
        if (!number.isEmpty())
            data.insert("number", number);
        if (!previous.isEmpty())
            data.insert("previous_id", previous);
        return m_city->one(user, TestCity::row("letter", key, "A", data));
    }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
