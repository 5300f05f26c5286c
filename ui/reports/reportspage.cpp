#include "ui/reports/reportspage.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpanel.h"
#include "ui/print/printpreview.h"
#include "ui/reports/besides.h"
#include "ui/reports/servicepicker.h"
#include "ui/reports/unitpapersjob.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/prompts.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emonev {

ReportsPage::ReportsPage(Workspace &workspace, Prompts &prompts, const ChartPalette &palette, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_frame(new PageFrame(tr("Reports"), this)),
      m_list(new PaperList(this)), m_units(new QComboBox(this)), m_years(new QComboBox(this)),
      m_months(new QComboBox(this)), m_papers(new QComboBox(this)), m_services(new ServicePicker(this)),
      m_unitLabel(new QLabel(tr("Unit:"), this)), m_serviceLabel(new QLabel(tr("Service:"), this)),
      m_yearLabel(new QLabel(tr("Period:"), this)), m_monthLabel(new QLabel(tr("Month:"), this)),
      m_paperLabel(new QLabel(tr("Paper:"), this)), m_stack(new QStackedWidget(this)),
      m_preview(new PrintPreview(this)), m_chart(new ChartPanel(this)), m_empty(new EmptyState(this)),
      m_progress(new ProgressLine(this))
{
    m_chart->follow(palette);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::read);
    build();
    connect(m_list, &PaperList::chosen, this, [this] {
        m_letter.clear();
        later();
    });
    connect(m_services, &QComboBox::currentIndexChanged, this, &ReportsPage::later);
    for (QComboBox *box : {m_units, m_years, m_months})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_letter.clear();
            later();
        });
    connect(m_papers, &QComboBox::currentIndexChanged, this, &ReportsPage::later);
    connect(&m_workspace.announcer(), &Announcer::changed, this, &ReportsPage::refresh);
    fillPickers();
    updateActions();
}

ReportsPage::~ReportsPage() { QThreadPool::globalInstance()->waitForDone(); }

void ReportsPage::build()
{
    buildActions();
    buildFilters();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_chart);
    m_chart->setAskPath([this](QWidget *parent, const QString &ending) {
        return m_prompts.saveFile(parent, tr("Save the chart"), suggestion() + u'.' + ending,
                                  {tr("%1 files (*.%2)").arg(ending.toUpper(), ending)});
    });
    connect(m_chart, &ChartPanel::exported, this,
            [this](const QString &path) { Q_EMIT remark(tr("%1 written").arg(path)); });
    connect(m_chart, &ChartPanel::exportFailed, this, &ReportsPage::tell);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({190, 800});
    m_frame->setBody(splitter);
    m_frame->addFootWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void ReportsPage::buildActions()
{
    const auto make = [this](const QString &text, const char *icon, const char *name) {
        auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        addAction(action);
        return action;
    };
    m_all = make(tr("PDF for all units…"), "file-export", "pdfAll");
    m_pdf = make(tr("PDF"), "file-type-pdf", "pdf");
    m_print = make(tr("Print"), "printer", "print");
    m_frame->addAction(m_all);
    m_frame->addAction(m_pdf);
    m_frame->setPrimaryAction(m_print);
    connect(m_all, &QAction::triggered, this, &ReportsPage::saveAll);
    connect(m_pdf, &QAction::triggered, this, &ReportsPage::savePdf);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void ReportsPage::buildFilters()
{
    m_units->setObjectName(QStringLiteral("reportUnit"));
    m_units->setAccessibleName(tr("Unit"));
    m_units->setEditable(true);
    m_units->setInsertPolicy(QComboBox::NoInsert);
    m_units->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_units->completer()->setFilterMode(Qt::MatchContains);
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_units->setMinimumContentsLength(24);
    m_years->setObjectName(QStringLiteral("reportYear"));
    m_years->setAccessibleName(tr("Period"));
    m_months->setObjectName(QStringLiteral("reportMonth"));
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_months->addItem(QString(), 0);
    for (int month = 1; month <= 12; ++month)
        m_months->addItem(formatMonth(QDate(2026, month, 1), language()).section(QLatin1Char(' '), 0, 0), month);
    m_papers->setObjectName(QStringLiteral("reportPaper"));
    m_papers->setAccessibleName(tr("Paper size"));
    for (const PaperSize size : {PaperSize::A4, PaperSize::F4})
        m_papers->addItem(paperName(size), int(size));
    m_unitLabel->setBuddy(m_units);
    m_serviceLabel->setBuddy(m_services);
    m_yearLabel->setBuddy(m_years);
    m_monthLabel->setBuddy(m_months);
    m_paperLabel->setBuddy(m_papers);
    m_frame->addFilter(m_unitLabel);
    m_frame->addFilter(m_units, 1);
    m_frame->addFilter(m_serviceLabel);
    m_frame->addFilter(m_services, 1);
    m_frame->addFilter(m_yearLabel);
    m_frame->addFilter(m_years);
    m_frame->addFilter(m_monthLabel);
    m_frame->addFilter(m_months);
    m_frame->addFilter(m_paperLabel);
    m_frame->addFilter(m_papers);
    m_frame->addFilterStretch();
    if (const auto settings = SettingsService(m_workspace).load())
        m_papers->setCurrentIndex(m_papers->findData(int(paperFromName(settings->paper).value_or(PaperSize::A4))));
}

void ReportsPage::fillPickers()
{
    const QSignalBlocker quietYears(m_years);
    const int chosen = year();
    m_years->clear();
    if (const auto periods = PeriodService(m_workspace).periods())
        for (const Period &period : *periods)
            m_years->addItem(QString::number(period.year), period.year);
    int wanted = chosen;
    if (wanted == 0)
        if (const auto period = PeriodService(m_workspace).period(0))
            wanted = period->year;
    m_years->setCurrentIndex(std::max(0, m_years->findData(wanted)));
    fillUnits(unitId());
    later();
}

void ReportsPage::fillUnits(const QString &chosen)
{
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    if (m_list->choice().takesCity())
        m_units->addItem(tr("Whole city"), QString());
    if (const auto units = RegistryService(m_workspace).units())
        for (const Unit &unit : *units)
            m_units->addItem(unit.code + QStringLiteral("  ") + unit.name, unit.id);
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosen)));
}

