#pragma once
#include "items/checklisteditor.h"
#include "items/unitprogressmodel.h"
#include "services/settingsservice.h"
#include "ui/widgets/page.h"
#include <QPointer>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QLabel;
class QSettings;
class QSplitter;
class QToolButton;

namespace emonev {

class AssessmentHead;
class ChecklistView;
class LineDetail;
class PageFrame;
class Prompts;
class UnitListPanel;

/// The yearly checklist: units at the left, the lines of one in the middle, the line in full at the right.
class AssessmentPage : public Page
{
    Q_OBJECT
public:
    /// All are borrowed.
    AssessmentPage(Workspace &workspace, QSettings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~AssessmentPage() override;

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// kind "unit" (id), "moderate" (id): its sheets side by side, "zone" (code), "visits": the plan.
    bool open(const QString &kind, const QString &id) override;
    QWidget *detail() override;
    [[nodiscard]] QString detailTitle() const override { return tr("Line"); }
    void flush() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the page itself needs, read in one go.
    struct Overview
    {
        CityScore city;
        QVector<Period> periods;
        QTimeZone zone;
    };
    struct LineFacts
    {
        LineKey line;
        QVector<Change> history;
        QVector<Attachment> files;
        std::optional<AnswerOrigin> origin; ///< of what an earlier year offers
    };

    void buildActions();
    void buildBody();
    [[nodiscard]] QWidget *checklistSide();
    [[nodiscard]] QWidget *filterLine();
    [[nodiscard]] QToolButton *sheetMenu(QWidget *parent);
    void connectEditor();
    void connectView();
    void connectDetail();

    void overviewRead(const Result<Overview> &overview);
    void fillPeriods(const QVector<Period> &periods);
    void periodChosen();
    void showUnit(const QString &unitId);
    void unitOpened();
    void scoreChanged();
    void lineChanged();
    void lineAnswered();
    void showLine();
    void readFacts();
    void showFacts(const LineFacts &facts);
    void showHint();

    void answerByKey(QChar key);
    // What an earlier year offers; see suggestionactions.cpp.
    void connectSuggestions();
    void confirmByKey();
    void confirmGroup();
    void placeSuggestions();
    [[nodiscard]] bool hasSuggestion() const;
    [[nodiscard]] QString suggestionHint() const;
    [[nodiscard]] QVector<Answer> groupSuggestions() const;
    [[nodiscard]] QString groupName() const;

    void setValue(const LineKey &line, const QString &value);
    void moveOn();
    void cycle();
    void askEvidence();
    void addFiles(const QStringList &paths);
    void openFile(const Attachment &file);
    void removeFile(const Attachment &file);
    void nextUnanswered();
    void undo(bool back);
    void undoNow(bool back);
    void explain();
    void tryOut();
    void handIn();
    void moderate(const QString &unitId);
    void planVisits();
    void compare();
    void openWantedDialog();
    void afterMove(const QFuture<Result<Saved>> &saving);
    void refuse(const Error &error);
    void showFailure(const LineKey &line, const Error &error);
    void noteChange(const QSet<QString> &tables, const QString &unitId);
    void stepUnit(int step);
    void placeUnitList();
    [[nodiscard]] QString placeText(const LineKey &line) const;

    Workspace &m_workspace;
    QSettings &m_settings;
    Prompts &m_prompts;
    UnitProgressModel m_units;
    ChecklistModel m_lines;
    ChecklistEditor m_editor;
    int m_year = 0;
    QString m_wanted;                           ///< unit asked for before the list was there
    std::pair<QString, QString> m_wantedDialog; ///< and the unit it is about
    bool m_reading = false;
    bool m_readAgain = false;
    QVector<bool> m_undos; ///< wait until everything typed is stored
    QTimeZone m_zone;
    QTimer m_factsTimer;
    QTimer m_overviewTimer;

    QAction *m_next = nullptr;
    QAction *m_why = nullptr;
    QAction *m_confirmGroup = nullptr;
    QAction *m_handIn = nullptr;
    QAction *m_moderate = nullptr;
    QAction *m_visits = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_showUnits = nullptr;
    bool m_unitsChosen = false; ///< the person showed or hid the list
    PageFrame *m_frame;
    QSplitter *m_splitter = nullptr;
    UnitListPanel *m_unitPanel = nullptr;
    AssessmentHead *m_head = nullptr;
    ChecklistView *m_view = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_grouping = nullptr;
    QCheckBox *m_unanswered = nullptr;
    QLabel *m_hint = nullptr;
    bool m_hintOffers = false;     ///< it names the key that confirms
    QPointer<LineDetail> m_detail; ///< a dock may own and delete it
};

} // namespace emonev
