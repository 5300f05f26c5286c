#include "ui/units/recorddetail.h"
#include "ui/delegates/datedelegate.h"
#include "ui/units/serviceform.h"
#include "ui/units/unitform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/historyview.h"
#include "ui/widgets/looks.h"
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emonev {

RecordDetail::RecordDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_historyService(workspace), m_settings(workspace), m_unitForm(new UnitForm(workspace, this)),
      m_serviceForm(new ServiceForm(workspace, this)), m_history(new HistoryModel(this)),
      m_when(new DateDelegate(m_settings.timeZone(), this)), m_title(new QLabel(this)), m_subtitle(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_forms(new QStackedWidget(this)), m_stack(new QStackedWidget(this))
{
    build();
    showNothing();
}

void RecordDetail::build()
{
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_title->setWordWrap(true);
    makeBold(m_title, 1);
    m_subtitle->setWordWrap(true);
    makeQuiet(m_subtitle);
    m_forms->addWidget(m_unitForm);
    m_forms->addWidget(m_serviceForm);
    auto *history = new HistoryView(m_tabs);
    history->setModel(m_history);
    history->setItemDelegateForColumn(HistoryModel::WhenColumn, m_when);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Detail"));
    m_tabs->addTab(m_forms, tr("Data"));
    m_tabs->addTab(history, tr("History"));
    auto *record = new QWidget(m_stack);
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(4);
    column->addWidget(m_tabs, 1);
    auto *nothing = new EmptyState(m_stack);
    nothing->setText(tr("Nothing chosen"), tr("Choose a unit or a service to see and change it here."),
                     QStringLiteral("list-details"));
    m_stack->addWidget(nothing);
    m_stack->addWidget(record);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setMinimumWidth(300);
}

void RecordDetail::setUnits(const QVector<Unit> &units)
{
    m_unitNames.clear();
    for (const Unit &unit : units)
        m_unitNames.insert(unit.id, unit.name);
    m_unitForm->setUnits(units);
    m_serviceForm->setUnits(units);
}

void RecordDetail::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void RecordDetail::show(const QString &kind, const QString &id)
{
    m_kind = kind;
    m_id = id;
    m_forms->setCurrentIndex(kind == QLatin1String("unit") ? 0 : 1);
    m_stack->setCurrentIndex(kind.isEmpty() ? 0 : 1);
    readHistory();
}

void RecordDetail::showUnit(const Unit &unit)
{
    flush();
    m_unitForm->showUnit(unit);
    setTitle(unit.name, unit.code);
    show(QStringLiteral("unit"), unit.id);
}

void RecordDetail::showService(const ServiceOverview &service)
{
    flush();
    m_serviceForm->showService({service.id, service.code, service.unitId, service.name, service.sector});
    m_serviceForm->setStandard(service.standard);
    setTitle(service.name, tr("%1, service of %2").arg(service.code, service.unitName));
    show(QStringLiteral("service"), service.id);
}

void RecordDetail::showNothing()
{
    flush();
    show({}, {});
}

void RecordDetail::startUnit(const QString &parentId)
{
    flush();
    setTitle(tr("New unit"), {});
    m_unitForm->startNew(parentId);
    show(QStringLiteral("unit"), m_unitForm->recordId());
    m_tabs->setCurrentIndex(0);
    m_unitForm->begin();
}

void RecordDetail::startService(const QString &unitId)
{
    flush();
    setTitle(tr("New service"), m_unitNames.value(unitId));
    m_serviceForm->startNew(unitId);
    show(QStringLiteral("service"), m_serviceForm->recordId());
    m_tabs->setCurrentIndex(0);
    m_serviceForm->begin();
}

void RecordDetail::sync(const QVector<Unit> &units)
{
    for (const Unit &unit : units) {
        if (m_kind != QLatin1String("unit") || unit.id != m_id || m_unitForm->isNew())
            continue;
        setTitle(unit.name, unit.code);
        m_unitForm->syncUnit(unit);
    }
    readHistory();
}

void RecordDetail::syncService(const ServiceOverview &service)
{
    if (m_kind != QLatin1String("service") || service.id != m_id || m_serviceForm->isNew())
        return;
    setTitle(service.name, tr("%1, service of %2").arg(service.code, service.unitName));
    m_serviceForm->syncService({service.id, service.code, service.unitId, service.name, service.sector});
    m_serviceForm->setStandard(service.standard);
    readHistory();
}

void RecordDetail::readHistory()
{
    m_when->setZone(m_settings.timeZone());
    if (m_kind.isEmpty())
        return m_history->show({});
    const auto changes = m_historyService.ofRow(m_kind, m_id);
    m_history->show(changes.value_or(QVector<Change>()),
                    [this](const QString &, const QString &id) { return m_unitNames.value(id, id); });
}

void RecordDetail::flush()
{
    m_unitForm->flush();
    m_serviceForm->flush();
}

} // namespace emonev