void ReportsPage::refresh() { fillPickers(); }

void ReportsPage::later() { m_later.start(); }

Language ReportsPage::language() { return languageFromCode(QLocale().name()); }

QString ReportsPage::unitId() const { return m_units->currentData().toString(); }

int ReportsPage::year() const { return m_years->currentData().toInt(); }

PaperSize ReportsPage::paper() const { return PaperSize(m_papers->currentData().toInt()); }

ReportsPage::Shown ReportsPage::make(Workspace &workspace, Language language, const PaperChoice &choice,
                                     const PaperQuestion &question)
{
    using Kind = PaperChoice::Kind;
    Papers papers(workspace, language);
    Shown shown;
    const auto keep = [&shown](auto &result, auto &place) {
        if (result)
            place = std::move(*result);
        else
            shown.error = result.error();
    };
    if (choice.isChart()) {
        auto chart = choice.kind == Kind::Capaian     ? papers.capaian(question.year)
                     : choice.kind == Kind::Variables ? papers.variables(question.unitId, question.year)
                     : choice.kind == Kind::Handling  ? papers.complaints(question.unitId, question.year)
                                                      : papers.trend(question.unitId, question.year);
        keep(chart, shown.chart);
    } else {
        auto document = papers.make(question, workspace.clock().now());
        keep(document, shown.document);
    }
    return shown;
}

PaperQuestion ReportsPage::question() const
{
    const PaperChoice choice = m_list->choice();
    PaperQuestion question{choice.paper(), unitId(), year(), {}, {}, {}, m_letter};
    if (choice.takesService())
        question.serviceId = m_services->serviceId();
    int month = choice.takesMonth() ? m_months->currentData().toInt() : 0;
    const QDate today = m_workspace.clock().now().toTimeZone(SettingsService(m_workspace).timeZone()).date();
    if (choice.kind == PaperChoice::Kind::Monthly && month == 0 && year() != today.year())
        month = 12;
    if (month > 0)
        question.month = QDate(year(), month, 1);
    return question;
}

void ReportsPage::showPickers(const PaperChoice &choice)
{
    // Where all of the city can be meant, the picker's first entry stands for it.
    const bool wholeCity = choice.takesCity();
    if (m_units->count() > 0 && (m_units->itemData(0).toString().isEmpty() != wholeCity)) {
        const QSignalBlocker quiet(m_units);
        if (wholeCity)
            m_units->insertItem(0, tr("Whole city"), QString());
        else
            m_units->removeItem(0);
        m_units->setCurrentIndex(wholeCity ? 0 : std::max(0, m_units->currentIndex()));
    }
    m_months->setItemText(0, choice.kind == PaperChoice::Kind::Monthly ? tr("The month before") : tr("The whole year"));
    const auto show = [](QWidget *label, QWidget *field, bool isShown) {
        label->setVisible(isShown);
        field->setVisible(isShown);
    };
    show(m_unitLabel, m_units, choice.takesUnit());
    show(m_serviceLabel, m_services, choice.takesService());
    show(m_yearLabel, m_years, !choice.takesService());
    show(m_monthLabel, m_months, choice.takesMonth());
    if (choice.takesService())
        m_services->fill(RegistryService(m_workspace).servicesOf(unitId()).value_or(QVector<Service>()));
    show(m_paperLabel, m_papers, !choice.isChart());
}

void ReportsPage::read()
{
    const PaperChoice choice = m_list->choice();
    showPickers(choice);
    if (m_years->count() == 0 && !choice.takesService())
        return showEmpty(tr("No period yet"), tr("Add a period in the settings; then there is something to report."));
    if (m_units->count() == 0)
        return showEmpty(tr("No units yet"), tr("Import the city's units first; then there is something to report."));
    const int asked = ++m_asked;
    whenDone(besides([&workspace = m_workspace, lang = language(), choice, wanted = question()] {
                 return make(workspace, lang, choice, wanted);
             }),
             this, [this, asked](const Shown &shown) {
                 if (asked == m_asked)
                     present(shown);
             });
}

