#include "ui/widgets/tableview.h"
#include "ui/widgets/columnstate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablecopy.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace emonev {

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_empty(new EmptyState(viewport()))
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int rowHeight = std::max(26, fontMetrics().height() + 8);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setMaximumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setUpHeader();
    m_empty->hide();
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

TableView::~TableView() = default;

void TableView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(36);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click sorts, Ctrl+click adds a sort key, right click chooses columns."));
    connect(header, &QHeaderView::sectionClicked, this, &TableView::headerClicked);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &TableView::store);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::store);
}

void TableView::setModel(QAbstractItemModel *next)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(next);
    if (!next)
        return;
    connect(next, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    connect(next, &QAbstractItemModel::modelReset, this, &TableView::findPlace);
    connect(next, &QAbstractItemModel::modelReset, this, &TableView::placeEmptyState);
    connect(next, &QAbstractItemModel::rowsInserted, this, &TableView::placeEmptyState);
    connect(next, &QAbstractItemModel::rowsRemoved, this, &TableView::placeEmptyState);
    placeEmptyState();
}

void TableView::remember(const QString &name, QSettings &settings)
{
    m_name = QStringLiteral("tables/") + name;
    m_settings = &settings;
    m_restoring = true;
    const ColumnState state = ColumnState::load(settings, m_name);
    state.apply(*horizontalHeader(), model());
    m_restoring = false;
    if (const auto keys = state.keys(model()); !keys.isEmpty())
        sortBy(keys);
}

void TableView::sortBy(const QVector<SortKey> &keys)
{
    m_keys = keys;
    showSort();
    if (m_sorter) {
        m_sorter(keys);
    } else if (model()) {
        // Stable sorts from the last key to the first leave the rows in the order of all keys.
        for (auto key = keys.crbegin(); key != keys.crend(); ++key)
            model()->sort(key->column, key->order);
    }
    store();
    Q_EMIT sortChanged(keys);
}

void TableView::headerClicked(int column)
{
    const bool adding = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
    QVector<SortKey> keys = adding ? m_keys : QVector<SortKey>();
    const auto known = std::find_if(m_keys.begin(), m_keys.end(), [=](const SortKey &k) { return k.column == column; });
    SortKey key{column, Qt::AscendingOrder};
    if (known != m_keys.end() && known->order == Qt::AscendingOrder)
        key.order = Qt::DescendingOrder;
    const auto place = std::find_if(keys.begin(), keys.end(), [=](const SortKey &k) { return k.column == column; });
    if (place != keys.end())
        *place = key;
    else
        keys.append(key);
    sortBy(keys);
}

void TableView::showSort()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(!m_keys.isEmpty());
    if (!m_keys.isEmpty())
        header->setSortIndicator(m_keys.first().column, m_keys.first().order);
}

void TableView::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    QHeaderView *header = horizontalHeader();
    const int visible = header->count() - header->hiddenSectionCount();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(visible > 1 || header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { toggleColumn(column, on); });
    }
    menu.exec(header->mapToGlobal(at));
}

void TableView::toggleColumn(int column, bool visible)
{
    setColumnHidden(column, !visible);
    if (visible && columnWidth(column) < 36)
        setColumnWidth(column, 120);
    store();
}

bool TableView::step(int rows)
{
    if (!model())
        return false;
    const int row = currentRow() + rows;
    if (row < 0 || row >= model()->rowCount())
        return false;
    setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
    return true;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers();
    if (event->key() == Qt::Key_C && modifiers.testFlag(Qt::ControlModifier)) {
        copySelection(modifiers.testFlag(Qt::ShiftModifier));
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && editTriggers() == NoEditTriggers) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void TableView::placeEmptyState()
{
    m_empty->setVisible(model() && model()->rowCount() == 0 && !m_empty->title().isEmpty());
    m_empty->setGeometry(viewport()->rect());
}

void TableView::keepPlace()
{
    const auto keyOf = [this](const QModelIndex &index) {
        return m_keyRole < 0 ? QVariant(index.row()) : index.siblingAtColumn(0).data(m_keyRole);
    };
    m_keptSelection.clear();
    const auto rows = selectionModel()->selectedRows(currentIndex().isValid() ? currentIndex().column() : 0);
    for (const QModelIndex &index : rows)
        m_keptSelection.append(keyOf(index));
    m_keptCurrent = currentIndex().isValid() ? keyOf(currentIndex()) : QVariant();
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptScroll = verticalScrollBar()->value();
}

void TableView::findPlace()
{
    QItemSelection selection;
    QModelIndex current;
    const int lastColumn = model()->columnCount() - 1;
    for (int row = 0; row < model()->rowCount() && m_keptCurrent.isValid(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QVariant key = m_keyRole < 0 ? QVariant(row) : index.data(m_keyRole);
        if (key == m_keptCurrent)
            current = index.siblingAtColumn(std::min(m_keptColumn, lastColumn));
        if (m_keptSelection.contains(key))
            selection.select(index, index.siblingAtColumn(lastColumn));
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateGeometries();
    verticalScrollBar()->setValue(m_keptScroll);
}

void TableView::copySelection(bool headers) const { copyToClipboard(*this, headers); }

void TableView::store()
{
    if (m_settings && !m_restoring && model())
        ColumnState::of(*horizontalHeader(), model(), m_keys).save(*m_settings, m_name);
}

} // namespace emonev
