#pragma once
#include "services/overviewservice.h"
#include "services/registryservice.h"
#include "ui/widgets/page.h"
#include <QPointer>
#include <QTimer>

class QComboBox;
class QSettings;
class QSplitter;
class QToolButton;

namespace emonev {

class Actions;
class PageFrame;
class RecordDetail;
class SearchField;
class ServicePane;
class UnitList;

/// "Unit & Layanan": the units as tree or table, the services, and the record at hand in the panel at the right.
class UnitsPage : public Page
{
    Q_OBJECT
public:
    UnitsPage(Workspace &workspace, Actions &actions, QSettings &settings, QWidget *parent = nullptr);
    ~UnitsPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    bool open(const QString &kind, const QString &id) override;
    QWidget *detail() override;
    [[nodiscard]] QString detailTitle() const override;
    void flush() override;

Q_SIGNALS:
    /// "units" or "services" shall be read from, or written to, a file.
    void importRequested(const QString &kind);
    void exportRequested(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildActions();
    void buildFilters();
    void buildShapeButtons();
    void connectParts();
    void readUnits();
    void dataChanged(const QSet<QString> &tables);
    void readChanged();
    void unitChosen(const QString &id);
    void serviceChosen();
    void addUnit();
    void addService();
    void removeCurrent();
    void removed(const QString &name, const Result<Saved> &result);
    void undo(bool again);
    void told(const Result<Saved> &result);
    void showFoot();
    void showEmptyState();
    void updateActions();
    [[nodiscard]] Unit unitOf(const QString &id) const;

    Workspace &m_workspace;
    Actions &m_actions;
    QSettings &m_settings;
    RegistryService m_registry;
    QVector<Unit> m_units;
    PageFrame *m_frame;
    SearchField *m_search;
    QComboBox *m_kinds;
    QSplitter *m_splitter;
    UnitList *m_list;
    ServicePane *m_services;
    QPointer<RecordDetail> m_detail;
    QAction *m_addUnit = nullptr;
    QAction *m_addService = nullptr;
    QAction *m_remove = nullptr;
    QTimer m_later;
    QSet<QString> m_changed;
};

} // namespace emonev
