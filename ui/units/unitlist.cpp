#include "ui/units/unitlist.h"
#include "ui/delegates/conflictbadge.h"
#include "ui/units/unittree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include <QSettings>

namespace emonev {

namespace {

const QString flatKey = QStringLiteral("units/flat");

} // namespace

UnitList::UnitList(QSettings &settings, QWidget *parent)
    : QStackedWidget(parent), m_settings(settings),
      m_model(settings.value(flatKey).toBool() ? UnitModel::Shape::Flat : UnitModel::Shape::Tree),
      m_tree(new UnitTree(settings, this)), m_table(new TableView(tr("Units"), this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("unitList"));
    m_proxy.setSourceModel(&m_model);
    m_tree->setModel(&m_proxy);
    m_tree->sortByColumn(UnitModel::CodeColumn, Qt::AscendingOrder);
    setUpTable();
    addWidget(m_tree);
    addWidget(m_table);
    addWidget(m_empty);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitList::noteCurrent);
    connect(m_table, &TableView::currentRowChanged, this, &UnitList::noteCurrent);
    const auto again = [this] { Q_EMIT currentUnitChanged(current()); };
    connect(m_tree, &QTreeView::clicked, this, again);
    connect(m_tree, &QTreeView::activated, this, again);
    connect(m_table, &QTableView::clicked, this, again);
    connect(m_table, &TableView::opened, this, again);
    showState();
}

void UnitList::setUpTable()
{
    m_table->setObjectName(QStringLiteral("unitTable"));
    m_table->setModel(&m_proxy);
    m_table->setKeyRole(UnitModel::IdRole);
    m_table->setItemDelegateForColumn(UnitModel::NameColumn, new ConflictBadge(UnitModel::ConflictsRole, this));
    m_table->setColumnWidth(UnitModel::NameColumn, 220);
    m_table->setColumnWidth(UnitModel::CodeColumn, 88);
    m_table->setColumnWidth(UnitModel::KindColumn, 110);
    m_table->setColumnWidth(UnitModel::ServicesColumn, 72);
    m_table->remember(QStringLiteral("units"), m_settings);
}

QAbstractItemView *UnitList::view() const
{
    if (isFlat())
        return m_table;
    return m_tree;
}

void UnitList::setUnits(const QVector<Unit> &units, const QHash<QString, int> &services)
{
    m_changing = true;
    m_model.setUnits(units, services);
    m_changing = false;
    filterChanged();
}

void UnitList::setText(const QString &text)
{
    m_proxy.setText(text);
    filterChanged();
}

void UnitList::setKind(const QString &kind)
{
    m_proxy.setKind(kind);
    filterChanged();
}

void UnitList::setFlat(bool flat)
{
    m_settings.setValue(flatKey, flat);
    m_changing = true;
    m_model.setShape(flat ? UnitModel::Shape::Flat : UnitModel::Shape::Tree);
    m_changing = false;
    filterChanged();
}

void UnitList::filterChanged()
{
    m_tree->setAllOpen(m_proxy.isFiltering());
    showState();
    if (!m_current.isEmpty())
        select(m_current);
}

void UnitList::showState()
{
    const bool nothing = m_proxy.rowCount() == 0 && !m_empty->title().isEmpty();
    if (nothing)
        setCurrentWidget(m_empty);
    else
        setCurrentWidget(view());
}

bool UnitList::select(const QString &unitId)
{
    const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(unitId));
    if (!index.isValid())
        return false;
    view()->setCurrentIndex(index);
    view()->scrollTo(index);
    return true;
}

QString UnitList::current() const { return view()->currentIndex().data(UnitModel::IdRole).toString(); }

void UnitList::step(int rows)
{
    if (isFlat()) {
        m_table->step(rows);
        return;
    }
    const QModelIndex now = m_tree->currentIndex();
    const QModelIndex next = rows < 0 ? m_tree->indexAbove(now) : m_tree->indexBelow(now);
    if (next.isValid())
        m_tree->setCurrentIndex(next);
}

void UnitList::noteCurrent()
{
    const QString now = current();
    if (m_changing || now.isEmpty() || now == m_current)
        return;
    m_current = now;
    Q_EMIT currentUnitChanged(now);
}

} // namespace emonev
