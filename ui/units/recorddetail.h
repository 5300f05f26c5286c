#pragma once
#include "items/historymodel.h"
#include "services/historyservice.h"
#include "services/overviewservice.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"
#include <QTabWidget>

class QLabel;
class QStackedWidget;

namespace emonev {

class DateDelegate;
class ServiceForm;
class UnitForm;

/// The panel at the right: form and history of the unit or service at hand.
class RecordDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RecordDetail(Workspace &workspace, QWidget *parent = nullptr);

    void setUnits(const QVector<Unit> &units);
    void showUnit(const Unit &unit);
    void showService(const ServiceOverview &service);
    void showNothing();
    void startUnit(const QString &parentId);
    void startService(const QString &unitId);
    /// The record at hand may hold other values now.
    void sync(const QVector<Unit> &units);
    void syncService(const ServiceOverview &service);
    void flush();
    [[nodiscard]] UnitForm *unitForm() const { return m_unitForm; }
    [[nodiscard]] ServiceForm *serviceForm() const { return m_serviceForm; }
    /// "unit", "service" or empty, and which one.
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] const QString &recordId() const { return m_id; }

private:
    void build();
    void setTitle(const QString &title, const QString &subtitle);
    void show(const QString &kind, const QString &id);
    void readHistory();

    HistoryService m_historyService;
    SettingsService m_settings;
    UnitForm *m_unitForm;
    ServiceForm *m_serviceForm;
    HistoryModel *m_history;
    DateDelegate *m_when;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    QStackedWidget *m_forms;
    QStackedWidget *m_stack;
    QHash<QString, QString> m_unitNames;
    QString m_kind;
    QString m_id;
};

} // namespace emonev
