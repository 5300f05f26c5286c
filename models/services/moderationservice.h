#pragma once
#include "services/assessmentservice.h"

namespace emonev {

/// One line of the checklist as both assessors and the moderator see it.
struct ModeratedLine
{
    LineKey line;
    QString serviceName; ///< empty for unit-scope
    const Indicator *indicator = nullptr;
    Answer self;
    Answer first;
    Answer second;
    Answer agreed; ///< its note is the reason

    /// Both said something, and not the same.
    [[nodiscard]] bool differs() const;
    /// What stands when nothing was decided: the value both gave, or the only one given; empty where they differ.
    [[nodiscard]] QString proposal() const;
    /// What was decided, else what stands.
    [[nodiscard]] QString value() const { return agreed.value.isEmpty() ? proposal() : agreed.value; }
};

/// The sheets of one unit side by side.
struct Moderation
{
    std::shared_ptr<const Checklist> base; ///< of the first round; what the pointers below point into
    QString firstState;
    QString secondState; ///< empty: there is no second assessor's sheet
    QString agreedState;
    QVector<ModeratedLine> lines; ///< in the order of the checklist
    int differing = 0;
    int undecided = 0; ///< lines without a value()
};

/// Brings what two assessors found together: shows A, B and what was agreed with its reason, and hands the agreed sheet
/// in, whose answers then count.
class ModerationService
{
public:
    explicit ModerationService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Moderation> read(const QString &unitId, int year) const;
    /// Decides one line. NotPermitted as SheetGuard says; InvalidData reason_missing where the value is not one both
    /// gave, and those of checkAnswer().
    QFuture<Result<Saved>> decide(const QString &unitId, int year, const LineKey &line, const QString &value,
                                  const QString &reason, const QString &label);
    /// Writes every agreed line and hands the agreed sheet in. InvalidData sheets_not_submitted (who), lines_undecided
    /// (how many).
    QFuture<Result<Saved>> finish(const QString &unitId, int year, const QString &label);

private:
    Workspace &m_workspace;
};

} // namespace emonev
