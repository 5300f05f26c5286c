#pragma once
#include "services/assessmentservice.h"

namespace emonev {

/// Answers of an earlier year that are offered for this one. They count nowhere until a person confirms them.
struct Suggestions
{
    int year = 0;                   ///< they are of; 0: nothing is offered
    QHash<LineKey, Answer> answers; ///< as that year's sheet holds them, by the line they are offered for

    /// In the order of the checklist; the lines of one service, or those of the unit as a whole (empty), where asked.
    [[nodiscard]] QVector<Answer> inOrder(const Checklist &sheet, const std::optional<QString> &serviceId = {}) const;
};

/// Who set an answer, and when, as far as this computer's history tells.
struct AnswerOrigin
{
    QString user;
    QDateTime at;
};

/// Offers what was answered a year before, and stores what a person confirms of it as answers of this year.
///
/// The first assessor's sheet is offered the newest earlier period with an instrument of the same code in which the
/// unit's answers that counted (agreed and handed in, else the first assessor's) say anything. The unit's own sheet is
/// offered what the unit itself said, in the newest such period in which it did. The second assessor's sheet is offered
/// nothing, because it is blind: who sees what was found before finds it again. Nor is the agreed one, which comes from
/// the two others; nor a sheet that takes no answers (handed in, or its period locked).
///
/// A line is offered something as long as it has no answer, where its service and indicator are still there in the same
/// scope, and the indicator takes that value. The note of that year is shown and not taken over: it says what was seen
/// then. A note already written this year stays.
class SuggestionService
{
public:
    explicit SuggestionService(Workspace &workspace) : m_workspace(workspace) {}

    /// An empty round: the one the account fills in.
    [[nodiscard]] Result<Suggestions> read(const QString &unitId, int year, const QString &round = {}) const;
    /// Of a sheet that was read.
    [[nodiscard]] Result<Suggestions> readFor(const Checklist &sheet) const;
    /// Of an offered answer; nothing where it is not known.
    [[nodiscard]] Result<std::optional<AnswerOrigin>> origin(const Answer &offered) const;
    /// Stores what was shown, as one step; what is no longer offered like that is left out. How many were stored.
    /// NotPermitted as SheetGuard says.
    QFuture<Result<int>> confirm(const QString &unitId, int year, const QVector<Answer> &shown, const QString &label,
                                 const QString &round = {});

private:
    Workspace &m_workspace;
};

} // namespace emonev
