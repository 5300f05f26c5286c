#pragma once
#include "domain/letter.h"
#include "services/attachmentservice.h"
#include "services/workspace.h"

namespace emonev {

/// What a teguran is made from.
struct LetterDraft
{
    QString complaintId;
    QString serviceId;  ///< of a unit that holds the case, or held it
    int component = 0;  ///< of the standard, 1–14
    int level = 0;      ///< 0: the next one
    QDate due;          ///< invalid: the usual number of working days on
    QString body;       ///< the facts
    QStringList copies; ///< tembusan
};

/// A letter with what it speaks of.
struct LetterFile
{
    Letter letter;
    QString unitCode;
    QString unitName;
    QString serviceName;
    QString caseNumber; ///< empty where the case is not on this computer
    QString caseSubject;
    qint64 caseReceived = 0;
    QString previousNumber;
    QDate previousDay;
    QVector<Attachment> replyFiles;
};

/// Letters of warning: gives them, numbers them, keeps the replies.
class LetterService
{
public:
    explicit LetterService(Workspace &workspace) : m_workspace(workspace) {}

    /// The chain of a case: its letters with their replies, oldest first.
    [[nodiscard]] Result<QVector<LetterFile>> ofCase(const QString &complaintId) const;
    /// Dated from `from` to `to`, to a unit or (empty) to any.
    [[nodiscard]] Result<QVector<LetterFile>> between(const QDate &from, const QDate &to, const QString &unitId) const;
    /// Of the letter, or all of the case, that has this number. NotFound letter_unknown.
    [[nodiscard]] Result<QVector<LetterFile>> numbered(const QString &number) const;
    /// When a letter given today asks for its reply.
    [[nodiscard]] Result<QDate> usualDue() const;

    /// Gives a letter its number, which is never taken back. NotPermitted role_may_not; InvalidData
    /// letter_component_unknown, letter_service_elsewhere, letter_due_too_early, letter_pattern_incomplete, and those
    /// of checkLetterLevel(); NotFound unknown_complaint, unknown_service.
    QFuture<Result<Letter>> issue(const LetterDraft &draft);
    /// Writes down what the unit answered, and when; a later call replaces it. NotPermitted role_may_not; InvalidData
    /// letter_reply_missing, letter_reply_too_early, letter_reply_in_future.
    QFuture<Result<Saved>> reply(const QString &letterId, const QDate &day, const QString &text,
                                 const QStringList &files = {});

private:
    Workspace &m_workspace;
};

} // namespace emonev
