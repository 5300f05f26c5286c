#include "ui/monthly/monthunits.h"
#include "ui/monthly/monthtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QVBoxLayout>

namespace emonev {

namespace {

enum State { All, NotHandedIn, Late, HandedIn, Approved };

} // namespace

MonthUnits::MonthUnits(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Search units"), this)), m_states(new QComboBox(this)),
      m_table(new TableView(tr("Units of the month"), this))
{
    m_search->setPlaceholderText(tr("Name or code"));
    m_states->setObjectName(QStringLiteral("monthStates"));
    m_states->setAccessibleName(tr("Which units"));
    const std::pair<State, QString> states[] = {{All, tr("All units")},
                                                {NotHandedIn, tr("Still to come")},
                                                {Late, tr("Late")},
                                                {HandedIn, tr("Handed in")},
                                                {Approved, tr("Approved")}};
    for (const auto &[state, words] : states)
        m_states->addItem(words, state);
    m_model.setHeaders({tr("Unit"), tr("Month")});
    m_table->setObjectName(QStringLiteral("monthUnits"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(RowsModel::KeyRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 96);
    m_table->remember(QStringLiteral("monthUnits"), settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_states);
    column->addWidget(m_table, 1);
    connect(m_search, &SearchField::searchChanged, this, &MonthUnits::filter);
    connect(m_states, &QComboBox::activated, this, &MonthUnits::filter);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        const QString id = m_model.keyAt(row);
        if (m_quiet || id.isEmpty() || id == m_selected)
            return;
        m_selected = id;
        Q_EMIT unitChosen(id);
    });
}

void MonthUnits::show(const MonthOverview &overview)
{
    m_overview = overview;
    filter();
}

bool MonthUnits::fits(const MonthOfUnit &month, const QStringList &words) const
{
    for (const QString &word : words)
        if (!month.unit.name.contains(word, Qt::CaseInsensitive) &&
            !month.unit.code.contains(word, Qt::CaseInsensitive))
            return false;
    switch (State(m_states->currentData().toInt())) {
    case NotHandedIn:
        return month.state == MonthState::Draft;
    case Late:
        return month.isLate;
    case HandedIn:
        return month.state == MonthState::Submitted;
    case Approved:
        return month.state == MonthState::Approved;
    default:
        return true;
    }
}

void MonthUnits::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    QVector<SmallRow> rows;
    for (const MonthOfUnit &month : std::as_const(m_overview.units))
        if (fits(month, words))
            rows.append({month.unit.id,
                         {month.unit.name, MonthText::state(month)},
                         {month.unit.code, 2 * int(month.state) + month.begun},
                         QStringLiteral("%1  %2").arg(month.unit.code, month.unit.name),
                         -1});
    m_quiet = true;
    m_model.setRows(rows);
    m_table->sortBy(QVector<SortKey>(m_table->sortKeys()));
    m_quiet = false;
    m_table->emptyState()->setText(tr("No unit fits"), tr("Change the search or the filter."),
                                   QStringLiteral("search"));
    m_table->emptyState()->setVisible(rows.isEmpty());
    select(m_selected);
}

void MonthUnits::select(const QString &unitId)
{
    m_selected = unitId;
    m_quiet = true;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.keyAt(row) == unitId && m_table->currentRow() != row)
            m_table->setCurrentIndex(m_model.index(row, 0));
    m_quiet = false;
}

void MonthUnits::step(int rows) { (void)m_table->step(rows); }

void MonthUnits::searchNow() { m_search->activate(); }

} // namespace emonev
