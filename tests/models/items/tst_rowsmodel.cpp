#include "items/rowsmodel.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// Ready-made rows are shown and sorted by what they mean, not by how they are written.
class TestRowsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreShown();
    void numbersSortAsNumbers();

private:
    static QVector<SmallRow> rows()
    {
        return {{QStringLiteral("a"), {QStringLiteral("Kecil"), QStringLiteral("9 KB")}, {{}, 9}, {}, 0.5},
                {QStringLiteral("b"),
                 {QStringLiteral("Besar"), QStringLiteral("10 KB")},
                 {{}, 10},
                 QStringLiteral("hint"),
                 -1}};
    }
};

void TestRowsModel::rowsAreShown()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({QStringLiteral("Nama"), QStringLiteral("Ukuran")}, {1});
    model.setRows(rows());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Besar"));
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("hint"));
    QCOMPARE(model.index(0, 0).data(RowsModel::ProgressRole).toDouble(), 0.5);
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(model.keyAt(0), QStringLiteral("a"));
    QCOMPARE(model.keyAt(7), QString());
}

void TestRowsModel::numbersSortAsNumbers()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({QStringLiteral("Nama"), QStringLiteral("Ukuran")});
    model.setRows(rows());
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(model.keyAt(0), QStringLiteral("b"));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.keyAt(0), QStringLiteral("a"));
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.keyAt(0), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