void ReportsPage::present(const Shown &shown)
{
    const auto then = std::exchange(m_then, std::nullopt);
    m_document = shown.document;
    m_hasChart = shown.chart.has_value();
    if (shown.error)
        return showEmpty(tr("Nothing to show"), errorText(*shown.error));
    if (shown.document) {
        const int page = m_preview->currentPage();
        const QString before = m_preview->accessibleDescription();
        m_preview->setDocument(*shown.document, paper());
        if (before == m_preview->accessibleDescription())
            m_preview->goToPage(page);
        m_stack->setCurrentWidget(m_preview);
        m_frame->setFoot(tr("%Ln page(s)", "", m_preview->documentLayout()->pageCount()));
    } else {
        m_chart->setChart(*shown.chart);
        m_stack->setCurrentWidget(m_chart);
        m_frame->setFoot({});
    }
    updateActions();
    Q_EMIT this->shown();
    if (then && m_document)
        QTimer::singleShot(0, this, [this, command = *then] { perform(command); });
}

void ReportsPage::showEmpty(const QString &title, const QString &hint)
{
    m_document.reset();
    m_hasChart = false;
    m_empty->setText(title, hint, QStringLiteral("report-analytics"));
    m_stack->setCurrentWidget(m_empty);
    m_frame->setFoot({});
    updateActions();
    Q_EMIT shown();
}

void ReportsPage::tell(const Error &error)
{
    m_frame->banner()->showNotice(
        {Notice::Level::Error, tr("Nothing was written."), errorText(error), {}, error.code + u' ' + error.detail});
}

void ReportsPage::updateActions()
{
    const auto set = [](QAction *action, bool enabled, const QString &can, const QString &why) {
        action->setEnabled(enabled);
        action->setToolTip(enabled ? can : why);
    };
    const QString nothing = tr("There is nothing to print yet.");
    set(m_print, m_document.has_value(), tr("Print this paper (Ctrl+P)"),
        m_hasChart ? tr("Charts are saved as PDF, PNG or SVG.") : nothing);
    set(m_pdf, m_document || m_hasChart, tr("Save as PDF (Ctrl+Shift+P)"), nothing);
    const PaperChoice choice = m_list->choice();
    const bool many = m_document && choice.isForEachUnit();
    set(m_all, many && !m_job, tr("One PDF for each unit, into a folder"),
        m_job ? tr("The PDFs of all units are being written.") : tr("Choose the unit report or the empty checklist."));
    Q_EMIT commandsChanged();
}

QString ReportsPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Print)
        return m_print->isEnabled() ? QString() : m_print->toolTip();
    if (command == PageCommand::Pdf)
        return m_pdf->isEnabled() ? QString() : m_pdf->toolTip();
    const bool steps = command == PageCommand::Previous || command == PageCommand::Next;
    if (steps && m_list->choice().takesUnit() && m_units->count() > 1)
        return {};
    return Page::whyNot(command);
}

void ReportsPage::perform(PageCommand command)
{
    if (command == PageCommand::Print)
        print();
    else if (command == PageCommand::Pdf)
        savePdf();
    else if (command == PageCommand::Previous || command == PageCommand::Next) {
        const int next = m_units->currentIndex() + (command == PageCommand::Next ? 1 : -1);
        if (next >= 0 && next < m_units->count())
            m_units->setCurrentIndex(next);
    }
}

bool ReportsPage::open(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("letter")) {
        m_list->choose({PaperChoice::Kind::Teguran});
        m_letter = id;
        later();
        return true;
    }
    if (kind == QLatin1String("simple") || kind.startsWith(QLatin1String("poster")))
        return openStandard(kind, id);
    const bool isMinutes = kind == QLatin1String("minutes");
    if ((kind != QLatin1String("unit") && !isMinutes) || m_units->findData(id) < 0)
        return false;
    m_list->choose({isMinutes ? PaperChoice::Kind::Minutes : PaperChoice::Kind::UnitReport});
    m_units->setCurrentIndex(m_units->findData(id));
    later();
    return true;
}

bool ReportsPage::openStandard(const QString &kind, const QString &serviceId)
{
    const auto service = RegistryService(m_workspace).service(serviceId);
    if (!service || m_units->findData(service->unitId) < 0)
        return false;
    m_list->choose({kind == QLatin1String("simple") ? PaperChoice::Kind::Simple : PaperChoice::Kind::Poster});
    m_units->setCurrentIndex(m_units->findData(service->unitId));
    m_services->choose(serviceId);
    m_then.reset();
    if (kind.endsWith(QLatin1String("-print")))
        m_then = PageCommand::Print;
    else if (kind.endsWith(QLatin1String("-pdf")))
        m_then = PageCommand::Pdf;
    ++m_asked; // what is still being read is not it
    later();
    return true;
}

} // namespace emonev
