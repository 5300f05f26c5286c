#include "items/unitfilterproxy.h"
#include "items/unitmodel.h"
#include "services/registryservice.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// The units of a city as a tree, as a list, and filtered.
class TestUnitModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void treeStandsAsTheParentsSay();
    void flatListHasAll();
    void countsOfServicesAreShown();
    void changingTheShapeKeepsTheUnits();
    void filterKeepsWhatStandsAbove_data();
    void filterKeepsWhatStandsAbove();
    void sortsNumbersByValueAndNamesWithoutCase();

private:
    void read(UnitModel &model);

    std::unique_ptr<TestWorkspace> m_city;
    QString m_top;
    QString m_below;
};

void TestUnitModel::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_top = m_city->addUnit(QStringLiteral("K10"), QStringLiteral("Kecamatan Utara"));
    m_below = m_city->addUnit(QStringLiteral("K10.2"), QStringLiteral("kelurahan Batu"), m_top);
    m_city->addUnit(QStringLiteral("K9"), QStringLiteral("Dinas Arsip"));
    for (int i = 0; i < 12; ++i)
        m_city->addService(m_below, QStringLiteral("L%1").arg(i));
    m_city->addService(m_top, QStringLiteral("T1"));
}

void TestUnitModel::read(UnitModel &model)
{
    const RegistryService registry(m_city->workspace());
    model.setUnits(*registry.units(), *registry.serviceCounts());
}

void TestUnitModel::treeStandsAsTheParentsSay()
{
    UnitModel model(UnitModel::Shape::Tree);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    read(model);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex top = model.indexOf(m_top);
    QCOMPARE(model.rowCount(top), 1);
    const QModelIndex below = model.index(0, UnitModel::NameColumn, top);
    QCOMPARE(below.data().toString(), QStringLiteral("kelurahan Batu"));
    QCOMPARE(below.data(UnitModel::IdRole).toString(), m_below);
    QCOMPARE(model.parent(below), top);
}

void TestUnitModel::flatListHasAll()
{
    UnitModel model(UnitModel::Shape::Flat);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    read(model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.indexOf(m_top)), 0);
}

void TestUnitModel::countsOfServicesAreShown()
{
    UnitModel model(UnitModel::Shape::Flat);
    read(model);
    QCOMPARE(model.indexOf(m_below).siblingAtColumn(UnitModel::ServicesColumn).data().toString(), QStringLiteral("12"));
    QCOMPARE(model.indexOf(m_top).siblingAtColumn(UnitModel::ServicesColumn).data(UnitModel::RawRole), QVariant(1));
}

void TestUnitModel::changingTheShapeKeepsTheUnits()
{
    UnitModel model(UnitModel::Shape::Tree);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    read(model);
    model.setShape(UnitModel::Shape::Flat);
    QCOMPARE(model.rowCount(), 3);
    model.setShape(UnitModel::Shape::Tree);
    QCOMPARE(model.rowCount(), 2);
}

void TestUnitModel::filterKeepsWhatStandsAbove_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("topRows");
    QTest::addColumn<int>("hits");
    QTest::newRow("nothing asked") << "" << 2 << 3;
    QTest::newRow("only the unit below matches") << "batu" << 1 << 1;
    QTest::newRow("code matches") << "k9" << 1 << 1;
    QTest::newRow("both words must match") << "kelurahan utara" << 0 << 0;
    QTest::newRow("words in any order") << "BATU kelurahan" << 1 << 1;
    QTest::newRow("no such unit") << "zzz" << 0 << 0;
}

void TestUnitModel::filterKeepsWhatStandsAbove()
{
    QFETCH(QString, text);
    UnitModel model(UnitModel::Shape::Tree);
    UnitFilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    read(model);
    proxy.setText(text);
    QTEST(proxy.rowCount(), "topRows");
    QTEST(proxy.hits(), "hits");
}

void TestUnitModel::sortsNumbersByValueAndNamesWithoutCase()
{
    UnitModel model(UnitModel::Shape::Flat);
    UnitFilterProxy proxy;
    proxy.setSourceModel(&model);
    read(model);
    const auto column = [&](int which) {
        QStringList texts;
        for (int row = 0; row < proxy.rowCount(); ++row)
            texts.append(proxy.index(row, which).data().toString());
        return texts;
    };
    proxy.sort(UnitModel::CodeColumn);
    QCOMPARE(column(UnitModel::CodeColumn), QStringList({"K9", "K10", "K10.2"}));
    proxy.sort(UnitModel::NameColumn);
    QCOMPARE(column(UnitModel::NameColumn), QStringList({"Dinas Arsip", "Kecamatan Utara", "kelurahan Batu"}));
    proxy.sort(UnitModel::ServicesColumn, Qt::DescendingOrder);
    QCOMPARE(column(UnitModel::ServicesColumn), QStringList({"12", "1", "0"}));
}

QTEST_GUILESS_MAIN(TestUnitModel)
#include "tst_unitmodel.moc"
