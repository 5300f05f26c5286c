#include "support/accessiblenames.h"
#include "ui/widgets/columnstate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablecopy.h"
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QtTest>

using namespace emonev;

/// The table: remembered columns, copying, place kept over a refresh, a word when empty.
class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void columnsAreRemembered();
    void newColumnsDoNotShiftTheOldOnes();
    void copiesWhatIsShown();
    void cellsCannotBreakTheCopy();
    void clickSortsAndControlClickAddsAKey();
    void placeOutlivesAReset();
    void emptyTableSaysWhy();
    void rowsAreFixed();
    void widgetsHaveNames();

private:
    std::unique_ptr<QStandardItemModel> m_model;
    QTemporaryDir m_folder;
};

namespace {

std::unique_ptr<QStandardItemModel> modelOf(const QStringList &names)
{
    auto model = std::make_unique<QStandardItemModel>(0, int(names.size()));
    for (int i = 0; i < names.size(); ++i) {
        model->setHeaderData(i, Qt::Horizontal, names.at(i));
        model->setHeaderData(i, Qt::Horizontal, names.at(i).toLower(), ColumnNameRole);
    }
    return model;
}

void addRow(QStandardItemModel &model, const QStringList &cells)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row.append(new QStandardItem(cell));
    row.first()->setData(cells.first(), Qt::UserRole);
    model.appendRow(row);
}

} // namespace

void TestTableView::init()
{
    m_model = modelOf({"Kode", "Nama", "Nilai"});
    addRow(*m_model, {"B", "Beta", "78,25"});
    addRow(*m_model, {"A", "Alfa", "81,00"});
    addRow(*m_model, {"C", "Alfa", "50,99"});
    QFile::remove(m_folder.filePath("s.ini"));
}

void TestTableView::columnsAreRemembered()
{
    QSettings settings(m_folder.filePath("s.ini"), QSettings::IniFormat);
    {
        TableView view(QStringLiteral("Unit"));
        view.setModel(m_model.get());
        view.remember(QStringLiteral("units"), settings);
        view.setColumnWidth(1, 321);
        view.horizontalHeader()->moveSection(1, 0);
        view.setColumnHidden(2, true);
        view.sortBy({{0, Qt::DescendingOrder}});
    }
    TableView view(QStringLiteral("Unit"));
    view.setModel(m_model.get());
    view.remember(QStringLiteral("units"), settings);
    QCOMPARE(view.columnWidth(1), 321);
    QCOMPARE(view.horizontalHeader()->visualIndex(1), 0);
    QVERIFY(view.isColumnHidden(2));
    QCOMPARE(view.sortKeys(), (QVector<SortKey>{{0, Qt::DescendingOrder}}));
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("C"));
}

void TestTableView::newColumnsDoNotShiftTheOldOnes()
{
    QSettings settings(m_folder.filePath("s.ini"), QSettings::IniFormat);
    TableView before(QStringLiteral("Unit"));
    before.setModel(m_model.get());
    before.remember(QStringLiteral("units"), settings);
    before.setColumnWidth(2, 77);
    before.sortBy({{2, Qt::AscendingOrder}});
    const auto wider = modelOf({"Jenis", "Kode", "Nama", "Nilai"});
    TableView after(QStringLiteral("Unit"));
    after.setModel(wider.get());
    after.remember(QStringLiteral("units"), settings);
    QCOMPARE(after.sortKeys(), (QVector<SortKey>{{3, Qt::AscendingOrder}}));
    QVERIFY(!after.isColumnHidden(0));
}

void TestTableView::copiesWhatIsShown()
{
    TableView view(QStringLiteral("Unit"));
    view.setModel(m_model.get());
    view.setColumnHidden(2, true);
    view.horizontalHeader()->moveSection(1, 0);
    view.selectRow(0);
    view.selectionModel()->select(m_model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Beta\tB\nAlfa\tC\n"));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Nama\tKode\nBeta\tB\nAlfa\tC\n"));
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY2(html.contains("<tr><th>Nama</th><th>Kode</th></tr><tr><td>Beta</td><td>B</td></tr>"), qPrintable(html));
}

