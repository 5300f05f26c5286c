#include "reports/servicepaper.h"
#include "services/registryservice.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// What goes to the public is the newest published version, and only where none was published the newest draft.
class TestServicePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicVersionIsChosen_data()
    {
        QTest::addColumn<QStringList>("states"); // newest first
        QTest::addColumn<int>("version");        // 0: none
        QTest::newRow("none") << QStringList() << 0;
        QTest::newRow("published") << QStringList{"published"} << 1;
        QTest::newRow("a draft after it") << QStringList{"draft", "published"} << 1;
        QTest::newRow("the newer published") << QStringList{"submitted", "published", "published"} << 2;
        QTest::newRow("only drafts") << QStringList{"verified", "draft"} << 2;
    }
    void publicVersionIsChosen()
    {
        QFETCH(QStringList, states);
        QFETCH(int, version);
        QVector<Standard> versions;
        for (int i = 0; i < states.size(); ++i) {
            Standard standard;
            standard.versionNo = int(states.size()) - i;
            standard.state = states.at(i);
            versions.append(standard);
        }
        const auto chosen = publicVersion(versions);
        QCOMPARE(chosen ? chosen->versionNo : 0, version);
    }
    void serviceWithoutStandardIsNotFound()
    {
        TestWorkspace test;
        const QString unit = test.addUnit("01", "Dinas");
        const QString service = test.addService(unit, "01-001", "Layanan");
        for (const auto &papers :
             {servicePapers(test.workspace(), {}, service), servicePapers(test.workspace(), unit, {})}) {
            QVERIFY(!papers);
            QCOMPARE(papers.error().kind, ErrorKind::NotFound);
            QCOMPARE(papers.error().code, "standard_none");
        }
        QCOMPARE(servicePapers(test.workspace(), {}, "tak-ada").error().code, "unknown_service");
    }
    void servicesWithoutStandardAreNamed()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        const Unit unit = RegistryService(test.workspace()).unitByCode("01").value_or(Unit());
        QCOMPARE(*servicesWithoutStandard(test.workspace(), unit.id), (QStringList{"01-002", "01-004"}));
    }
    void unitGivesAllItsServicesByCode()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        const Unit unit = RegistryService(test.workspace()).unitByCode("02.01").value_or(Unit());
        const auto papers = servicePapers(test.workspace(), unit.id, {});
        QVERIFY(papers);
        QCOMPARE(papers->size(), 10);
        QCOMPARE(papers->first().service.code, "02.01-001");
        QCOMPARE(papers->last().service.code, "02.01-010");
        QVERIFY(papers->at(0).isDraft());
        QVERIFY(!papers->at(1).isDraft());
    }
};

QTEST_GUILESS_MAIN(TestServicePaper)
#include "tst_servicepaper.moc"
