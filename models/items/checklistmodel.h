#pragma once
#include "items/checklistrows.h"
#include "services/suggestionservice.h"
#include <QAbstractTableModel>

namespace emonev {

/// One unit's checklist: headings and lines to answer, with the score as the answers in memory make it.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CodeColumn, TextColumn, AnswerColumn, EvidenceColumn, NoteColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< tells rows apart
        KindRole,                   ///< int of ChecklistRow::Kind
        RawRole,                    ///< stored value, number of files, note
        StateRole,                  ///< int of State; of a line
        HundredthsRole,             ///< a heading's score, invalid without one
        AnsweredRole,               ///< answered lines below a heading
        ExpectedRole,
        ConflictsRole,  ///< of a line: 1 when an open conflict is about it
        SuggestionRole, ///< the value an earlier year offers an unanswered line; invalid without one
    };
    enum class State { Unanswered, Highest, Between, Lowest, NotApplicable };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another checklist, or the same one read anew: then only what differs is told to views.
    void show(const Checklist &list, const Suggestions &suggestions = {});
    void clear();
    /// Keys of the answers with open conflicts.
    void setConflicts(const QSet<QString> &answers);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const Checklist &checklist() const { return m_list; }
    [[nodiscard]] const UnitScore &score() const { return m_score; }
    void setGrouping(ChecklistGrouping grouping);
    [[nodiscard]] ChecklistGrouping grouping() const { return m_grouping; }
    /// Lines answered while the filter is on stay until it is set again.
    void setUnansweredOnly(bool on);
    [[nodiscard]] bool unansweredOnly() const { return m_unansweredOnly; }

    [[nodiscard]] Answer answer(const LineKey &line) const { return m_list.answers.value(line); }
    void setAnswer(const LineKey &line, const QString &value, const QString &note);
    /// What an earlier year offers a line that has no answer; it counts nowhere.
    [[nodiscard]] std::optional<Answer> suggestion(const LineKey &line) const;
    [[nodiscard]] int suggestionYear() const { return m_suggestions.year; }
    /// Those of one service, or of the unit as a whole (empty), in the order of the checklist.
    [[nodiscard]] QVector<Answer> suggestionsOf(const QString &serviceId) const;
    void setAssessmentId(const QString &id) { m_list.assessmentId = id; }

    [[nodiscard]] const ChecklistRow &rowAt(int row) const { return m_rows[row]; }
    [[nodiscard]] bool isLine(int row) const { return row >= 0 && row < m_rows.size() && m_rows[row].isLine(); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const LineKey &line) const { return m_rowOf.value(line, -1); }
    /// The nearest line from `row` on, downwards (step 1) or upwards (-1); -1 when there is none.
    [[nodiscard]] int lineFrom(int row, int step) const;
    /// The next unanswered line after `row`, from the top again at the end; -1 when all are answered.
    [[nodiscard]] int unansweredAfter(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void scoreChanged();

private:
    [[nodiscard]] bool sameLinesAs(const Checklist &list) const;
    void merge(const Checklist &list, const Suggestions &suggestions);
    void reset();
    void buildRows();
    void rescore();
    void tellHeadings(const LineKey &line);
    [[nodiscard]] QVariant headingData(const ChecklistRow &row, int column, int role) const;
    [[nodiscard]] QVariant lineData(const ChecklistRow &row, int column, int role) const;
    [[nodiscard]] QString headingText(const ChecklistRow &row) const;
    [[nodiscard]] QString lineText(const ChecklistRow &row, int column) const;
    [[nodiscard]] QString answerText(const ChecklistRow &row) const;
    [[nodiscard]] QString spokenAnswer(const ChecklistRow &row) const;
    [[nodiscard]] QVariant rawValue(const ChecklistRow &row, int column) const;
    [[nodiscard]] State stateOf(const ChecklistRow &row) const;
    [[nodiscard]] static QString keyOf(const ChecklistRow &row);

    struct Count
    {
        int answered = 0;
        int expected = 0;
    };
    void count();

    bool m_open = false;
    Checklist m_list;
    Suggestions m_suggestions; ///< beside the answers, never among them
    UnitScore m_score;
    ChecklistGrouping m_grouping = ChecklistGrouping::ByService;
    bool m_unansweredOnly = false;
    QSet<QString> m_conflicts;
    QVector<ChecklistRow> m_all; ///< without the filter
    QVector<ChecklistRow> m_rows;
    QHash<LineKey, int> m_rowOf;
    QHash<QString, Count> m_counts; ///< key of a heading → its lines
};

} // namespace emonev
