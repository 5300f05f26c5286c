#include "ui/charts/chartpanel.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartpalette.h"
#include "ui/charts/charttablemodel.h"

#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace emonev {

ChartPanel::ChartPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeToolbar(layout);
    makeViews(layout);
    m_askPath = [](QWidget *owner, const QString &ending) {
        return QFileDialog::getSaveFileName(owner, tr("Export chart"), QStringLiteral("chart.") + ending,
                                            QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    };
}

void ChartPanel::makeToolbar(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    layout->addLayout(row);
    m_sentence = new QLabel;
    m_sentence->setObjectName(QStringLiteral("chartSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAccessibleName(tr("What the chart shows"));
    row->addWidget(m_sentence, 1);
    m_tableButton = new QToolButton;
    m_tableButton->setObjectName(QStringLiteral("chartAsTable"));
    m_tableButton->setText(tr("Show as &table"));
    m_tableButton->setAccessibleName(tr("Show the chart as a table"));
    m_tableButton->setCheckable(true);
    m_tableButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartPanel::setTableShown);
    row->addWidget(m_tableButton);
    m_exportButton = new QToolButton;
    m_exportButton->setObjectName(QStringLiteral("chartExport"));
    m_exportButton->setText(tr("E&xport"));
    m_exportButton->setAccessibleName(tr("Export the chart as a file"));
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setFocusPolicy(Qt::StrongFocus);
    m_exportButton->setEnabled(false);
    auto *menu = new QMenu(m_exportButton);
    for (const char *ending : {"png", "svg", "pdf"}) {
        const QString name = QString::fromLatin1(ending);
        menu->addAction(name.toUpper(), this, [this, name] { exportAs(name); })
            ->setObjectName(QStringLiteral("chartExport_") + name);
    }
    m_exportButton->setMenu(menu);
    row->addWidget(m_exportButton);
}

void ChartPanel::makeViews(QBoxLayout *layout)
{
    m_view = new QChartView;
    m_view->setObjectName(QStringLiteral("chartView"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("chartScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_model = new ChartTableModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    for (QWidget *widget : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_table)})
        widget->setAccessibleName(tr("Chart"));
    layout->addWidget(m_stack, 1);
}

void ChartPanel::setChart(const ChartSpec &spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.sentence);
    m_sentence->setText(spec.sentence);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_table)}) {
        widget->setAccessibleName(spec.title);
        widget->setAccessibleDescription(spec.sentence);
    }
    m_exportButton->setEnabled(true);
    m_model->setTable(spec.table);
    m_table->resizeColumnsToContents();
    redraw();
}

void ChartPanel::setColors(ChartColors colors)
{
    m_colors = colors;
    redraw();
}

void ChartPanel::follow(const ChartPalette &chosen)
{
    const auto take = [this, &chosen] { setColors(chosen.colors()); };
    connect(&chosen, &ChartPalette::changed, this, take);
    take();
}

void ChartPanel::setTableShown(bool shown)
{
    m_tableButton->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_scroll);
}

bool ChartPanel::tableShown() const { return m_stack->currentWidget() == m_table; }

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void ChartPanel::redraw()
{
    if (!m_spec)
        return;
    const ChartStyle style = ChartStyle::screen(palette(), font(), m_colors);
    QChart *old = m_view->chart();
    QChart *chart = m_spec->build(style);
    chart->setTitle(QStringLiteral("&nbsp;")); // the sentence above says it; a narrow window would cut the title
    m_view->setChart(chart);
    m_view->setBackgroundBrush(style.background);
    delete old;
    const qreal type = std::max(1.0, style.font.pixelSize() / 12.0);
    m_view->setMinimumSize(qRound(m_spec->preferredSize.width() * 0.6 * type),
                           qRound(m_spec->preferredSize.height() * type));
}

void ChartPanel::exportAs(const QString &ending)
{
    QString path = m_askPath(this, ending);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') + ending;
    const auto done = exportChart(*m_spec, path, {}, QDateTime::currentDateTimeUtc(), m_colors);
    if (done)
        Q_EMIT exported(path);
    else
        Q_EMIT exportFailed(done.error());
}

} // namespace emonev
