#include "reports/complaintsreport.h"
#include "core/clock.h"
#include "storage/caserepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

constexpr int pageRows = 1000;

QVector<CaseLine> linesOf(Connection &connection, const CaseFilter &filter)
{
    QVector<CaseLine> lines;
    std::optional<CaseLine> after;
    for (;;) {
        const QVector<CaseLine> page = casequery::page(connection, filter, CaseOrder::Oldest, after, pageRows);
        lines += page;
        if (page.size() < pageRows)
            return lines;
        after = page.last();
    }
}

ReportedCase listed(const CaseLine &line)
{
    ReportedCase shown;
    shown.number = line.number;
    shown.received = line.received;
    shown.unitId = line.unitId;
    shown.subject = line.subject;
    shown.status = line.status;
    shown.paused = line.paused;
    shown.coordinateDone = line.coordinated.has_value();
    shown.resolveDone = line.done.has_value();
    return shown;
}

void judge(ReportedCase &shown, const CaseFigure &figure, const CaseLateness &late)
{
    if (figure.coordinated && !figure.coordinateInexact)
        shown.coordinate = figure.coordinateCounted;
    if (figure.done && !figure.doneInexact)
        shown.resolve = figure.doneCounted;
    shown.late = late;
}

QString numberOf(Connection &connection, const QString &id)
{
    const QVector<Complaint> copies = cases::copies(connection, id);
    return copies.isEmpty() ? id : copies.first().number;
}

Result<void> chooseUnit(Connection &connection, const QString &unitId, const CaseStatistics &statistics,
                        ComplaintsReport &report)
{
    if (unitId.isEmpty()) {
        report.total = statistics.total;
        report.units = statistics.units;
        return {};
    }
    report.unit = registry::unitById(connection, unitId);
    if (!report.unit)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
    for (const UnitCaseStatistics &unit : statistics.units)
        if (unit.unit.id == unitId)
            report.total = unit;
    return {};
}

Result<ComplaintsReport> read(Connection &connection, const QString &unitId, const QDate &from, const QDate &to,
                              qint64 now)
{
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    ComplaintsReport report;
    report.from = from;
    report.to = to;
    report.profile = rules.profile;
    report.zone = rules.zone;
    EMONEV_ASSIGN(const CaseStatistics statistics, caseStatistics(connection, from, to, now));
    EMONEV_TRY(chooseUnit(connection, unitId, statistics, report));
    for (const Unit &unit : registry::units(connection))
        report.unitCodes.insert(unit.id, unit.code);
    CaseFilter filter;
    filter.now = now;
    std::tie(filter.receivedFrom, filter.receivedUntil) = spanOf(rules, from, to);
    if (!unitId.isEmpty())
        filter.unitIds = {unitId};
    QHash<QString, CaseFigure> figures;
    for (const CaseFigure &figure : casefigures::received(connection, filter.receivedFrom, filter.receivedUntil))
        figures.insert(figure.id, figure);
    for (const CaseLine &line : linesOf(connection, filter)) {
        ReportedCase shown = listed(line);
        const auto figure = figures.constFind(line.id);
        if (figure == figures.cend()) {
            ++report.merged;
            shown.mergedInto = numberOf(connection, line.mergedInto);
        } else {
            ++report.states[line.status];
            judge(shown, *figure, caseLateness(connection, rules, *figure, now));
        }
        report.cases.append(shown);
    }
    return report;
}

} // namespace

Result<ComplaintsReport> complaintsReport(Workspace &workspace, const QString &unitId, const QDate &from,
                                          const QDate &to)
{
    const qint64 now = workspace.clock().now().toSecsSinceEpoch();
    return workspace.read([&](Connection &c) { return read(c, unitId, from, to, now); });
}

} // namespace emonev
