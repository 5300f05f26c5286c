#pragma once
#include "reports/casestatistics.h"
#include "storage/casequery.h"
#include <QMap>
#include <QTimeZone>

namespace emonev {

/// One case in the list of the report. It says nothing of who reported.
struct ReportedCase
{
    QString number;
    qint64 received = 0;
    QString unitId;
    QString subject;
    CaseStatus status = CaseStatus::Waiting;
    bool paused = false;
    QString mergedInto;               ///< number of the case it repeats; then no clocks are judged
    std::optional<qint64> coordinate; ///< counted seconds of a clock that is done and known exactly
    std::optional<qint64> resolve;
    bool coordinateDone = false;
    bool resolveDone = false;
    CaseLateness late;
};

/// All figures of the report on complaints: how those received in a span of time were handled, and each of them.
struct ComplaintsReport
{
    QDate from; ///< both included
    QDate to;
    std::optional<Unit> unit; ///< the one that holds the cases; nothing: all of the city
    SlaProfile profile;
    QTimeZone zone;
    UnitCaseStatistics total; ///< of cases that are not merged into others
    QMap<CaseStatus, int> states;
    int merged = 0; ///< listed, but not counted above
    QVector<UnitCaseStatistics> units;
    QVector<ReportedCase> cases; ///< in the order of receipt
    QHash<QString, QString> unitCodes;
};

/// An empty `unitId`: the whole city.
[[nodiscard]] Result<ComplaintsReport> complaintsReport(Workspace &workspace, const QString &unitId, const QDate &from,
                                                        const QDate &to);

} // namespace emonev
