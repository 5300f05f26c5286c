#pragma once
#include "items/importpreviewmodel.h"
#include "items/importsession.h"
#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace emonev {

class BadRowsProxy;
class Banner;
class MappingTable;
class ProgressLine;
class Prompts;
class TableView;

/// Brings a table in: choose the file, match its columns, see what each row becomes, repair, import, take back.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both are borrowed. The kind is what the dialog starts with.
    ImportDialog(Workspace &workspace, Prompts &prompts, ImportKind kind, QWidget *parent = nullptr);

    void openFile(const QString &path);
    [[nodiscard]] ImportSession &session() { return m_session; }

protected:
    void reject() override;

private:
    void buildTop();
    void buildTabs();
    void buildFoot();
    void connectSession();
    void chooseFile();
    void saveBadRows();
    void undoImport();
    void fileOpened();
    void readAgain(const std::optional<ColumnMap> &map);
    void showPlan();
    void showIssues();
    void showResult(const ImportResult &result);
    void showError(const Error &error);
    void showBusy(bool busy);
    void goTo(int issue);
    [[nodiscard]] ImportKind kind() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    ImportSession m_session;
    ImportPreviewModel *m_model;
    BadRowsProxy *m_proxy;
    Banner *m_banner;
    QLabel *m_file;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QTabWidget *m_tabs;
    TableView *m_view;
    QCheckBox *m_onlyBad;
    QListWidget *m_issues;
    MappingTable *m_mapping;
    QLabel *m_counts;
    ProgressLine *m_progress;
    QTimer m_poll;
    QPushButton *m_choose;
    QPushButton *m_import;
    QPushButton *m_saveBad;
    QPushButton *m_undo;
    QPushButton *m_close;
    QString m_batch;
    bool m_done = false;
};

} // namespace emonev
