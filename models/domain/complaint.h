#pragma once
#include <QString>
#include <QVector>
#include <optional>

namespace emonev {

/// What happened to a complaint. `Received` is the header itself and never an event of its own.
enum class CaseEventType {
    Coordinated,
    Forwarded,
    Progress,
    Paused,
    Resumed,
    Extended,
    Resolved,
    Refused,
    Reopened,
    Merged,
    Unmerged,
};

/// Where a case stands, as its events in server order say.
enum class CaseStatus { Waiting, Coordination, Disposition, Process, Done, Refused };

/// What a report asks for; decides how many days there are.
enum class CaseClass { Information, Complaint, Oversight };

/// One step of a case. Moments are whole seconds since 1970 (UTC).
struct CaseEvent
{
    QString id;
    CaseEventType type = CaseEventType::Progress;
    qint64 at = 0;
    QString toUnit;       ///< Forwarded: the unit that gets the case
    qint64 until = 0;     ///< Extended: the new due time
    QString into;         ///< Merged: the case this one was joined to
    bool inexact = false; ///< the source says that it happened, not when
};

/// What clocks and state need of a case: its receipt and its events in server order, own unsent ones last.
struct CaseRecord
{
    qint64 received = 0;
    CaseClass kind = CaseClass::Complaint;
    QString unit; ///< the unit that received it
    QVector<CaseEvent> events;
};

/// Words of the store, of files and of the command line: "coordinated", "menunggu", "oversight".
[[nodiscard]] QString caseWord(CaseEventType type);
[[nodiscard]] QString caseWord(CaseStatus status);
[[nodiscard]] QString caseWord(CaseClass kind);
[[nodiscard]] std::optional<CaseEventType> caseEventType(QStringView word);
[[nodiscard]] std::optional<CaseStatus> caseStatus(QStringView word);
[[nodiscard]] std::optional<CaseClass> caseClass(QStringView word);

} // namespace emonev
