#pragma once
#include "items/rowsmodel.h"
#include "services/monthlyservice.h"
#include <QWidget>

class QComboBox;
class QSettings;

namespace emonev {

class SearchField;
class TableView;

/// The units at the left with how far each has come with the month, narrowed by words and state.
class MonthUnits : public QWidget
{
    Q_OBJECT
public:
    MonthUnits(QSettings &settings, QWidget *parent = nullptr);

    void show(const MonthOverview &overview);
    /// Marks the unit without announcing it.
    void select(const QString &unitId);
    /// The first one listed; empty when there is none.
    [[nodiscard]] QString first() const { return m_model.keyAt(0); }
    void step(int rows);
    void searchNow();

Q_SIGNALS:
    void unitChosen(const QString &unitId);

private:
    void filter();
    [[nodiscard]] bool fits(const MonthOfUnit &month, const QStringList &words) const;

    MonthOverview m_overview;
    RowsModel m_model;
    SearchField *m_search;
    QComboBox *m_states;
    TableView *m_table;
    QString m_selected;
    bool m_quiet = false;
};

} // namespace emonev
