#include "items/historymodel.h"
#include "services/historyservice.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// History as lines: who, when, what, from what, to what.
class TestHistoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsBeforeAndAfter();
    void namesUnitsInsteadOfIds();
    void tellsComponentsByName();

private:
    static QString at(const HistoryModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestHistoryModel::tellsBeforeAndAfter()
{
    TestWorkspace city;
    const QString id = city.addUnit(QStringLiteral("U1"), QStringLiteral("Dinas Lama"));
    RegistryService registry(city.workspace());
    Unit unit = *registry.unit(id);
    unit.name = QStringLiteral("Dinas Baru");
    city.clock().set(QDateTime::fromString(QStringLiteral("2026-11-23T03:04:05Z"), Qt::ISODate));
    QVERIFY(registry.save(unit, {}).result());
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(*HistoryService(city.workspace()).ofRow(QStringLiteral("unit"), id));
    QCOMPARE(at(model, 0, HistoryModel::WhoColumn), QStringLiteral("penguji"));
    QCOMPARE(at(model, 0, HistoryModel::BeforeColumn), QStringLiteral("Dinas Lama"));
    QCOMPARE(at(model, 0, HistoryModel::AfterColumn), QStringLiteral("Dinas Baru"));
    QCOMPARE(model.index(0, HistoryModel::WhenColumn).data().toDateTime().toUTC(), city.clock().now());
    QVERIFY(model.rowCount() > 1); // and the values it began with
    QCOMPARE(at(model, 1, HistoryModel::BeforeColumn), QString());
}

void TestHistoryModel::namesUnitsInsteadOfIds()
{
    TestWorkspace city;
    const QString top = city.addUnit(QStringLiteral("U1"), QStringLiteral("Kecamatan"));
    const QString id = city.addUnit(QStringLiteral("U2"), {}, top);
    HistoryModel model;
    model.show(
        *HistoryService(city.workspace()).ofRow(QStringLiteral("unit"), id),
        [&](const QString &, const QString &value) { return value == top ? QStringLiteral("Kecamatan") : value; });
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(at(model, row, HistoryModel::AfterColumn));
    QVERIFY(values.contains(QStringLiteral("Kecamatan")));
    QVERIFY(!values.contains(top));
}

void TestHistoryModel::tellsComponentsByName()
{
    TestWorkspace city;
    const QString service = city.addService(city.addUnit(QStringLiteral("U1")), QStringLiteral("S1"));
    StandardService standards(city.workspace());
    QVERIFY(standards.startVersion(service, {}).result());
    const QString id = standards.versions(service)->first().id;
    QVERIFY(standards.saveComponent(service, id, 3, QStringLiteral("3 hari"), {}).result());
    HistoryModel model;
    model.show(*HistoryService(city.workspace()).ofStandard(id));
    QCOMPARE(at(model, 0, HistoryModel::FieldColumn), QStringLiteral("Completion time"));
    QCOMPARE(at(model, 0, HistoryModel::AfterColumn), QStringLiteral("3 hari"));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
