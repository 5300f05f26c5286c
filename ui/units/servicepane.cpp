#include "ui/units/servicepane.h"
#include "ui/delegates/completenessdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace emonev {

ServicePane::ServicePane(const OverviewService &service, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_model(service), m_table(new TableView(tr("Services"), this)), m_title(new QLabel(this)),
      m_all(new QCheckBox(tr("&All units"), this))
{
    build(settings);
    connect(m_all, &QCheckBox::toggled, this, &ServicePane::ask);
    connect(&m_model, &ServiceModel::counted, this, [this] {
        showTitle();
        Q_EMIT counted();
    });
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT serviceChosen();
    });
    connect(m_table, &TableView::clicked, this, &ServicePane::serviceChosen);
    connect(m_table, &TableView::opened, this, &ServicePane::serviceChosen);
}

void ServicePane::build(QSettings &settings)
{
    m_title->setObjectName(QStringLiteral("servicesTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeBold(m_title);
    m_all->setObjectName(QStringLiteral("allServices"));
    m_all->setToolTip(tr("Shows the services of the whole city."));
    m_table->setObjectName(QStringLiteral("serviceTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(ServiceModel::IdRole);
    const int widths[] = {76, 168, 150, 90, 56, 110, 110, 96, 60};
    for (int column = 0; column < ServiceModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[column]);
        const bool hidden = column == ServiceModel::UnitColumn || column == ServiceModel::SectorColumn ||
                            column == ServiceModel::VersionColumn || column == ServiceModel::DecreeColumn;
        m_table->setColumnHidden(column, hidden);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(ServiceModel::FilledColumn), 2);
    header->moveSection(header->visualIndex(ServiceModel::PublicColumn), 3);
    auto *bars = new CompletenessDelegate(ServiceModel::DoneRole, ServiceModel::OfRole, m_table);
    m_table->setItemDelegateForColumn(ServiceModel::FilledColumn, bars);
    m_table->setItemDelegateForColumn(ServiceModel::PublicColumn, bars);
    m_table->remember(QStringLiteral("unitServices"), settings);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void ServicePane::showUnit(const QString &unitId, const QString &name)
{
    m_unitId = unitId;
    m_unitName = name;
    m_all->setEnabled(!unitId.isEmpty());
    ask();
}

void ServicePane::setText(const QString &text)
{
    m_text = text;
    if (m_unitId.isEmpty() || m_all->isChecked())
        ask();
}

void ServicePane::ask()
{
    const bool all = m_unitId.isEmpty() || m_all->isChecked();
    m_table->setColumnHidden(ServiceModel::UnitColumn, !all);
    m_table->emptyState()->setText(all ? tr("No service matches.") : tr("This unit has no services yet."),
                                   all ? tr("Try fewer letters, or import the services.")
                                       : tr("Add one with \"Add service\" (Ctrl+Shift+A)."));
    m_model.setFilter({all ? QString() : m_unitId, all ? m_text : QString(), OverviewFilter::Standards::Any});
    showTitle();
}

void ServicePane::showTitle()
{
    const bool all = m_unitId.isEmpty() || m_all->isChecked();
    const QString whose = all ? tr("All services of the city") : m_unitName;
    const QString count = m_model.total() < 0 ? QString() : tr("%Ln service(s)", "", int(m_model.total()));
    m_title->setText(count.isEmpty() ? whose : QStringLiteral("%1 · %2").arg(whose, count));
    m_title->setToolTip(m_title->text());
}

void ServicePane::reload() { m_model.reload(); }

bool ServicePane::select(const QString &serviceId)
{
    const int row = m_model.rowOf(serviceId);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

const ServiceOverview *ServicePane::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.at(row);
}

const ServiceOverview *ServicePane::find(const QString &serviceId)
{
    const int row = m_model.rowOf(serviceId);
    return row < 0 ? nullptr : &m_model.at(row);
}

} // namespace emonev
