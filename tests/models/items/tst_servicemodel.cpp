#include "items/servicemodel.h"
#include "services/standardservice.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// Services page by page, filtered and sorted.
class TestServiceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsPageByPage();
    void countsInTheBackground();
    void diesWhileCounting();
    void filtersByUnitAndText_data();
    void filtersByUnitAndText();
    void showsTheNewestStandard();
    void sortsByCompletenessOverAllRows();
    void sortsCodesDownAndUpAgain();
    void findsARowNotReadYet();
    void reloadKeepsHowFarItWasRead();

private:
    void fillStandard(const QString &serviceId, int components);

    std::unique_ptr<TestWorkspace> m_city;
    QString m_unit;
    QString m_other;
};

void TestServiceModel::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_unit = m_city->addUnit(QStringLiteral("U1"), QStringLiteral("Dinas Satu"));
    m_other = m_city->addUnit(QStringLiteral("U2"), QStringLiteral("Dinas Dua"));
}

void TestServiceModel::fillStandard(const QString &serviceId, int components)
{
    StandardService service(m_city->workspace());
    QVERIFY(service.startVersion(serviceId, {}).result());
    const QString id = service.versions(serviceId)->first().id;
    for (int code = 1; code <= components; ++code)
        QVERIFY(service.saveComponent(serviceId, id, code, QStringLiteral("isi"), {}).result());
}

void TestServiceModel::readsPageByPage()
{
    for (int i = 0; i < ServiceModel::pageRows + 5; ++i)
        m_city->addService(m_unit, QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0')));
    ServiceModel model{OverviewService(m_city->workspace())};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setFilter({});
    QCOMPARE(model.rowCount(), ServiceModel::pageRows);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), ServiceModel::pageRows + 5);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.at(ServiceModel::pageRows).code, QStringLiteral("S0200"));
}

void TestServiceModel::countsInTheBackground()
{
    m_city->addService(m_unit, QStringLiteral("A"));
    m_city->addService(m_other, QStringLiteral("B"));
    ServiceModel model{OverviewService(m_city->workspace())};
    QSignalSpy spy(&model, &ServiceModel::counted);
    model.setFilter({});
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(model.total(), 2);
}

