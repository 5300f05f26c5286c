#include "support/testworkspace.h"
#include "ui/reports/documents/papers.h"
#include <QtTest>

using namespace emonev;

/// Which papers a past day knows.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_city = std::make_unique<TestWorkspace>(TestWorkspace::Content::Sample); }
    void cleanupTestCase() { m_city.reset(); }

    void ofAPastDay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("complaints") << "complaints"
                                    << "paper_of_today";
        QTest::newRow("monthly totals") << "monthly"
                                        << "paper_of_today";
        QTest::newRow("letters") << "teguran"
                                 << "paper_of_today";
        QTest::newRow("the city's report") << "city"
                                           << "";
        QTest::newRow("a unit's report") << "unit"
                                         << "";
        QTest::newRow("the official report") << "berita-acara"
                                             << "";
        QTest::newRow("an empty checklist") << "blank-checklist"
                                            << "";
    }
    void ofAPastDay()
    {
        QFETCH(QString, kind);
        auto store = Store::open(m_city->profile(), Store::Access::Read, QStringLiteral("uji"));
        QVERIFY(store);
        (*store)->lookBackTo(m_city->clock().now());
        Workspace past(**store, m_city->clock(), QStringLiteral("uji"));
        const auto scores = Papers(past, Language::Indonesian).scores(0);
        QVERIFY(scores);
        const PaperQuestion question{*paperKindFromName(kind), (*scores)->units.first().unit.id, 0, {}, {}, {}, {}};
        const auto made = Papers(past, Language::Indonesian).make(question, m_city->clock().now());
        QTEST(made ? QString() : made.error().code, "code");
    }
    void theChartOfComplaintsIsOfToday()
    {
        auto store = Store::open(m_city->profile(), Store::Access::Read, QStringLiteral("uji"));
        Workspace now(**store, m_city->clock(), QStringLiteral("uji"));
        QVERIFY(Papers(now, Language::Indonesian).complaints({}, 0));
        (*store)->lookBackTo(m_city->clock().now());
        QCOMPARE(Papers(now, Language::Indonesian).complaints({}, 0).error().code, QString("paper_of_today"));
    }

private:
    std::unique_ptr<TestWorkspace> m_city;
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
