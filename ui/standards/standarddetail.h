#pragma once
#include "items/historymodel.h"
#include "services/historyservice.h"
#include "services/overviewservice.h"
#include "services/settingsservice.h"
#include "services/standardservice.h"
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace emonev {

class Comparison;
class CompletenessMeter;
class ComponentForm;
class DateDelegate;
class EmptyState;
class FileList;
class LintPanel;
class Prompts;
class StandardSteps;

/// The standard of one service: its versions, components, files, comparison and history.
class StandardDetail : public QWidget
{
    Q_OBJECT
public:
    /// `newVersion` is the action that starts a version; borrowed.
    StandardDetail(Workspace &workspace, Prompts &prompts, QAction *newVersion, QWidget *parent = nullptr);

    void showService(const ServiceOverview &service);
    void showNothing();
    /// The service at hand may hold other values now.
    void sync();
    void flush();
    /// Shows the newest version once it is there.
    void followNewest() { m_followNewest = true; }
    [[nodiscard]] const QString &serviceId() const { return m_service.id; }
    [[nodiscard]] FileList *files() const { return m_files; }
    [[nodiscard]] ComponentForm *form() const { return m_form; }

Q_SIGNALS:
    void stored();
    /// A step of the version was not taken.
    void refused(const Error &error);

private:
    void build();
    QWidget *buildHead();
    void buildTabs();
    void fillVersions(const QString &keep);
    void versionChosen();
    void showVersion(bool anew);
    void showState(const Standard &version);
    void readHistory();
    void showPlace(int component, int begin, int length);
    [[nodiscard]] const Standard *chosen() const;

    StandardService m_standards;
    HistoryService m_historyService;
    SettingsService m_settings;
    ServiceOverview m_service;
    QVector<Standard> m_versions;
    QAction *m_newVersion;
    HistoryModel *m_history;
    DateDelegate *m_when;
    QLabel *m_title;
    QLabel *m_unit;
    QLabel *m_locked;
    QComboBox *m_version;
    StandardSteps *m_steps;
    CompletenessMeter *m_meter;
    ComponentForm *m_form;
    FileList *m_files;
    Comparison *m_comparison;
    LintPanel *m_lint;
    QTabWidget *m_tabs;
    EmptyState *m_none;
    QStackedWidget *m_stack;
    bool m_followNewest = false;
};

} // namespace emonev
