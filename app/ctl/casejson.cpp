#include "ctl/casejson.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// A whole number as one, so that sums and means read as people expect.
QJsonValue seconds(double value) { return value == std::floor(value) ? QJsonValue(qint64(value)) : QJsonValue(value); }

QJsonObject clockJson(const ClockStatistics &clock)
{
    const bool any = clock.finished > 0;
    return {{"finished", clock.finished},
            {"mean_s", any ? seconds(clock.mean) : QJsonValue()},
            {"median_s", any ? seconds(clock.median) : QJsonValue()},
            {"p90_s", any ? QJsonValue(clock.p90) : QJsonValue()},
            {"breaches", clock.breaches}};
}

QJsonObject countsJson(const MonthCounts &counts)
{
    const auto number = [](const std::optional<qint64> &count) { return count ? QJsonValue(*count) : QJsonValue(); };
    return {{"received", number(counts.received)},
            {"resolved", number(counts.resolved)},
            {"in_progress", number(counts.inProgress)},
            {"refused", number(counts.refused)}};
}

} // namespace

QString CaseJson::moment(qint64 at) const
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC)
        .toOffsetFromUtc(m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC)))
        .toString(Qt::ISODate);
}

QJsonObject CaseJson::line(const CaseLine &line) const
{
    return {{"number", line.number},
            {"id", line.id},
            {"unit", unitCode(line.unitId)},
            {"status", caseWord(line.status)},
            {"paused", line.paused},
            {"merged", !line.mergedInto.isEmpty()},
            {"channel", line.channel},
            {"category", orNull(line.category)},
            {"subject", line.subject},
            {"received_at", moment(line.received)},
            {"due", line.nextDue ? QJsonValue(moment(*line.nextDue)) : QJsonValue()}};
}

QJsonObject CaseJson::event(const CaseEvent &event, const CaseFile &file) const
{
    QJsonObject json{{"id", event.id},
                     {"type", caseWord(event.type)},
                     {"at", moment(event.at)},
                     {"user", event.user},
                     {"note", orNull(event.note)},
                     {"reason", orNull(event.reason)},
                     {"effect", !file.withoutEffect.contains(event.id)}};
    if (event.type == CaseEventType::Forwarded)
        json.insert(QStringLiteral("to"), unitCode(event.toUnit));
    if (event.type == CaseEventType::Extended)
        json.insert(QStringLiteral("until"), moment(event.until));
    if (event.type == CaseEventType::Merged)
        json.insert(QStringLiteral("into"), event.into);
    if (event.inexact)
        json.insert(QStringLiteral("inexact"), true);
    return json;
}

QJsonObject CaseJson::file(const CaseFile &file) const
{
    const Complaint &header = file.header;
    QJsonArray events{QJsonObject{{"id", header.id},
                                  {"type", "received"},
                                  {"at", moment(header.received)},
                                  {"user", QJsonValue()},
                                  {"note", QJsonValue()},
                                  {"reason", QJsonValue()},
                                  {"effect", true}}};
    for (const CaseEvent &each : file.events)
        events.append(event(each, file));
    const auto real = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{"number", header.number},
            {"id", header.id},
            {"unit", unitCode(file.state.unit)},
            {"received_by", unitCode(header.unitId)},
            {"status", caseWord(file.state.status)},
            {"paused", file.state.isPaused()},
            {"merged_into", orNull(file.mergedInto)},
            {"members", QJsonArray::fromStringList(file.members)},
            {"channel", header.channel},
            {"category", orNull(header.category)},
            {"class", caseWord(header.kind)},
            {"subject", header.subject},
            {"body", orNull(header.body)},
            {"received_at", moment(header.received)},
            {"address", orNull(header.address)},
            {"lat", real(header.lat)},
            {"lon", real(header.lon)},
            {"anonymous", header.anonymous},
            {"sealed", header.sealed},
            {"events", events}};
}

QJsonObject CaseJson::clock(const ClockReading &reading) const
{
    QJsonArray intervals;
    for (const ClockSpan &span : reading.spans) {
        QJsonObject interval{{"from", moment(span.from)},
                             {"to", moment(span.to)},
                             {"counted", span.counted},
                             {"rule", spanWord(span.rule)}};
        if (!span.name.isEmpty())
            interval.insert(QStringLiteral("name"), span.name);
        intervals.append(interval);
    }
    QJsonObject json{{"due", moment(reading.due)},
                     {"done", reading.done ? QJsonValue(moment(*reading.done)) : QJsonValue()},
                     {"counted_seconds", reading.counted},
                     {"late", reading.late},
                     {"intervals", intervals}};
    if (reading.inexact)
        json.insert(QStringLiteral("inexact"), true);
    return json;
}

QJsonObject CaseJson::clocks(const CaseFile &file) const
{
    return {{"number", file.header.number}, {"coordinate", clock(file.coordinate)}, {"resolve", clock(file.resolve)}};
}

QJsonObject CaseJson::statistics(const CaseStatistics &statistics)
{
    QJsonArray units;
    for (const UnitCaseStatistics &unit : statistics.units)
        units.append(QJsonObject{{"code", unit.unit.code},
                                 {"name", unit.unit.name},
                                 {"n", unit.n},
                                 {"open", unit.open},
                                 {"resolved", unit.resolved},
                                 {"rank", unit.rank ? QJsonValue(*unit.rank) : QJsonValue()},
                                 {"coordinate", clockJson(unit.coordinate)},
                                 {"resolve", clockJson(unit.resolve)}});
    return {{"units", units}, {"least_for_rank", statistics.leastForRank}};
}

QJsonObject CaseJson::month(const MonthlyComparison &comparison)
{
    QJsonArray rows;
    for (const MonthLine &line : comparison.lines)
        rows.append(QJsonObject{{"unit", line.unit.code},
                                {"channel", orNull(line.channel)},
                                {"entered", line.entered ? QJsonValue(countsJson(*line.entered)) : QJsonValue()},
                                {"cases", countsJson(line.cases)},
                                {"differs", line.differs}});
    QJsonArray missing;
    for (const Unit &unit : comparison.missing)
        missing.append(unit.code);
    return {{"rows", rows}, {"not_sent", missing}};
}

} // namespace emonev::ctl
