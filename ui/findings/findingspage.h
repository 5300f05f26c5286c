#pragma once
#include "items/findingmodel.h"
#include "ui/widgets/page.h"
#include <QFuture>
#include <QPointer>
#include <QTimer>

class QAction;
class QComboBox;
class QSettings;

namespace emonev {

class FindingOrderDialog;
class FindingPane;
class FindingStepDialog;
class PageFrame;
class Prompts;
class TableView;

/// "Tanggapan": what was put to the units, whose turn it is, and the finding at hand in the panel at the right.
class FindingsPage : public Page
{
    Q_OBJECT
public:
    /// All are borrowed.
    FindingsPage(Workspace &workspace, Prompts &prompts, QSettings &settings, QWidget *parent = nullptr);
    /// Waits for a reading that is under way.
    ~FindingsPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// kind "unit" (id, or id@year): its findings; "waits", "overdue": those.
    bool open(const QString &kind, const QString &id) override;
    QWidget *detail() override;
    [[nodiscard]] QString detailTitle() const override;

Q_SIGNALS:
    void listShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(QSettings &settings);
    void buildFilters();
    void fillYears();
    void fillUnits();
    void applyFilter();
    void showResult(const Result<FindingList> &result);
    void showCurrent();
    void say(const Error &error);
    void order();
    void readLines(const QString &unitId);
    void send();
    void ask(FindingStep step);
    void take();
    void openFile(const Attachment &file);
    [[nodiscard]] int year() const;
    [[nodiscard]] QString foot() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    FindingService m_service;
    FindingModel m_model;
    PageFrame *m_frame;
    QComboBox *m_years;
    QComboBox *m_units;
    QComboBox *m_states;
    TableView *m_table;
    QAction *m_order;
    QAction *m_print;
    QPointer<FindingPane> m_pane;
    QPointer<FindingOrderDialog> m_orderDialog;
    QPointer<FindingStepDialog> m_stepDialog;
    QTimer m_delay;
    QFuture<Result<FindingList>> m_reading;
    QString m_wanted; ///< id of the finding to stand on after the next reading
    bool m_stale = true;
};

} // namespace emonev