/// The end of the count and the end of the model meet in many ways, so it is tried often.
void TestServiceModel::diesWhileCounting()
{
    constexpr int times = 400;
    m_city->addService(m_unit, QStringLiteral("A"));
    int told = 0;
    for (int i = 0; i < times; ++i) {
        ServiceModel model{OverviewService(m_city->workspace())};
        connect(&model, &ServiceModel::counted, this, [&told] { ++told; });
        model.setFilter({});
        QCOMPARE(model.rowCount(), 1);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void TestServiceModel::filtersByUnitAndText_data()
{
    QTest::addColumn<bool>("oneUnit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("standards");
    QTest::addColumn<QStringList>("codes");
    const int any = int(OverviewFilter::Standards::Any);
    QTest::newRow("all") << false << "" << any << QStringList({"A1", "B1", "B2"});
    QTest::newRow("one unit") << true << "" << any << QStringList({"A1"});
    QTest::newRow("name") << false << "ktp" << any << QStringList({"B1"});
    QTest::newRow("code") << false << "b2" << any << QStringList({"B2"});
    QTest::newRow("name of the unit") << false << "dinas dua" << any << QStringList({"B1", "B2"});
    QTest::newRow("a percent sign is no wildcard") << false << "%" << any << QStringList({});
    QTest::newRow("without a standard") << false << "" << int(OverviewFilter::Standards::Without)
                                        << QStringList({"A1"});
    QTest::newRow("started") << false << "" << int(OverviewFilter::Standards::Incomplete) << QStringList({"B1"});
    QTest::newRow("complete") << false << "" << int(OverviewFilter::Standards::Complete) << QStringList({"B2"});
}

void TestServiceModel::filtersByUnitAndText()
{
    QFETCH(bool, oneUnit);
    QFETCH(QString, text);
    QFETCH(int, standards);
    m_city->addService(m_unit, QStringLiteral("A1"), QStringLiteral("Izin usaha"));
    fillStandard(m_city->addService(m_other, QStringLiteral("B1"), QStringLiteral("Cetak KTP")), 13);
    fillStandard(m_city->addService(m_other, QStringLiteral("B2"), QStringLiteral("Akta lahir")), 14);
    ServiceModel model{OverviewService(m_city->workspace())};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    QSignalSpy counted(&model, &ServiceModel::counted);
    model.setFilter({oneUnit ? m_unit : QString(), text, static_cast<OverviewFilter::Standards>(standards)});
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes.append(model.index(row, ServiceModel::CodeColumn).data().toString());
    QTEST(codes, "codes");
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(model.total(), codes.size());
}

void TestServiceModel::showsTheNewestStandard()
{
    const QString id = m_city->addService(m_unit, QStringLiteral("A1"));
    fillStandard(id, 9);
    fillStandard(id, 7); // the second version starts as a copy, so it has 9 too
    ServiceModel model{OverviewService(m_city->workspace())};
    model.setFilter({});
    const auto at = [&](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role); };
    QCOMPARE(at(ServiceModel::VersionColumn).toString(), QStringLiteral("2"));
    QCOMPARE(at(ServiceModel::FilledColumn).toString(), QStringLiteral("9/14"));
    QCOMPARE(at(ServiceModel::PublicColumn).toString(), QStringLiteral("6/6"));
    QCOMPARE(at(ServiceModel::FilledColumn, ServiceModel::DoneRole).toInt(), 9);
    QCOMPARE(at(ServiceModel::PublicColumn, ServiceModel::OfRole).toInt(), 6);
    QCOMPARE(at(ServiceModel::StateColumn, ServiceModel::StateRole).toString(), QStringLiteral("draft"));
}

void TestServiceModel::sortsByCompletenessOverAllRows()
{
    for (int i = 0; i < ServiceModel::pageRows + 1; ++i)
        m_city->addService(m_unit, QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0')));
    fillStandard(m_city->addService(m_unit, QStringLiteral("Z")), 3);
    ServiceModel model{OverviewService(m_city->workspace())};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setFilter({});
    model.sort(ServiceModel::FilledColumn, Qt::DescendingOrder);
    QCOMPARE(model.rowCount(), ServiceModel::pageRows + 2);
    QCOMPARE(model.at(0).code, QStringLiteral("Z"));
    QCOMPARE(model.at(1).code, QStringLiteral("S0000"));
}

void TestServiceModel::sortsCodesDownAndUpAgain()
{
    for (const char *code : {"A", "B", "C"})
        m_city->addService(m_unit, QLatin1String(code));
    ServiceModel model{OverviewService(m_city->workspace())};
    model.setFilter({});
    model.sort(ServiceModel::CodeColumn, Qt::DescendingOrder);
    QCOMPARE(model.at(0).code, QStringLiteral("C"));
    model.sort(ServiceModel::CodeColumn, Qt::AscendingOrder);
    QCOMPARE(model.at(0).code, QStringLiteral("A"));
}

void TestServiceModel::findsARowNotReadYet()
{
    for (int i = 0; i < ServiceModel::pageRows + 1; ++i)
        m_city->addService(m_unit, QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0')));
    const QString last = m_city->addService(m_unit, QStringLiteral("Z"));
    ServiceModel model{OverviewService(m_city->workspace())};
    model.setFilter({});
    QCOMPARE(model.rowOf(last), ServiceModel::pageRows + 1);
    QCOMPARE(model.rowOf(QStringLiteral("no such id")), -1);
}

void TestServiceModel::reloadKeepsHowFarItWasRead()
{
    for (int i = 0; i < ServiceModel::pageRows + 30; ++i)
        m_city->addService(m_unit, QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0')));
    ServiceModel model{OverviewService(m_city->workspace())};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setFilter({});
    model.fetchMore({});
    model.reload();
    QCOMPARE(model.rowCount(), ServiceModel::pageRows + 30);
}

QTEST_GUILESS_MAIN(TestServiceModel)
#include "tst_servicemodel.moc"
