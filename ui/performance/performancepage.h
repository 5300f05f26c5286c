#pragma once
#include "items/performancemodel.h"
#include "ui/widgets/page.h"
#include <QFuture>
#include <QTimer>

class QLabel;
class QSettings;

namespace emonev {

class PageFrame;
class Prompts;
class QuarterChoice;
class TableView;

/// "Kinerja pengaduan": how each unit handles complaints, beside the target of the quarter.
class PerformancePage : public Page
{
    Q_OBJECT
public:
    /// All are borrowed.
    PerformancePage(Workspace &workspace, Prompts &prompts, QSettings &settings, QWidget *parent = nullptr);
    /// Waits for a reading that is under way.
    ~PerformancePage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;

Q_SIGNALS:
    void figuresShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(QSettings &settings);
    void dataChanged(const QSet<QString> &tables);
    void showResult(const Result<CaseStatistics> &result);
    void saveTable();

    Workspace &m_workspace;
    Prompts &m_prompts;
    PerformanceModel m_model;
    PageFrame *m_frame;
    QuarterChoice *m_choice;
    QLabel *m_summary;
    QLabel *m_totals;
    TableView *m_table;
    QTimer m_delay;
    QFuture<Result<CaseStatistics>> m_reading;
    bool m_stale = true;
};

} // namespace emonev
