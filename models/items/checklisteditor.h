#pragma once
#include "items/checklistmodel.h"
#include "services/attachmentservice.h"
#include <QFuture>
#include <QTimer>

namespace emonev {

/// Opens a unit's checklist and keeps its model and the store in step: each answer shows at once, is saved in a
/// transaction of its own, and is put right when that fails.
class ChecklistEditor : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ChecklistEditor(Workspace &workspace, ChecklistModel &model, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~ChecklistEditor() override;

    /// Shows a unit; what is being saved for another goes on.
    void open(const QString &unitId, int year);
    void close();
    void reload();
    [[nodiscard]] const QString &unitId() const { return m_unitId; }
    [[nodiscard]] int year() const { return m_year; }
    /// The period takes answers, and the sheet is not handed in.
    [[nodiscard]] bool writable() const;
    /// What stands against writing where it is not.
    [[nodiscard]] Error whyReadOnly() const;
    /// Nothing is being saved.
    [[nodiscard]] bool idle() const { return m_running == 0; }

    /// Refused at once (nothing changes): unknown_value, not_applicable_not_allowed, period_locked,
    /// sheet_submitted.
    Result<void> setValue(const LineKey &line, const QString &value);
    /// Answers a line as an earlier year offers it; NotFound no_suggestion, otherwise as setValue().
    Result<void> confirm(const LineKey &line);
    /// The same of many lines as one step; confirmed() or confirmFailed() follows.
    Result<void> confirmAll(const QVector<Answer> &shown, const QString &label);
    Result<void> setNote(const LineKey &line, const QString &note);
    Result<void> addEvidence(const LineKey &line, const QString &path);
    Result<void> removeEvidence(const Attachment &file);

Q_SIGNALS:
    void opened();
    void openFailed(const emonev::Error &error);
    void saved();
    /// The model still holds what could not be saved; after this the line shows again what is stored.
    void saveFailed(const emonev::LineKey &line, const emonev::Error &error);
    void confirmed(int count);
    void confirmFailed(const emonev::Error &error);
    void becameIdle();

private:
    struct Place
    {
        QString unitId;
        int year = 0;
        LineKey line;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &p, size_t seed = 0) { return qHashMulti(seed, p.unitId, p.year, p.line); }
    };
    /// A line on its way to the store.
    struct Unsaved
    {
        int running = 0;
        Answer latest; ///< what the line shows
        Answer stored; ///< what is known to be stored
    };

    /// A sheet with what an earlier year offers it.
    struct Opened
    {
        Checklist list;
        Suggestions suggestions;
    };

    Result<void> put(const LineKey &line, const QString &value, const QString &note, const QString &label);
    void finished(const Place &place, const Answer &written, const Result<Saved> &result);
    void settle();
    void loaded(int generation, Result<Opened> read);
    void overlay(Checklist &list) const;
    void noteChange(const QSet<QString> &tables, const QString &unitId);
    void makeRowThenAdd(const Place &place, const QString &path);
    void startEvidence(const Place &place, const QString &path, const QString &assessmentId);
    void bulkEnded(const Result<int> &result);
    void ended(const LineKey &line, const Result<Saved> &result);
    [[nodiscard]] Place placeOf(const LineKey &line) const;
    [[nodiscard]] bool shows(const Place &place) const;

    Workspace &m_workspace;
    ChecklistModel &m_model;
    AssessmentService m_service;
    AttachmentService m_files;
    SuggestionService m_suggestions;
    QString m_unitId;
    int m_year = 0;
    int m_generation = 0; ///< counts what was asked for
    int m_shown = 0;      ///< the generation in the model
    int m_loading = 0;
    bool m_stale = false; ///< changed while it was being read
    int m_running = 0;
    QHash<Place, Unsaved> m_unsaved;
    QTimer m_reload;
    QVector<QFuture<Result<Opened>>> m_readings;
};

} // namespace emonev
