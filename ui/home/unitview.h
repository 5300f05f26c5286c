#pragma once
#include "reports/unitdashboard.h"
#include "ui/text/format.h"
#include <QScrollArea>

class QLabel;
class QSettings;
class QVBoxLayout;

namespace emonev {

class DutyPanel;
class LinkButton;
struct DutyList;
class RowsModel;
class TableView;

/// The home page's body for people of a kelurahan: what is late and soon, complaints by category, what comes next.
class UnitView : public QScrollArea
{
    Q_OBJECT
public:
    UnitView(Language language, QSettings &settings, QWidget *parent = nullptr);

    void show(const UnitDashboard &board, const QDateTime &now);
    void showDuties(const DutyList &list);

Q_SIGNALS:
    /// A page of the program shall show this.
    void wanted(const QString &page, const QString &kind, const QString &id);

private:
    [[nodiscard]] QWidget *makeLeft(QSettings &settings);
    [[nodiscard]] QWidget *makeRight(QSettings &settings);
    [[nodiscard]] TableView *makeTable(const char *name, const QString &spoken, RowsModel *model, QSettings &settings);
    [[nodiscard]] LinkButton *makeLink(const char *name, const QString &about, const QString &page,
                                       const QString &kind);
    void showFacts(const UnitDashboard &board, const QTimeZone &zone);
    void showQuarter(const UnitDashboard &board);
    void showCategories(const UnitDashboard &board);
    void showUrgent(const UnitDashboard &board, qint64 now);
    void showTotals(const UnitDashboard &board);
    void showLetters(const UnitDashboard &board, const QDate &today);
    [[nodiscard]] QString count(qint64 number) const { return formatCount(number, m_language); }

    Language m_language;
    DutyPanel *m_duties;
    LinkButton *m_late;
    LinkButton *m_near;
    QLabel *m_ahead;
    LinkButton *m_quarter;
    RowsModel *m_categories;
    RowsModel *m_urgent;
    TableView *m_urgentTable;
    TableView *m_categoryTable;
    LinkButton *m_totals;
    QLabel *m_letterTitle;
    QWidget *m_letters;
};

} // namespace emonev
