#include "ui/assessment/unitlistpanel.h"
#include "items/unitprogressmodel.h"
#include "ui/assessment/unitdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/zonelook.h"
#include <QComboBox>
#include <QListView>
#include <QVBoxLayout>

namespace emonev {

UnitListPanel::UnitListPanel(UnitProgressModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_search(new SearchField(tr("Search units"), this)),
      m_states(new QComboBox(this)), m_list(new QListView(this)), m_empty(new EmptyState(this))
{
    m_search->setPlaceholderText(tr("Name or code"));
    m_states->setObjectName(QStringLiteral("unitStates"));
    m_states->setAccessibleName(tr("Which units"));
    fillStates();
    m_list->setObjectName(QStringLiteral("unitList"));
    m_list->setAccessibleName(tr("Units of the period"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new UnitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setText(tr("No unit fits"), tr("Change the search or the filter."), QStringLiteral("search"));
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_states);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_search, &SearchField::searchChanged, &m_model, &UnitProgressModel::setFilter);
    connect(m_states, &QComboBox::activated, this, [this] { m_model.setState(m_states->currentData().toString()); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_quiet = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UnitListPanel::restore);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitListPanel::currentChanged);
}

QString UnitListPanel::idAt(int row) const
{
    return row >= 0 && row < m_model.rowCount() ? m_model.index(row).data(UnitProgressModel::IdRole).toString()
                                                : QString();
}

void UnitListPanel::select(const QString &unitId)
{
    m_selected = unitId;
    m_quiet = true;
    const int row = m_model.rowOf(unitId);
    m_list->setCurrentIndex(row >= 0 ? m_model.index(row) : QModelIndex());
    m_quiet = false;
}

QString UnitListPanel::neighbour(int step) const
{
    const int row = m_model.rowOf(m_selected);
    return row < 0 ? first() : idAt(row + step);
}

void UnitListPanel::fillStates()
{
    const QString chosen = m_states->currentData().toString();
    m_states->clear();
    m_states->addItem(tr("All units"), QString());
    m_states->addItem(tr("Unfinished"), UnitProgressModel::incompleteState());
    for (const Zone &zone : m_model.zones())
        m_states->addItem(zoneLook(zone.code, zone.code).word, zone.code);
    m_states->setCurrentIndex(std::max(0, m_states->findData(chosen)));
}

void UnitListPanel::showState(const QString &state)
{
    if (m_states->findData(state) < 0) // a zone, before the period is read
        m_states->addItem(zoneLook(state, state).word, state);
    m_states->setCurrentIndex(m_states->findData(state));
    m_model.setState(state);
}

void UnitListPanel::searchNow() { m_search->activate(); }

void UnitListPanel::currentChanged()
{
    const QString id = idAt(m_list->currentIndex().row());
    if (m_quiet || id.isEmpty() || id == m_selected)
        return;
    m_selected = id;
    Q_EMIT unitChosen(id);
}

void UnitListPanel::restore()
{
    if (m_states->count() != m_model.zones().size() + 2)
        fillStates();
    select(m_selected);
    const bool nothing = m_model.rowCount() == 0 && m_model.unitCount() > 0;
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
}

} // namespace emonev
