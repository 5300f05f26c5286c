#pragma once
#include "items/unitfilterproxy.h"
#include "items/unitmodel.h"
#include <QStackedWidget>

class QSettings;

namespace emonev {

class EmptyState;
class TableView;
class UnitTree;

/// The units as a tree or as a flat table over the same filter.
class UnitList : public QStackedWidget
{
    Q_OBJECT
public:
    explicit UnitList(QSettings &settings, QWidget *parent = nullptr);

    void setUnits(const QVector<Unit> &units, const QHash<QString, int> &services);
    void setConflicts(const QHash<QString, int> &conflicts) { m_model.setConflicts(conflicts); }
    void setText(const QString &text);
    void setKind(const QString &kind);
    void setFlat(bool flat);
    [[nodiscard]] bool isFlat() const { return m_model.shape() == UnitModel::Shape::Flat; }
    /// Makes the unit current, and puts the filter out of its way only when it must.
    bool select(const QString &unitId);
    [[nodiscard]] QString current() const;
    [[nodiscard]] const UnitFilterProxy &proxy() const { return m_proxy; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Moves to the unit above or below.
    void step(int rows);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QAbstractItemView *view() const;

Q_SIGNALS:
    /// Another unit is current, or the current one was clicked or entered again.
    void currentUnitChanged(const QString &unitId);

private:
    void setUpTable();
    void noteCurrent();
    void filterChanged();
    void showState();

    QSettings &m_settings;
    UnitModel m_model;
    UnitFilterProxy m_proxy;
    UnitTree *m_tree;
    TableView *m_table;
    EmptyState *m_empty;
    QString m_current;
    bool m_changing = false;
};

} // namespace emonev
