#include "items/unitprogressmodel.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace emonev;

/// The list of units: order, filters, progress and live score.
class TestUnitProgressModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_puskesmas = m_test.addUnit(QStringLiteral("B.2"), QStringLiteral("Puskesmas Melati"));
        m_dinas = m_test.addUnit(QStringLiteral("A.1"), QStringLiteral("Dinas Kesehatan"));
        m_test.addService(m_dinas, QStringLiteral("A.1-1"));
        m_test.answer(m_dinas, 2026, {}, QStringLiteral("V4.1"), QStringLiteral("1"));
        m_city = *ScoringService(m_test.workspace()).city(2026);
    }

    void unitsGoByCode()
    {
        UnitProgressModel model;
        QAbstractItemModelTester tester(&model);
        model.show(m_city);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(m_dinas), 0);
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data(UnitProgressModel::AnsweredRole).toInt(), 1);
        QCOMPARE(first.data(UnitProgressModel::ExpectedRole).toInt(), 30);
        QCOMPARE(first.data(UnitProgressModel::HundredthsRole).toInt(), 10000);
        QCOMPARE(first.data(UnitProgressModel::ZoneCodeRole).toString(), QStringLiteral("hijau"));
        QCOMPARE(first.data(UnitProgressModel::ProvisionalRole).toBool(), true);
        QVERIFY(!model.index(1).data(UnitProgressModel::HundredthsRole).isValid());
        QCOMPARE(model.index(1).data(UnitProgressModel::ZoneCodeRole).toString(), QString());
    }

    void filterByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("part of a name") << "melat" << 1;
        QTest::newRow("code") << "a.1" << 1;
        QTest::newRow("two words in any order") << "kesehatan dinas" << 1;
        QTest::newRow("letters both have") << "es" << 2;
        QTest::newRow("nothing") << "zzz" << 0;
        QTest::newRow("blank") << "  " << 2;
    }

    void filterByWords()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        UnitProgressModel model;
        QAbstractItemModelTester tester(&model);
        model.show(m_city);
        model.setFilter(text);
        QCOMPARE(model.rowCount(), rows);
    }

    void finishedUnitLeavesOnlyWhenTheFilterIsSetAgain()
    {
        UnitProgressModel model;
        QAbstractItemModelTester tester(&model);
        model.show(m_city);
        model.setState(UnitProgressModel::incompleteState());
        QCOMPARE(model.rowCount(), 2);
        UnitScore score = m_city.find(m_dinas)->score;
        score.complete = true;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setScore(m_dinas, score);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.completeCount(), 1);
        model.setState(UnitProgressModel::incompleteState());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(m_dinas), -1);
    }

private:
    TestWorkspace m_test;
    QString m_puskesmas;
    QString m_dinas;
    CityScore m_city;
};

QTEST_GUILESS_MAIN(TestUnitProgressModel)
#include "tst_unitprogressmodel.moc"
