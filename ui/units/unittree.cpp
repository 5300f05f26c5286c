#include "ui/units/unittree.h"
#include "items/unitmodel.h"
#include "ui/delegates/conflictbadge.h"
#include <QHeaderView>
#include <QSettings>

namespace emonev {

namespace {

const QString closedKey = QStringLiteral("units/closed");

} // namespace

UnitTree::UnitTree(QSettings &settings, QWidget *parent) : QTreeView(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("unitTree"));
    setAccessibleName(tr("Units as a tree"));
    setUniformRowHeights(true);
    setItemDelegate(new ConflictBadge(-1, this));
    setItemDelegateForColumn(UnitModel::NameColumn, new ConflictBadge(UnitModel::ConflictsRole, this));
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    setIndentation(16);
    header()->setSectionsMovable(false);
    const QStringList closed = settings.value(closedKey).toStringList();
    m_closed = QSet<QString>(closed.begin(), closed.end());
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { note(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { note(index, false); });
}

void UnitTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(UnitModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(UnitModel::CodeColumn, QHeaderView::Interactive);
    setColumnWidth(UnitModel::CodeColumn, 72);
    setColumnWidth(UnitModel::KindColumn, 100);
    setColumnWidth(UnitModel::ServicesColumn, 64);
    setColumnHidden(UnitModel::HeadColumn, true);
}

void UnitTree::note(const QModelIndex &index, bool open)
{
    if (m_allOpen || m_restoring)
        return;
    const QString id = index.data(UnitModel::IdRole).toString();
    if (open)
        m_closed.remove(id);
    else
        m_closed.insert(id);
    m_settings.setValue(closedKey, QStringList(m_closed.begin(), m_closed.end()));
}

void UnitTree::setAllOpen(bool open)
{
    m_allOpen = open;
    restoreOpen();
}

void UnitTree::restoreOpen()
{
    m_restoring = true;
    expandAll();
    if (!m_allOpen)
        openRemembered({});
    m_restoring = false;
}

void UnitTree::openRemembered(const QModelIndex &parent)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex unit = model()->index(row, 0, parent);
        if (m_closed.contains(unit.data(UnitModel::IdRole).toString()))
            collapse(unit);
        openRemembered(unit);
    }
}

} // namespace emonev
