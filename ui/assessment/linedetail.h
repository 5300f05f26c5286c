#pragma once
#include "items/checklistmodel.h"
#include "items/linehistorymodel.h"
#include "services/attachmentservice.h"
#include "services/suggestionservice.h"
#include <QScrollArea>
#include <QTimeZone>

class QLabel;
class QListView;
class QToolButton;

namespace emonev {

class AutoSaveTextEdit;
class EvidenceList;
class HistoryDelegate;
class LevelChoice;
class SuggestionNote;

/// One line of the checklist in full: text, law, evidence asked, answers, note, files, history.
class LineDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit LineDetail(QWidget *parent = nullptr);

    void showLine(const ChecklistModel &model, int row, bool writable);
    void showNothing();
    /// Who gave the answer an earlier year offers, where that is known.
    void showOrigin(const std::optional<AnswerOrigin> &origin, const QTimeZone &zone);
    void showFiles(const QVector<Attachment> &files, bool writable);
    void showHistory(const Indicator &indicator, const QVector<Change> &changes, const QTimeZone &zone);
    [[nodiscard]] const LineKey &line() const { return m_line; }
    /// Puts the cursor into the note.
    void editNote();
    void flush();
    [[nodiscard]] EvidenceList *evidence() const { return m_evidence; }

Q_SIGNALS:
    void valueChosen(const emonev::LineKey &line, const QString &value);
    void confirmRequested(const emonev::LineKey &line);
    void noteCommitted(const emonev::LineKey &line, const QString &note);
    void bringBack(const emonev::LineKey &line, const emonev::LineHistoryModel::State &state);
    /// The keyboard goes back to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWords(QVBoxLayout *column);
    void buildNote(QVBoxLayout *column);
    void buildHistory(QVBoxLayout *column);
    [[nodiscard]] QLabel *words(const char *objectName);
    void showNote(const QString &note, bool sameLine, bool writable);
    void bringBackCurrent();

    LineKey m_line;
    bool m_hasLine = false;
    bool m_writable = false;
    QString m_savedNote;
    LineHistoryModel m_history;
    QLabel *m_place;
    QLabel *m_text;
    QLabel *m_law;
    QLabel *m_asked;
    LevelChoice *m_levels;
    SuggestionNote *m_suggestion;
    AutoSaveTextEdit *m_note;
    EvidenceList *m_evidence;
    QListView *m_historyView;
    HistoryDelegate *m_historyLook;
    QToolButton *m_bringBack;
    QLabel *m_noHistory;
};

} // namespace emonev
