#pragma once
#include "reports/duties.h"
#include "reports/homefigures.h"
#include "reports/unitdashboard.h"
#include "ui/text/format.h"
#include "ui/widgets/page.h"
#include <QFuture>
#include <QTimer>

class QSettings;
class QStackedWidget;

namespace emonev {

class ChartPalette;
class FirstSteps;
class HomeView;
class PageFrame;
class UnitView;

/// The first page: how the city stands, what waits to be done, and whether the data are safe.
class HomePage : public Page
{
    Q_OBJECT
public:
    /// All but the language are borrowed.
    HomePage(Workspace &workspace, QSettings &settings, const ChartPalette &palette, Language language,
             QWidget *parent = nullptr);
    /// Waits for a reading that is under way.
    ~HomePage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// What is shown now; nothing before the first reading.
    [[nodiscard]] const std::optional<HomeFigures> &figures() const { return m_figures; }

Q_SIGNALS:
    /// The sample city shall open in a window of its own.
    void practiceRequested();
    void figuresShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What an account of units sees, or the city's figures.
    struct Reading
    {
        Result<HomeFigures> city;
        std::optional<UnitDashboard> units;
        DutyList duties;
    };
    [[nodiscard]] static Reading read(Workspace &workspace);
    void showResult(const Reading &reading);
    void showUnits(const Reading &reading);
    void dataChanged();
    void report(const Error &error);
    void takeBack(bool undo);

    Workspace &m_workspace;
    Language m_language;
    PageFrame *m_frame;
    QStackedWidget *m_stack;
    HomeView *m_view;
    UnitView *m_unitView;
    FirstSteps *m_first;
    QTimer m_delay;
    QFuture<Reading> m_reading;
    bool m_stale = true;
    std::optional<HomeFigures> m_figures;
};

} // namespace emonev
