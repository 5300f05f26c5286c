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
    qint64 order = 0;     ///< among the events of its case, the server's once it gave one
    QString toUnit;       ///< Forwarded: the unit that gets the case
    qint64 until = 0;     ///< Extended: the new due time
    QString into;         ///< Merged: the case this one was joined to
    bool inexact = false; ///< the source says that it happened, not when
    QString user;
    QString outcome; ///< Resolved: "selesai", "selesai_sebagian", …
    QString reason;
    QString note;
};

/// What clocks and state need of a case: its receipt and its events in server order, own unsent ones last.
struct CaseRecord
{
    qint64 received = 0;
    CaseClass kind = CaseClass::Complaint;
    QString unit; ///< the unit that received it
    QVector<CaseEvent> events;
};

/// The header of a complaint: what was said when it was received, never changed after.
struct Complaint
{
    QString scopeId; ///< the unit whose copy this is
    QString id;
    QString number;
    QString channel;
    QString unitId; ///< the unit that received it
    QString serviceId;
    QString category;
    CaseClass kind = CaseClass::Complaint;
    QString subject;
    QString body;
    qint64 received = 0;
    QString address;
    std::optional<double> lat;
    std::optional<double> lon;
    bool anonymous = false; ///< the reporter's name stays hidden from the unit
    bool sealed = false;    ///< the report is not shown to the public
};

/// Words of the store, of files and of the command line: "coordinated", "menunggu", "oversight".
[[nodiscard]] QString caseWord(CaseEventType type);
[[nodiscard]] QString caseWord(CaseStatus status);
[[nodiscard]] QString caseWord(CaseClass kind);
[[nodiscard]] std::optional<CaseEventType> caseEventType(QStringView word);
[[nodiscard]] std::optional<CaseStatus> caseStatus(QStringView word);
[[nodiscard]] std::optional<CaseClass> caseClass(QStringView word);

} // namespace emonev