void TestTableView::cellsCannotBreakTheCopy()
{
    QCOMPARE(toTsv({{"a\tb", "c\r\nd"}}), QStringLiteral("a b\tc d\n"));
    QVERIFY(toHtmlTable({{"<b>&"}}, false).contains("<td>&lt;b&gt;&amp;</td>"));
}

void TestTableView::clickSortsAndControlClickAddsAKey()
{
    TableView view(QStringLiteral("Unit"));
    view.resize(600, 300);
    view.setModel(m_model.get());
    view.show();
    QVector<QVector<SortKey>> asked;
    view.setSorter([&](const QVector<SortKey> &keys) { asked.append(keys); });
    QWidget *header = view.horizontalHeader()->viewport();
    const auto middle = [&](int column) { return QPoint(view.columnViewportPosition(column) + 20, 8); };
    QTest::mouseClick(header, Qt::LeftButton, Qt::NoModifier, middle(1));
    QCOMPARE(asked.last(), (QVector<SortKey>{{1, Qt::AscendingOrder}}));
    QTest::mouseClick(header, Qt::LeftButton, Qt::NoModifier, middle(1));
    QCOMPARE(asked.last(), (QVector<SortKey>{{1, Qt::DescendingOrder}}));
    QTest::mouseClick(header, Qt::LeftButton, Qt::ControlModifier, middle(0));
    QCOMPARE(asked.last(), (QVector<SortKey>{{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}));
}

void TestTableView::placeOutlivesAReset()
{
    for (int i = 0; i < 200; ++i)
        addRow(*m_model, {QStringLiteral("U%1").arg(i, 3, 10, QLatin1Char('0')), "Unit", "1,00"});
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(m_model.get());
    TableView view(QStringLiteral("Unit"));
    view.resize(400, 300);
    view.setKeyRole(Qt::UserRole);
    view.setModel(&proxy);
    view.show();
    view.setCurrentIndex(proxy.index(150, 1));
    view.verticalScrollBar()->setValue(140);
    proxy.setSourceModel(nullptr);
    view.setCurrentIndex(QModelIndex());
    proxy.setSourceModel(m_model.get());
    QCOMPARE(view.currentRow(), -1); // nothing was there when it went away
    view.setCurrentIndex(proxy.index(150, 1));
    view.verticalScrollBar()->setValue(140);
    proxy.setDynamicSortFilter(false);
    proxy.setSourceModel(m_model.get()); // one reset with rows before and after
    QCOMPARE(view.currentIndex().data(Qt::DisplayRole).toString(), QStringLiteral("Unit"));
    QCOMPARE(view.currentRow(), 150);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view.verticalScrollBar()->value(), 140);
}

void TestTableView::emptyTableSaysWhy()
{
    TableView view(QStringLiteral("Unit"));
    view.resize(400, 300);
    QAction next(QStringLiteral("Impor unit"), nullptr);
    view.emptyState()->setText(QStringLiteral("Belum ada unit"), QStringLiteral("Impor daftar unit kota."));
    view.emptyState()->setAction(&next);
    const auto empty = modelOf({"Kode"});
    view.setModel(empty.get());
    view.show();
    QVERIFY(view.emptyState()->isVisible());
    QSignalSpy asked(&next, &QAction::triggered);
    view.emptyState()->findChild<QToolButton *>("emptyAction")->click();
    QCOMPARE(asked.size(), 1);
    addRow(*empty, {"A"});
    QVERIFY(!view.emptyState()->isVisible());
    empty->removeRow(0);
    QVERIFY(view.emptyState()->isVisible());
}

void TestTableView::rowsAreFixed()
{
    TableView view(QStringLiteral("Unit"));
    view.setModel(m_model.get());
    m_model->setItem(1, 1, new QStandardItem(QStringLiteral("dua\nbaris\nteks")));
    view.resizeRowsToContents();
    QCOMPARE(view.rowHeight(1), 26);
}

void TestTableView::widgetsHaveNames()
{
    TableView view(QStringLiteral("Unit"));
    view.setModel(m_model.get());
    QCOMPARE(missingAccessibleNames(&view), QStringList());
    QLineEdit bare;
    QCOMPARE(missingAccessibleNames(&bare).size(), 1);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
