#include "ui/home/homepage.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "ui/charts/chartpalette.h"
#include "ui/home/firststeps.h"
#include "ui/home/homeview.h"
#include "ui/home/unitview.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageframe.h"
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emonev {

HomePage::HomePage(Workspace &workspace, QSettings &settings, const ChartPalette &palette, Language language,
                   QWidget *parent)
    : Page(parent), m_workspace(workspace), m_language(language), m_frame(new PageFrame(tr("Home"), this)),
      m_stack(new QStackedWidget(this)), m_view(new HomeView(language, settings, palette, this)),
      m_unitView(new UnitView(language, settings, this)), m_first(new FirstSteps(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    m_stack->addWidget(new QWidget(this)); // until the first figures are there
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_unitView);
    m_stack->addWidget(m_first);
    m_frame->setBody(m_stack);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &HomePage::refresh);
    connect(&workspace.announcer(), &Announcer::changed, this, &HomePage::dataChanged);
    connect(&workspace.announcer(), &Announcer::undoChanged, this, &Page::commandsChanged);
    connect(&palette, &ChartPalette::changed, this, [this] {
        if (m_figures)
            m_view->showFigures(*m_figures, m_workspace.clock().now());
    });
    connect(m_view, &HomeView::wanted, this, &Page::openRequested);
    connect(m_unitView, &UnitView::wanted, this, &Page::openRequested);
    connect(m_first, &FirstSteps::importChosen, this, [this] {
        Q_EMIT openRequested(QStringLiteral("units"), QStringLiteral("import"), QStringLiteral("units"));
    });
    connect(m_first, &FirstSteps::periodChosen, this, [this] {
        Q_EMIT openRequested(QStringLiteral("settings"), QStringLiteral("section"), QStringLiteral("periods"));
    });
    connect(m_first, &FirstSteps::practiceChosen, this, &HomePage::practiceRequested);
}

HomePage::~HomePage()
{
    if (m_reading.isValid())
        m_reading.waitForFinished();
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void HomePage::dataChanged()
{
    m_stale = true;
    if (isVisible())
        m_delay.start();
}

void HomePage::refresh()
{
    if (m_reading.isValid() && !m_reading.isFinished()) { // once more when the present reading is through
        m_delay.start();
        return;
    }
    m_stale = false;
    m_reading = inBackground([&workspace = m_workspace] { return read(workspace); });
    whenDone(m_reading, this, [this](const Reading &reading) { showResult(reading); });
}

HomePage::Reading HomePage::read(Workspace &workspace)
{
    const auto units = unitDashboard(workspace);
    if (!units)
        return {Unexpected{units.error()}, {}, {}};
    const auto duties = readDuties(workspace);
    if (!duties)
        return {Unexpected{duties.error()}, {}, {}};
    if (*units)
        return {HomeFigures(), *units, *duties};
    return {homeFigures(workspace), {}, *duties};
}

void HomePage::showUnits(const Reading &reading)
{
    const UnitDashboard &board = *reading.units;
    QStringList names;
    for (const Unit &unit : board.units)
        names.append(unit.name);
    m_frame->setSubtitle(names.isEmpty() ? tr("nothing was read from the server yet")
                                         : names.join(QStringLiteral(", ")));
    m_unitView->show(board, m_workspace.clock().now());
    m_unitView->showDuties(reading.duties);
    m_stack->setCurrentWidget(m_unitView);
    Q_EMIT figuresShown();
}

void HomePage::showResult(const Reading &reading)
{
    const Result<HomeFigures> &result = reading.city;
    if (reading.units)
        return showUnits(reading);
    if (!result) {
        report(result.error());
        return;
    }
    m_figures = *result;
    m_frame->setSubtitle(HomeText(m_language).subtitle(*m_figures));
    m_view->showFigures(*m_figures, m_workspace.clock().now());
    m_view->showDuties(reading.duties);
    m_stack->setCurrentWidget(m_figures->units > 0 ? static_cast<QWidget *>(m_view) : m_first);
    Q_EMIT figuresShown();
}

void HomePage::report(const Error &error)
{
    m_frame->banner()->showNotice({Notice::Level::Error,
                                   tr("The figures could not be read."),
                                   errorText(error),
                                   {},
                                   error.code + u' ' + error.detail});
}

QString HomePage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Undo)
        return m_workspace.undoLog().undoLabel() ? QString() : tr("There is nothing to undo.");
    if (command == PageCommand::Redo)
        return m_workspace.undoLog().redoLabel() ? QString() : tr("There is nothing to redo.");
    return Page::whyNot(command);
}

void HomePage::perform(PageCommand command)
{
    if (command == PageCommand::Undo || command == PageCommand::Redo)
        takeBack(command == PageCommand::Undo);
}

void HomePage::takeBack(bool undo)
{
    whenDone(undo ? m_workspace.undo() : m_workspace.redo(), this, [this](const Result<Saved> &result) {
        if (result)
            Q_EMIT saved();
        else
            Q_EMIT remark(errorText(result.error()));
    });
}

} // namespace emonev
