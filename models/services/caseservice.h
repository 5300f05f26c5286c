#pragma once
#include "domain/casereplay.h"
#include "services/attachmentservice.h"
#include "services/workspace.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"

namespace emonev {

/// A case with all that is known of it, read in one snapshot.
struct CaseFile
{
    Complaint header;
    QVector<CaseEvent> events; ///< in server order
    QStringList withoutEffect; ///< ids of events the state did not allow
    CaseState state;
    ClockReading coordinate; ///< with spans
    ClockReading resolve;
    QStringList members;                        ///< numbers of the cases merged into this one
    QString mergedInto;                         ///< number of the case this one is merged into
    QHash<QString, QString> unitNames;          ///< of units that occur in it
    QHash<QString, QVector<Attachment>> photos; ///< by event id
    bool reporterKnown = false;
    QString role; ///< of whoever works here; empty without a server
};

/// A step somebody wants to add to a case.
struct CaseStep
{
    CaseEventType type = CaseEventType::Progress;
    QDateTime at; ///< invalid: now
    QString toUnit;
    QDateTime until;
    QString outcome;
    QString reason;
    QString note;
    QStringList photos; ///< paths of files
};

/// Something a supervisor should look at; it stops nobody.
struct CaseWarning
{
    QString code;   ///< photo_reused, photo_before_report, photo_far, …
    QString number; ///< of the other case, where there is one
    QString detail;
};

struct AddedEvent
{
    QString id;
    QString complaintId;
    QString scopeId; ///< of the row: attachments name it
    CaseEventType type = CaseEventType::Progress;
    qint64 at = 0;
    QVector<CaseWarning> warnings;
};

/// Handles cases: reads one whole, adds steps to it, links and unlinks doubles.
class CaseService
{
public:
    explicit CaseService(Workspace &workspace) : m_workspace(workspace) {}

    /// The case's id. NotFound unknown_complaint.
    [[nodiscard]] Result<QString> idOf(const QString &number) const;
    [[nodiscard]] Result<CaseFile> file(const QString &id) const;
    /// The role of whoever works here; empty without a server.
    [[nodiscard]] Result<QString> role() const;

    /// Adds one step. InvalidData where the state does not allow it (event_before_receipt, event_before_last,
    /// time_in_future, case_is_closed, …), Usage for a missing reason, NotFound unknown_unit, NotPermitted
    /// role_may_not.
    QFuture<Result<AddedEvent>> add(const QString &id, const CaseStep &step);
    /// The same step for several cases, all or none; the failure's last argument is the number it failed at.
    QFuture<Result<int>> addToAll(const QStringList &ids, const CaseStep &step);
    /// Links a case to the one it repeats. InvalidData merge_into_itself, merge_circle.
    QFuture<Result<AddedEvent>> merge(const QString &id, const QString &intoId, const QDateTime &at = {});
    QFuture<Result<AddedEvent>> unmerge(const QString &id, const QDateTime &at = {});

private:
    QFuture<Result<AddedEvent>> save(const QString &id, const CaseStep &step, const QString &into);

    Workspace &m_workspace;
};

} // namespace emonev
