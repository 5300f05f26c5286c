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

MonthCase countedIn(const MonthFigure &figure, qint64 begin)
{
    MonthCase counted{figure.id, {}, {}, figure.channel, false, false, false, false};
    counted.received = figure.received >= begin;
    counted.resolved = figure.status == CaseStatus::Done && *figure.done >= begin;
    counted.inProgress = !figure.done && !figure.merged;
    counted.refused = figure.status == CaseStatus::Refused;
    return counted;
}

/// Calls `use(figure)` for each case as it stood at the month's end.
template <typename F> void eachFigure(Connection &connection, const CaseRules &rules, qint64 end, F use)
{
    const QSet<QString> later = casefigures::changedSince(connection, end);
    for (MonthFigure figure : casefigures::until(connection, end)) {
        if (later.contains(figure.id))
            setBack(connection, rules, figure, end);
        use(figure);
    }
}

void add(std::optional<qint64> &count, bool counts) { count = count.value_or(0) + (counts ? 1 : 0); }

MonthCounts nothing() { return {0, 0, 0, 0}; }

QMap<Key, MonthCounts> casesOf(Connection &connection, const CaseRules &rules, qint64 begin, qint64 end)
{
    QMap<Key, MonthCounts> counts;
    eachFigure(connection, rules, end, [&](const MonthFigure &figure) {
        const MonthCase counted = countedIn(figure, begin);
        MonthCounts &sums = counts[{figure.unitId, figure.channel}];
        add(sums.received, counted.received);
        add(sums.resolved, counted.resolved);
        add(sums.inProgress, counted.inProgress);
        add(sums.refused, counted.refused);
    });
    counts.removeIf([](const auto &entry) { return entry.value() == nothing(); });
    return counts;
}

/// The first moment of the month and the first after it.
std::pair<qint64, qint64> bounds(const CaseRules &rules, const QDate &month)
{
    const QDate first(month.year(), month.month(), 1);
    const auto moment = [&rules](const QDate &day) { return rules.calendar.begin(QDate(1970, 1, 1).daysTo(day)); };
    return {moment(first), moment(first.addMonths(1))};
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
    const auto [begin, end] = bounds(rules, month);
    const QMap<Key, MonthCounts> cases = casesOf(connection, rules, begin, end);
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

Result<QVector<MonthCase>> readCases(Connection &connection, const QDate &month, const QString &unitId,
                                     const QString &channel, int most)
{
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    const auto [begin, end] = bounds(rules, month);
    QVector<std::pair<qint64, MonthCase>> found;
    eachFigure(connection, rules, end, [&, from = begin](const MonthFigure &figure) {
        if (figure.unitId != unitId || (!channel.isEmpty() && figure.channel != channel))
            return;
        const MonthCase counted = countedIn(figure, from);
        if (counted.received || counted.resolved || counted.inProgress || counted.refused)
            found.append({figure.received, counted});
    });
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<MonthCase> list;
    for (auto &[received, counted] : found) {
        if (list.size() == most)
            break;
        if (const QVector<Complaint> copies = cases::copies(connection, counted.id); !copies.isEmpty()) {
            counted.number = copies.first().number;
            counted.subject = copies.first().subject;
            list.append(counted);
        }
    }
    return list;
}

} // namespace

Result<QVector<MonthCase>> monthCases(Workspace &workspace, const QDate &month, const QString &unitId,
                                      const QString &channel, int most)
{
    return workspace.read([&](Connection &c) { return readCases(c, month, unitId, channel, most); });
}

Result<MonthlyComparison> compareMonth(Workspace &workspace, const QDate &month)
{
    return workspace.read([&](Connection &c) { return read(c, month); });
}

} // namespace emonev
