#pragma once
#include "items/servicemodel.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include "ui/widgets/page.h"
#include <QTimer>

class QComboBox;
class QSettings;
class QSplitter;

namespace emonev {

class Actions;
class PageFrame;
class Prompts;
class SearchField;
class StandardDetail;
class StandardPapers;
class TableView;

/// "Standar": all services with their newest standard, and the standard of the chosen one beside them.
class StandardsPage : public Page
{
    Q_OBJECT
public:
    StandardsPage(Workspace &workspace, Actions &actions, Prompts &prompts, QSettings &settings,
                  QWidget *parent = nullptr);
    ~StandardsPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    bool open(const QString &kind, const QString &id) override;
    void flush() override;

Q_SIGNALS:
    /// "standards" shall be read from, or written to, a file.
    void importRequested(const QString &kind);
    void exportRequested(const QString &kind);

private:
    void build();
    void buildFilters();
    void buildTable();
    void connectParts();
    void readUnits();
    void ask();
    void dataChanged(const QSet<QString> &tables);
    void readChanged();
    void rowChosen(int row);
    void startVersion();
    void openPaper(const QString &kind);
    void undo(bool again);
    void told(const Result<Saved> &result);
    void showFoot();
    void updateActions();
    bool select(const QString &serviceId);

    Workspace &m_workspace;
    Actions &m_actions;
    QSettings &m_settings;
    RegistryService m_registry;
    StandardService m_standards;
    ServiceModel m_model;
    QAction *m_newVersion;
    PageFrame *m_frame;
    StandardPapers *m_papers;
    SearchField *m_search;
    QComboBox *m_units;
    QComboBox *m_completeness;
    QSplitter *m_splitter;
    TableView *m_table;
    StandardDetail *m_detail;
    QTimer m_later;
    QSet<QString> m_changed;
};

} // namespace emonev
