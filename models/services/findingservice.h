#pragma once
#include "domain/finding.h"
#include "domain/instrument.h"
#include "services/assessmentservice.h"
#include "services/attachmentservice.h"

namespace emonev {

/// A line of the sheet that counts, below its highest level and not put to the unit yet.
struct ShortLine
{
    LineKey line;
    QString serviceName;
    Indicator indicator;
    QString value;
    QString note;
};

/// A finding with what it speaks of and where it stands.
struct FindingFile
{
    Finding finding;
    FindingStanding standing;
    QString unitCode;
    QString unitName;
    QString serviceCode;
    QString serviceName;
    Indicator indicator; ///< only its code where the instrument has it no longer
    QVector<FindingEvent> events;
    QHash<QString, QVector<Attachment>> files; ///< by event id
};

/// The findings of a year, and the day they are looked at.
struct FindingList
{
    int year = 0;
    QDate today;
    QString role; ///< of this computer's account
    QVector<FindingFile> findings;

    [[nodiscard]] FindingCounts counts() const;
};

/// What shall be put to a unit.
struct FindingOrder
{
    QDate due;              ///< invalid: the usual number of working days on
    QVector<LineKey> lines; ///< empty: every line that is short
    QString body;           ///< what the city asks for
};

/// One step somebody wants to take.
struct FindingDraft
{
    FindingStep step = FindingStep::Answered;
    QDate until;
    QString note;
    QStringList files; ///< evidence
};

/// Tanggapan: puts what is short to the unit, keeps its answers and objections and what was decided about them.
class FindingService
{
public:
    explicit FindingService(Workspace &workspace) : m_workspace(workspace) {}

    /// An empty unit stands for all that are here. NotFound period_missing.
    [[nodiscard]] Result<FindingList> list(int year, const QString &unitId = {}) const;
    /// NotPermitted sheet_not_open: the unit may not see the sheet yet, so nothing of it is put to it.
    [[nodiscard]] Result<QVector<ShortLine>> shortLines(const QString &unitId, int year) const;
    /// The last days for an answer and an objection, where something is put to a unit today.
    [[nodiscard]] Result<QPair<QDate, QDate>> usualDays() const;

    /// How many were put to the unit. NotPermitted role_may_not, sheet_not_open; InvalidData finding_due_early,
    /// finding_line_not_short (indicator), findings_none_short.
    QFuture<Result<int>> issue(const QString &unitId, int year, const FindingOrder &order);
    /// NotFound finding_unknown; NotPermitted role_may_not; as findings::check() says; files as keepFile().
    QFuture<Result<Saved>> take(const QString &unitId, const QString &findingId, const FindingDraft &draft);

private:
    Workspace &m_workspace;
};

} // namespace emonev
