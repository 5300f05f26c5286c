#pragma once
#include "domain/instrument.h"
#include "domain/scoring.h"
#include "domain/unit.h"
#include "services/workspace.h"
#include "storage/assessmentrepository.h"

namespace emonev {

/// Where an answer stands within a unit's checklist: the service (empty for unit-scope) and the indicator.
struct LineKey
{
    QString serviceId;
    QString indicator;
    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend size_t qHash(const LineKey &key, size_t seed = 0) { return qHashMulti(seed, key.serviceId, key.indicator); }
};

/// Everything one unit's checklist page needs, read in one snapshot.
struct Checklist
{
    Unit unit;
    Period period;
    Instrument instrument;
    QVector<Service> services;
    QString round;
    QString state;                   ///< of the sheet: draft, submitted
    QString note;                    ///< why it was given back
    QString assessmentId;            ///< empty when nothing was answered yet
    QHash<LineKey, Answer> answers;  ///< those that exist
    QHash<LineKey, int> attachments; ///< number of evidence files of a line
};

/// The yearly checklist of a unit: reading it and saving one answer at a time.
class AssessmentService
{
public:
    explicit AssessmentService(Workspace &workspace) : m_workspace(workspace) {}

    /// An empty round: the one the account fills in.
    [[nodiscard]] Result<Checklist> checklist(const QString &unitId, int year, const QString &round = {}) const;
    /// The sheet whose answers count: what was agreed and handed in, else the first assessor's.
    [[nodiscard]] Result<Checklist> countingChecklist(const QString &unitId, int year) const;
    /// Saves value and note of one line. The value is a level's decimal, "TB" or empty. NotPermitted as SheetGuard
    /// says.
    QFuture<Result<Saved>> saveAnswer(const QString &unitId, int year, const LineKey &line, const QString &value,
                                      const QString &note, const QString &label, const QString &round = {});
    /// Hands a sheet in: its answers stay from then on. InvalidData sheet_incomplete (answered, expected), NotPermitted
    /// as SheetGuard says.
    QFuture<Result<Saved>> submit(const QString &unitId, int year, const QString &round, const QString &label);
    /// Gives it back, with a reason. NotPermitted role_may_not, period_locked; InvalidData reason_missing,
    /// sheet_not_submitted.
    QFuture<Result<Saved>> giveBack(const QString &unitId, int year, const QString &round, const QString &reason,
                                    const QString &label);
    /// History of one line, newest first.
    [[nodiscard]] Result<QVector<Change>> history(const QString &assessmentId, const LineKey &line) const;

private:
    Workspace &m_workspace;
};

/// The same over an open connection; an empty round: the one whose answers count.
[[nodiscard]] Result<Checklist> readChecklist(Connection &connection, const QString &unitId, int year,
                                              const QString &round);
/// The round whose answers count.
[[nodiscard]] QString countingRound(Connection &connection, const Period &period, const QString &unitId);
/// Stores one answer within a transaction, the one way for all. NotFound unknown_indicator; InvalidData wrong_scope,
/// too_long, those of checkAnswer(); NotPermitted as SheetGuard says.
[[nodiscard]] Result<void> storeAnswer(RecordWriter &writer, const Period &period, const Instrument &instrument,
                                       const Answer &answer, const QString &unitId, const QString &round);
/// Whether an indicator takes that value: InvalidData unknown_value or not_applicable_not_allowed.
[[nodiscard]] Result<void> checkAnswer(const Indicator &indicator, const QString &value);
/// The score of a checklist as it stands in memory, by the same rule as everywhere.
[[nodiscard]] UnitScore scoreOf(const Checklist &checklist);
/// The row key history and attachments use for a line.
[[nodiscard]] QString answerKey(const QString &assessmentId, const LineKey &line);

/// The round this computer's account fills in; imports and exports are of it.
[[nodiscard]] QString ownRound(Connection &connection);

/// The first assessor's, which counts as long as nothing was agreed.
inline const QString &firstRound()
{
    static const QString round = QStringLiteral("first");
    return round;
}

} // namespace emonev
