#include "reports/monthlycomparison.h"
#include "domain/casereplay.h"
#include "storage/casefigures.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"
#include "storage/registryrepository.h"
#include <QMap>

namespace emonev {

namespace {

using Key = std::pair<QString, QString>; // unit id, channel

/// The case as it stood before `end`: what happened later is not of this month.
void setBack(Connection &connection, const CaseRules &rules, MonthFigure &figure, qint64 end)
{
    const QVector<Complaint> copies = cases::copies(connection, figure.id);
    if (copies.isEmpty())
        return;
    QVector<CaseEvent> events = cases::events(connection, figure.id);
    events.removeIf([end](const CaseEvent &event) { return event.at >= end; });
    const CaseReplay replay(rules.profile, rules.calendar, cases::recordOf(copies.first(), events));
    figure.unitId = replay.state().unit;
    figure.status = replay.state().status;
    figure.merged = replay.state().isMerged();
    figure.done = replay.read(CaseClock::Resolve, end).done;
}

void add(std::optional<qint64> &count, bool counts) { count = count.value_or(0) + (counts ? 1 : 0); }

void countCase(MonthCounts &counts, const MonthFigure &figure, qint64 begin)
{
    add(counts.received, figure.received >= begin);
    add(counts.resolved, figure.status == CaseStatus::Done && *figure.done >= begin);
    add(counts.inProgress, !figure.done && !figure.merged);
    add(counts.refused, figure.status == CaseStatus::Refused);
}

MonthCounts nothing() { return {0, 0, 0, 0}; }

QMap<Key, MonthCounts> casesOf(Connection &connection, const CaseRules &rules, qint64 begin, qint64 end)
{
    QMap<Key, MonthCounts> counts;
    const QSet<QString> later = casefigures::changedSince(connection, end);
    for (MonthFigure figure : casefigures::until(connection, end)) {
        if (later.contains(figure.id))
            setBack(connection, rules, figure, end);
        countCase(counts[{figure.unitId, figure.channel}], figure, begin);
    }
    counts.removeIf([](const auto &entry) { return entry.value() == nothing(); });
    return counts;
}

MonthCounts summed(const QMap<Key, MonthCounts> &cases, const QString &unitId)
{
    MonthCounts sum = nothing();
    for (auto it = cases.cbegin(); it != cases.cend(); ++it) {
        if (it.key().first != unitId)
            continue;
        *sum.received += *it->received;
        *sum.resolved += *it->resolved;
        *sum.inProgress += *it->inProgress;
        *sum.refused += *it->refused;
    }
    return sum;
}

/// A count that was left empty says nothing, so it contradicts nothing.
bool differ(const MonthCounts &entered, const MonthCounts &cases)
{
    const auto other = [](const std::optional<qint64> &a, const std::optional<qint64> &b) { return a && *a != *b; };
    return other(entered.received, cases.received) || other(entered.resolved, cases.resolved) ||
           other(entered.inProgress, cases.inProgress) || other(entered.refused, cases.refused);
}

Result<MonthlyComparison> read(Connection &connection, const QDate &month)
{
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    const QDate first(month.year(), month.month(), 1);
    const auto moment = [&rules](const QDate &day) { return rules.calendar.begin(QDate(1970, 1, 1).daysTo(day)); };
    const QMap<Key, MonthCounts> cases = casesOf(connection, rules, moment(first), moment(first.addMonths(1)));
    QMap<Key, MonthLine> lines;
    for (auto it = cases.cbegin(); it != cases.cend(); ++it)
        lines[it.key()] = {{}, it.key().second, std::nullopt, it.value(), {}, true};
    QSet<QString> sent;
    for (const EnteredTotal &total : casefigures::entered(connection, first.toString(QStringLiteral("yyyy-MM")))) {
        MonthLine &line = lines[{total.unitId, total.channel}];
        line.channel = total.channel;
        line.entered = MonthCounts{total.received, total.resolved, total.inProgress, total.refused};
        line.state = total.state;
        if (total.channel.isEmpty())
            line.cases = summed(cases, total.unitId);
        else if (!line.cases.received)
            line.cases = nothing();
        line.differs = differ(*line.entered, line.cases);
        sent.insert(total.unitId);
    }
    MonthlyComparison comparison;
    QMap<QString, Unit> byCode;
    for (const Unit &unit : registry::units(connection))
        byCode.insert(unit.code, unit);
    for (const Unit &unit : std::as_const(byCode)) {
        for (auto it = lines.lowerBound({unit.id, QString()}); it != lines.end() && it.key().first == unit.id; ++it) {
            it->unit = unit;
            comparison.lines.append(*it);
        }
        if (!sent.contains(unit.id))
            comparison.missing.append(unit);
    }
    return comparison;
}

} // namespace

Result<MonthlyComparison> compareMonth(Workspace &workspace, const QDate &month)
{
    return workspace.read([&](Connection &c) { return read(c, month); });
}

} // namespace emonev
