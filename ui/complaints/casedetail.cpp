#include "ui/complaints/casedetail.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "domain/caserights.h"
#include "items/casewords.h"
#include "items/inbackground.h"
#include "items/rowsmodel.h"
#include "services/registryservice.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/casestory.h"
#include "ui/complaints/casethumbs.h"
#include "ui/complaints/letterpane.h"
#include "ui/complaints/placemap.h"
#include "ui/complaints/reporterdialog.h"
#include "ui/complaints/similarpane.h"
#include "ui/delegates/caselook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CaseDetail::CaseDetail(Workspace &workspace, const CaseSteps &steps, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_zone(QTimeZone::utc()), m_stack(new QStackedWidget(this)),
      m_letters(new LetterPane(workspace, prompts, this))
{
    build(steps);
    for (const CaseEventType type : CaseSteps::all())
        addAction(steps.action(type));
}

QTextBrowser *CaseDetail::story(const QString &name)
{
    auto *made = new QTextBrowser(this);
    made->setAccessibleName(name);
    made->setOpenLinks(false);
    made->setFrameShape(QFrame::NoFrame);
    made->setTabChangesFocus(true);
    made->document()->setDocumentMargin(8);
    connect(made, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    return made;
}

QLayout *CaseDetail::head(const CaseSteps &steps)
{
    m_number = new QLabel(this);
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeQuiet(m_number);
    m_subject = new QLabel(this);
    m_subject->setObjectName(QStringLiteral("caseSubject"));
    m_subject->setTextFormat(Qt::PlainText);
    makeBold(m_subject, 1);
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("caseState"));
    m_clocks[0] = new QLabel(this);
    m_clocks[0]->setObjectName(QStringLiteral("coordinateClock"));
    m_clocks[1] = new QLabel(this);
    m_clocks[1]->setObjectName(QStringLiteral("resolveClock"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(4);
    for (QLabel *label : {m_number, m_subject, m_status, m_clocks[0], m_clocks[1]}) {
        label->setWordWrap(label != m_number);
        column->addWidget(label);
    }
    m_scope = new QLabel(this);
    m_scope->setObjectName(QStringLiteral("stepScope"));
    m_scope->setWordWrap(true);
    makeBold(m_scope);
    m_scope->hide();
    column->addSpacing(4);
    column->addWidget(m_scope);
    column->addLayout(stepLine(steps));
    return column;
}

QLayout *CaseDetail::stepLine(const CaseSteps &steps)
{
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("caseActions"));
    more->setText(tr("&More"));
    more->setAccessibleName(tr("More steps"));
    more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    for (const CaseEventType type : CaseSteps::all())
        menu->addAction(steps.action(type));
    more->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(buttonOf(steps.action(CaseEventType::Progress), this));
    line->addWidget(buttonOf(steps.action(CaseEventType::Resolved), this));
    line->addWidget(more);
    line->addStretch(1);
    return line;
}

QWidget *CaseDetail::timePage()
{
    auto *made = new QWidget(this);
    m_clockChoice = new QComboBox(made);
    m_clockChoice->setAccessibleName(tr("Which clock"));
    m_clockChoice->addItem(tr("Time to resolve"));
    m_clockChoice->addItem(tr("Time to coordinate"));
    m_sum = new QLabel(made);
    m_sum->setObjectName(QStringLiteral("spanSum"));
    m_sum->setWordWrap(true);
    m_spans = new RowsModel(this);
    m_spans->setHeaders({tr("From"), tr("Until"), tr("Rule"), tr("Counts"), tr("Lasted")});
    auto *table = new TableView(tr("Chronology of the time"), made);
    table->setObjectName(QStringLiteral("spans"));
    table->setModel(m_spans);
    const int widths[] = {104, 104, 112, 64, 100};
    for (int column = 0; column < 5; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setSectionsClickable(false);
    table->emptyState()->setText(tr("The clock has not begun"));
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_clockChoice);
    column->addWidget(m_sum);
    column->addWidget(table, 1);
    connect(m_clockChoice, &QComboBox::currentIndexChanged, this, &CaseDetail::showSpans);
    return made;
}

QWidget *CaseDetail::reportPage()
{
    auto *made = new QWidget(this);
    m_reporter = new QLabel(made);
    m_reporter->setObjectName(QStringLiteral("reporter"));
    m_openReporter = new QToolButton(made);
    m_openReporter->setObjectName(QStringLiteral("openReporter"));
    m_openReporter->setText(tr("Open &identity…"));
    m_openReporter->setIcon(Icons::get(QStringLiteral("lock-open")));
    m_openReporter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_openReporter->setFocusPolicy(Qt::StrongFocus);
    connect(m_openReporter, &QToolButton::clicked, this, &CaseDetail::openReporter);
    m_report = story(tr("The report"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_reporter, 1);
    line->addWidget(m_openReporter);
    line->setContentsMargins(8, 8, 8, 0);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_report, 1);
    m_map = new PlaceMap(m_workspace, made);
    connect(m_map, &PlaceMap::numberRequested, this, &CaseDetail::numberRequested);
    column->addWidget(m_map);
    return made;
}

void CaseDetail::build(const CaseSteps &steps)
{
    auto *whole = new QWidget(m_stack);
    m_tabs = new QTabWidget(whole);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Case"));
    m_timeline = story(tr("What happened"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_tabs->addTab(m_timeline, tr("Events"));
    m_tabs->addTab(reportPage(), tr("Report"));
    m_tabs->addTab(timePage(), tr("Time"));
    m_tabs->setTabToolTip(2, tr("Chronology of the time: what counts, and why"));
    m_similar = new SimilarPane(m_workspace, whole);
    m_tabs->addTab(m_similar, tr("Similar"));
    m_tabs->setTabToolTip(3, tr("Reports that may tell of the same thing"));
    m_tabs->addTab(m_letters, tr("Warning"));
    m_tabs->setTabToolTip(4, tr("Component not kept, letters of warning, replies"));
    connect(m_letters, &LetterPane::printRequested, this, &CaseDetail::letterRequested);
    connect(m_letters, &LetterPane::fileRequested, this, &CaseDetail::photoRequested);
    connect(m_letters, &LetterPane::failed, this, &CaseDetail::failed);
    connect(m_similar, &SimilarPane::numberRequested, this, &CaseDetail::numberRequested);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head(steps));
    column->addWidget(m_tabs, 1);
    auto *nothing = new EmptyState(m_stack);
    nothing->setText(tr("Nothing chosen"), tr("Choose a complaint to see and handle it here."),
                     QStringLiteral("message-report"));
    m_stack->addWidget(nothing);
    m_stack->addWidget(whole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setMinimumWidth(352);
}

void CaseDetail::setNames(const QHash<QString, QString> &channels, const QTimeZone &zone)
{
    m_channels = channels;
    m_zone = zone;
    if (m_file)
        showAll();
}

void CaseDetail::showCase(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_file.reset();
    if (id.isEmpty()) {
        m_stack->setCurrentIndex(0);
        Q_EMIT shown();
    } else {
        read();
    }
}

void CaseDetail::sync()
{
    if (!m_id.isEmpty())
        read();
}

void CaseDetail::read()
{
    whenDone(inBackground([&workspace = m_workspace, id = m_id]() -> Result<Reading> {
                 EMONEV_ASSIGN(CaseFile file, CaseService(workspace).file(id));
                 const auto service = RegistryService(workspace).service(file.header.serviceId);
                 const QHash<QString, QString> thumbs = caseThumbs(file, workspace.store().profile());
                 return Reading{std::move(file), service ? service->name : QString(), thumbs};
             }),
             this, [this](const Result<Reading> &reading) { take(reading); });
}

void CaseDetail::take(const Result<Reading> &reading)
{
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    if (reading->file.header.id != m_id) // another one was chosen meanwhile
        return;
    m_file = reading->file;
    m_service = reading->service;
    m_thumbs = reading->thumbs;
    m_stack->setCurrentIndex(1); // first, so that the lines are laid out for their width
    showAll();
    layOut();
    Q_EMIT shown();
}

/// A dock that grows for what it shows asks for the lines' heights before it has its width.
void CaseDetail::layOut()
{
    QTimer::singleShot(0, this, [this] {
        m_stack->currentWidget()->layout()->invalidate();
        m_stack->currentWidget()->layout()->activate();
    });
}

void CaseDetail::showAll()
{
    m_number->setText(m_file->header.number);
    m_subject->setText(m_file->header.subject);
    const CaseStory told(*m_file, m_zone, palette(), m_thumbs);
    const int scroll = m_timeline->verticalScrollBar()->value();
    m_timeline->setHtml(told.timeline());
    m_timeline->verticalScrollBar()->setValue(scroll);
    const QString channel = m_file->header.channel;
    m_report->setHtml(told.report(m_channels.value(channel, channel), m_service));
    m_similar->setCase(m_id, m_file->header.received, m_zone);
    m_map->setCase(m_id, m_file->header.lat && m_file->header.lon);
    m_letters->setCase(*m_file, m_zone);
    showClocks();
    showSpans();
    showReporter();
}

void CaseDetail::setSelected(int count)
{
    m_scope->setVisible(count > 1);
    m_scope->setText(tr("%Ln complaint(s) chosen: a step applies to all of them.", "", count));
}

void CaseDetail::tick()
{
    if (m_file)
        showClocks();
}

void CaseDetail::showClocks()
{
    const CaseState &state = m_file->state;
    QString status =
        QStringLiteral("%1 · %2").arg(CaseWords::status(state.status), m_file->unitNames.value(state.unit));
    if (state.isPaused())
        status += QStringLiteral(" · ") + tr("paused since %1").arg(CaseWords::moment(*state.pausedSince, m_zone));
    if (state.isMerged())
        status += QStringLiteral(" · ") + tr("merged into %1").arg(m_file->mergedInto);
    const QColor base = palette().color(QPalette::Window);
    m_status->setText(caseLookHtml(statusLook(state.status), status, base));
    const qint64 now = m_workspace.clock().now().toSecsSinceEpoch();
    const ClockReading *readings[] = {&m_file->coordinate, &m_file->resolve};
    const QString names[] = {tr("Coordinate"), tr("Resolve")};
    for (int i = 0; i < 2; ++i) {
        QString words = CaseWords::clock(*readings[i], state, now);
        if (readings[i]->inexact)
            words = tr("done, time not known exactly");
        const QString text = tr("%1: %2 (due %3)").arg(names[i], words, CaseWords::moment(readings[i]->due, m_zone));
        m_clocks[i]->setText(caseLookHtml(clockLook(CaseWords::clockLook(*readings[i], state, now)), text, base));
    }
}

void CaseDetail::showSpans()
{
    if (!m_file)
        return;
    const ClockReading &reading = m_clockChoice->currentIndex() == 0 ? m_file->resolve : m_file->coordinate;
    QVector<SmallRow> rows;
    for (const ClockSpan &span : reading.spans) {
        const QString rule = span.name.isEmpty() ? CaseWords::rule(span.rule)
                                                 : QStringLiteral("%1: %2").arg(CaseWords::rule(span.rule), span.name);
        const QString whole = QStringLiteral("%1 – %2: %3")
                                  .arg(CaseWords::moment(span.from, m_zone), CaseWords::moment(span.to, m_zone), rule);
        rows.append({{},
                     {CaseWords::shortMoment(span.from, m_zone), CaseWords::shortMoment(span.to, m_zone), rule,
                      span.counted ? tr("yes") : tr("no"), CaseWords::exactDuration(span.to - span.from)},
                     {},
                     whole,
                     -1});
    }
    m_spans->setRows(rows);
    const QString counted = CaseWords::exactDuration(reading.counted);
    const QString due = CaseWords::moment(reading.due, m_zone);
    m_sum->setText(
        reading.done ? tr("Counted: %1 until %2. Due: %3.").arg(counted, CaseWords::moment(*reading.done, m_zone), due)
                     : tr("Counted so far: %1. Due: %2.").arg(counted, due));
}

void CaseDetail::showReporter()
{
    const bool known = m_file->reporterKnown;
    const bool may = mayOpenReporter(m_file->role);
    m_reporter->setText(known ? CaseWords::reporter(m_file->header.id) : tr("Reporter not written down"));
    m_openReporter->setVisible(known);
    m_openReporter->setEnabled(may);
    m_openReporter->setToolTip(may ? tr("Asks for a reason; each look is written down.")
                                   : tr("Your account's role may not see who reported."));
}

void CaseDetail::follow(const QString &link)
{
    if (link.startsWith(QLatin1String("case:"))) {
        Q_EMIT numberRequested(link.mid(5));
        return;
    }
    const QStringList parts = link.mid(int(qstrlen("photo:"))).split(u'/');
    if (!m_file || parts.size() != 2)
        return;
    const QVector<Attachment> photos = m_file->photos.value(parts[0]);
    if (const int at = parts[1].toInt(); at < photos.size())
        Q_EMIT photoRequested(photos[at]);
}

void CaseDetail::openReporter()
{
    auto *dialog = new ReporterDialog(m_workspace, m_id, m_file->header.number, m_zone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_file)
        showAll();
}

} // namespace emonev
