#pragma once
#include "items/servicemodel.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QSettings;

namespace emonev {

class TableView;

/// The services of the chosen unit, or of the whole city, in a table.
class ServicePane : public QWidget
{
    Q_OBJECT
public:
    ServicePane(const OverviewService &service, QSettings &settings, QWidget *parent = nullptr);

    /// An empty id: no unit is chosen, all services show.
    void showUnit(const QString &unitId, const QString &name);
    void setText(const QString &text);
    void reload();
    bool select(const QString &serviceId);
    /// The service of the current row, or null.
    [[nodiscard]] const ServiceOverview *current() const;
    [[nodiscard]] const ServiceOverview *find(const QString &serviceId);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] ServiceModel &model() { return m_model; }

Q_SIGNALS:
    /// A row was made current or clicked again.
    void serviceChosen();
    void counted();

private:
    void build(QSettings &settings);
    void ask();
    void showTitle();

    ServiceModel m_model;
    TableView *m_table;
    QLabel *m_title;
    QCheckBox *m_all;
    QString m_unitId;
    QString m_unitName;
    QString m_text;
};

} // namespace emonev
