#include "ui/widgets/historyview.h"
#include "ui/widgets/emptystate.h"
#include <QHeaderView>

namespace emonev {

HistoryView::HistoryView(QWidget *parent) : TableView(tr("History"), parent)
{
    setObjectName(QStringLiteral("history"));
    emptyState()->setText(tr("Nothing has been changed yet."),
                          tr("Each stored value will stand here with who and when."), QStringLiteral("history"));
    // Rows stand in the order they happened.
    setSorter([](const QVector<SortKey> &) {});
    horizontalHeader()->setSectionsClickable(false);
}

void HistoryView::setModel(QAbstractItemModel *model)
{
    TableView::setModel(model);
    const int widths[] = {152, 64, 104, 110};
    for (int column = 0; column < 4 && column < model->columnCount(); ++column)
        setColumnWidth(column, widths[column]);
}

} // namespace emonev
