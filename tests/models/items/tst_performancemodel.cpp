#include "items/columnname.h"
#include "items/performancemodel.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int hour = 3600;
constexpr int day = 24 * hour;

UnitCaseStatistics unit(const char *code, int n, std::optional<int> rank, const ClockStatistics &resolve)
{
    UnitCaseStatistics made;
    made.unit.id = QStringLiteral("id-") + QLatin1String(code);
    made.unit.code = QLatin1String(code);
    made.unit.name = QStringLiteral("Unit ") + QLatin1String(code);
    made.n = n;
    made.rank = rank;
    made.resolve = resolve;
    return made;
}

/// B is the quickest, C misses the target by one case in a thousand, A has too few cases, D none that ended.
CaseStatistics city()
{
    CaseStatistics statistics;
    statistics.leastForRank = 10;
    statistics.target = 95;
    statistics.units = {unit("A", 3, {}, {2, 60.0, 60.0, 60, 0, 2}),
                        unit("B", 1200, 1, {1000, 1.5 * day, 1.0 * day, 3 * day, 50, 950}),
                        unit("C", 1300, 2, {1000, 12.0 * hour + 5.0 * day, 2.0 * day, 9 * day, 51, 949}),
                        unit("D", 1, {}, {0, 0, 0, 0, 1, 0})};
    return statistics;
}

QString at(const PerformanceModel &model, int row, int column) { return model.index(row, column).data().toString(); }

QStringList order(const PerformanceModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(PerformanceModel::IdRole).toString().right(1));
    return ids;
}

} // namespace

/// The table of units and how they handle complaints.
class TestPerformanceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PerformanceModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->show(city());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }
    void cells_data();
    void cells();
    void sorting_data();
    void sorting();
    void aUnitWithFewCasesSaysWhyItHasNoRank();
    void theTableForAFile();
    void everyColumnIsNamed();

private:
    std::unique_ptr<PerformanceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPerformanceModel::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("a rank") << 1 << int(PerformanceModel::RankColumn) << "1";
    QTest::newRow("no rank") << 0 << int(PerformanceModel::RankColumn) << "too few";
    QTest::newRow("thousands in groups") << 1 << int(PerformanceModel::CasesColumn) << "1,200";
    QTest::newRow("exactly the target") << 1 << int(PerformanceModel::ShareColumn) << "95.0 %";
    QTest::newRow("one case below it") << 2 << int(PerformanceModel::ShareColumn) << QString::fromUtf8("▼ 94.9 %");
    QTest::newRow("mean of a day and a half") << 1 << int(PerformanceModel::MeanColumn) << "1 d 12 h";
    QTest::newRow("nothing ended: no mean") << 3 << int(PerformanceModel::MeanColumn) << QString::fromUtf8("–");
    QTest::newRow("nothing ended, but overdue")
        << 3 << int(PerformanceModel::ShareColumn) << QString::fromUtf8("▼ 0.0 %");
    QTest::newRow("no coordination known") << 1 << int(PerformanceModel::CoordinateP90Column) << QString::fromUtf8("–");
}

void TestPerformanceModel::cells()
{
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, text);
    QCOMPARE(at(*m_model, row, column), text);
}

void TestPerformanceModel::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("rank: the unranked last")
        << int(PerformanceModel::RankColumn) << int(Qt::AscendingOrder) << QStringList{"B", "C", "A", "D"};
    QTest::newRow("rank, the worst first: the unranked last all the same")
        << int(PerformanceModel::RankColumn) << int(Qt::DescendingOrder) << QStringList{"C", "B", "A", "D"};
    QTest::newRow("cases") << int(PerformanceModel::CasesColumn) << int(Qt::DescendingOrder)
                           << QStringList{"C", "B", "A", "D"};
    QTest::newRow("mean: the unknown one last")
        << int(PerformanceModel::MeanColumn) << int(Qt::AscendingOrder) << QStringList{"A", "B", "C", "D"};
    QTest::newRow("name") << int(PerformanceModel::UnitColumn) << int(Qt::DescendingOrder)
                          << QStringList{"D", "C", "B", "A"};
}

void TestPerformanceModel::sorting()
{
    QFETCH(const int, column);
    QFETCH(const int, direction);
    QFETCH(const QStringList, expected);
    m_model->sort(column, Qt::SortOrder(direction));
    QCOMPARE(order(*m_model), expected);
}

void TestPerformanceModel::aUnitWithFewCasesSaysWhyItHasNoRank()
{
    const QModelIndex thin = m_model->index(0, PerformanceModel::RankColumn);
    QVERIFY(thin.data(PerformanceModel::ThinRole).toBool());
    QVERIFY(thin.data(Qt::ToolTipRole).toString().contains(QStringLiteral("which needs 10")));
    QVERIFY(!m_model->index(1, 0).data(PerformanceModel::ThinRole).toBool());
}

void TestPerformanceModel::theTableForAFile()
{
    const TableData table = m_model->table();
    QCOMPARE(table.columns.size(), PerformanceModel::ColumnCount + 1);
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows[1].first(), QStringLiteral("B"));
    QCOMPARE(table.rows[1][1 + PerformanceModel::MeanColumn], QStringLiteral("36.00"));
    QCOMPARE(table.rows[2][1 + PerformanceModel::ShareColumn], QStringLiteral("94.9"));
    QCOMPARE(table.rows[3][1 + PerformanceModel::MeanColumn], QString());
}

void TestPerformanceModel::everyColumnIsNamed()
{
    QSet<QString> keys;
    for (int column = 0; column < PerformanceModel::ColumnCount; ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        keys.insert(m_model->headerData(column, Qt::Horizontal, columnKeyRole).toString());
    }
    QCOMPARE(keys.size(), int(PerformanceModel::ColumnCount));
}

QTEST_GUILESS_MAIN(TestPerformanceModel)
#include "tst_performancemodel.moc"
