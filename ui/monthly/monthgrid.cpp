#include "ui/monthly/monthgrid.h"
#include "items/monthlymodel.h"
#include "ui/monthly/figuredelegate.h"
#include "ui/text/errortext.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace emonev {

MonthGrid::MonthGrid(MonthlyModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("monthGrid"));
    setAccessibleName(tr("Totals of the month"));
    setModel(&model);
    setItemDelegate(new FigureDelegate(this));
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    verticalHeader()->hide();
    const int rowHeight = std::max(24, fontMetrics().height() + 6); // thirteen channels fit a small screen
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(MonthlyModel::ChannelColumn, QHeaderView::Stretch);
    for (int column = MonthlyModel::ReceivedColumn; column < MonthlyModel::ColumnCount; ++column) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::max(column == MonthlyModel::CasesColumn ? 124 : 64,
                                        fontMetrics().horizontalAdvance(title) + 16));
    }
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &at) {
        if (at.column() == MonthlyModel::CasesColumn)
            Q_EMIT casesRequested(at.row());
    });
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return m_model.clear(selectionModel()->selectedIndexes());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (currentIndex().column() == MonthlyModel::CasesColumn)
            Q_EMIT casesRequested(currentIndex().row());
        else
            goDown();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The cell below; after the last channel the first one of the next count.
void MonthGrid::goDown()
{
    const QModelIndex at = currentIndex();
    const bool isLast = m_model.rowAt(at.row() + 1) == nullptr;
    const QModelIndex next = isLast ? m_model.index(0, std::min(at.column() + 1, int(MonthlyModel::RefusedColumn)))
                                    : m_model.index(at.row() + 1, at.column());
    if (next.isValid())
        setCurrentIndex(next);
}

void MonthGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

void MonthGrid::commit()
{
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

void MonthGrid::paste()
{
    const auto pasted = m_model.paste(currentIndex(), QGuiApplication::clipboard()->text());
    if (!pasted)
        Q_EMIT pasteRefused(errorText(pasted.error()));
}

void MonthGrid::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data().toString();
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace emonev
