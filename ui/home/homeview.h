#pragma once
#include "ui/home/hometext.h"
#include <QScrollArea>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QSettings;

namespace emonev {

class ChartPalette;
class DutyPanel;
struct DutyList;
class LinkButton;
class RowsModel;
class ScoreBadge;
class TableView;
class ZoneBar;

/// The home page's body: score and zones, what is unfinished, standards, last edits, state of the data.
class HomeView : public QScrollArea
{
    Q_OBJECT
public:
    HomeView(Language language, QSettings &settings, const ChartPalette &palette, QWidget *parent = nullptr);

    void showFigures(const HomeFigures &figures, const QDateTime &now);
    void showDuties(const DutyList &list);

Q_SIGNALS:
    /// A page of the program shall show this.
    void wanted(const QString &page, const QString &kind, const QString &id);

private:
    [[nodiscard]] QWidget *makeLeft(QSettings &settings);
    [[nodiscard]] QWidget *makeRight(QSettings &settings);
    [[nodiscard]] TableView *makeTable(const char *name, const QString &title, RowsModel *model, QSettings &settings);
    void showScore(const HomeFigures &figures);
    void showZones(const HomeFigures &figures);
    [[nodiscard]] ZoneLook zoneLookOf(const HomeFigures &figures, int zone) const;
    void showUnfinished(const HomeFigures &figures);
    void showStandards(const HomeFigures &figures);
    void showEdits(const HomeFigures &figures, const QDateTime &now);

    HomeText m_text;
    const ChartPalette &m_palette;
    Language m_language;
    ScoreBadge *m_badge;
    QLabel *m_sentence;
    ZoneBar *m_bar;
    QWidget *m_zoneRow;
    DutyPanel *m_duties;
    QLabel *m_unfinishedTitle;
    RowsModel *m_unfinished;
    RowsModel *m_edits;
    TableView *m_unfinishedTable;
    TableView *m_editTable;
    LinkButton *m_withoutStandard;
    LinkButton *m_withoutPublic;
    LinkButton *m_data;
    LinkButton *m_backup;
};

} // namespace emonev
