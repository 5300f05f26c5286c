#include "ui/performance/performancepage.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "exchange/tablewriter.h"
#include "items/inbackground.h"
#include "services/settingsservice.h"
#include "ui/performance/performancetext.h"
#include "ui/performance/quarterchoice.h"
#include "ui/performance/thinrowdelegate.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace emonev {

PerformancePage::PerformancePage(Workspace &workspace, Prompts &prompts, QSettings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts),
      m_frame(new PageFrame(tr("Performance on complaints"), this)), m_choice(new QuarterChoice(this)),
      m_summary(new QLabel(this)), m_totals(new QLabel(this)),
      m_table(new TableView(tr("Performance on complaints"), this))
{
    build(settings);
    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
    connect(&m_delay, &QTimer::timeout, this, &PerformancePage::refresh);
    connect(m_choice, &QuarterChoice::changed, this, &PerformancePage::refresh);
    connect(&workspace.announcer(), &Announcer::changed, this, &PerformancePage::dataChanged);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &at) {
        Q_EMIT openRequested(QStringLiteral("complaints"), QStringLiteral("unit"),
                             at.siblingAtColumn(0).data(PerformanceModel::IdRole).toString());
    });
}

PerformancePage::~PerformancePage()
{
    if (m_reading.isValid())
        m_reading.waitForFinished();
}

void PerformancePage::build(QSettings &settings)
{
    m_choice->setToday(m_workspace.clock().now().toTimeZone(SettingsService(m_workspace).timeZone()).date());
    m_frame->addFilter(m_choice);
    m_frame->addFilterStretch();
    m_summary->setObjectName(QStringLiteral("performanceSummary"));
    m_totals->setObjectName(QStringLiteral("performanceTotals"));
    for (QLabel *label : {m_summary, m_totals}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_table->setObjectName(QStringLiteral("performanceTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(PerformanceModel::IdRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ThinRowDelegate(m_table));
    const int widths[] = {92, 204, 60, 72, 100, 76, 72, 56, 84, 108, 116, 96, 120, 76};
    for (int column = 0; column < PerformanceModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->sortBy({{PerformanceModel::RankColumn, Qt::AscendingOrder}});
    m_table->remember(QStringLiteral("performance"), settings);
    auto *body = new QWidget(this);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_summary);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_totals);
    m_frame->setBody(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void PerformancePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void PerformancePage::dataChanged(const QSet<QString> &tables)
{
    for (const char *name : {"complaint", "complaint_event", "unit", "setting", "calendar_day", "sla_profile"})
        m_stale = m_stale || tables.contains(QLatin1String(name));
    if (m_stale && isVisible())
        m_delay.start();
}

void PerformancePage::refresh()
{
    if (m_reading.isValid() && !m_reading.isFinished()) { // once more when the present reading is through
        m_delay.start();
        return;
    }
    m_stale = false;
    m_frame->setFoot(tr("Reckoning…"));
    m_reading = inBackground([&workspace = m_workspace, from = m_choice->from(), to = m_choice->to()] {
        return caseStatistics(workspace, from, to);
    });
    whenDone(m_reading, this, [this](const Result<CaseStatistics> &result) { showResult(result); });
}

void PerformancePage::showResult(const Result<CaseStatistics> &result)
{
    if (!result) {
        m_frame->setFoot({});
        m_frame->banner()->showNotice({Notice::Level::Error,
                                       tr("The figures could not be read."),
                                       errorText(result.error()),
                                       {},
                                       result.error().code + u' ' + result.error().detail});
        return;
    }
    m_model.show(*result);
    m_table->sortBy(QVector<SortKey>(m_table->sortKeys()));
    const bool isEmpty = result->units.isEmpty();
    m_summary->setText(isEmpty ? QString()
                               : PerformanceText::summary(*result, m_choice->words(), m_choice->isQuarter()) + u' ' +
                                     PerformanceText::unranked(*result));
    m_totals->setText(isEmpty ? QString() : PerformanceText::totals(*result));
    for (QLabel *label : {m_summary, m_totals})
        label->setVisible(!isEmpty);
    m_table->emptyState()->setText(tr("No complaints in these days"), tr("Choose another quarter."),
                                   QStringLiteral("message-report"));
    m_table->emptyState()->setVisible(isEmpty);
    m_frame->setFoot(isEmpty ? QString()
                             : tr("%Ln unit(s)", "", int(result->units.size())) + QStringLiteral(" · ") +
                                   tr("Enter opens a unit's complaints"));
    Q_EMIT commandsChanged();
    Q_EMIT figuresShown();
}

QString PerformancePage::whyNot(PageCommand command) const
{
    if (command != PageCommand::Export)
        return Page::whyNot(command);
    return m_model.rowCount() == 0 ? tr("There is nothing to export in these days.") : QString();
}

void PerformancePage::perform(PageCommand command)
{
    if (command == PageCommand::Export && m_model.rowCount() > 0)
        saveTable();
}

void PerformancePage::saveTable()
{
    const QString path =
        m_prompts.saveFile(this, tr("Export: performance on complaints"), QStringLiteral("kinerja-pengaduan.xlsx"),
                           {tr("Excel (*.xlsx)"), tr("CSV (*.csv)"), tr("OpenDocument (*.ods)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    const auto work = [table = m_model.table(), path]() -> Result<int> {
        EMONEV_TRY(writeTable(path, table));
        return int(table.rows.size());
    };
    whenDone(inBackground(work), this, [this, path](const Result<int> &rows) {
        if (rows)
            Q_EMIT remark(ImportText::exported(path, *rows));
        else
            m_prompts.info(this, errorText(rows.error()), rows.error().detail);
    });
}

} // namespace emonev
