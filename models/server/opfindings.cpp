#include "domain/finding.h"
#include "server/columnrules.h"
#include "server/opjudge.h"
#include <algorithm>

namespace emonev {

namespace {

QDate dayOf(const QJsonObject &data, const char *column)
{
    return QDate::fromString(data.value(QLatin1String(column)).toString().left(10), Qt::ISODate);
}

FindingEvent eventOf(const StagedRow &row)
{
    FindingEvent event;
    event.id = row.row;
    event.step = findings::stepOf(row.data.value(u"step").toString()).value_or(FindingStep::Answered);
    event.day = dayOf(row.data, "at"); // of UTC: at most some hours earlier than in the city, to the unit's favour
    event.until = dayOf(row.data, "due");
    event.note = row.data.value(u"note").toString();
    event.order = row.data.value(u"ord").toInteger();
    return event;
}

QVector<FindingEvent> eventsOf(RowStage &stage, const QString &finding)
{
    QVector<FindingEvent> events;
    const QString table = QStringLiteral("finding_event");
    for (const QString &key : stage.childrenOf(QStringLiteral("finding"), finding))
        if (key.section(u':', 0, 0) == table)
            events.append(eventOf(stage.find(table, key.section(u':', 1))));
    std::sort(events.begin(), events.end(),
              [](const FindingEvent &a, const FindingEvent &b) { return a.order < b.order; });
    return events;
}

} // namespace

Result<void> OpJudge::checkFinding(const SyncTable &table, const QString &row, QJsonObject &data)
{
    const bool isEvent = table.spec->name == u"finding_event";
    if (!isEvent && table.spec->name != u"finding")
        return {};
    data.insert(QStringLiteral("user"), m_actor.name);
    if (!isEvent)
        return {};
    const QString step = data.value(u"step").toString();
    const QString key = columns::keyPart(table, row, 0) + u'/' + data.value(u"finding_id").toString();
    const StagedRow header = m_stage.find(QStringLiteral("finding"), key);
    const auto known = findings::stepOf(step);
    if (!header.isLive() || !known)
        return fail(ErrorKind::InvalidData, QStringLiteral("validation"), {}, QStringLiteral("unknown_row: finding"));
    if (!findings::mayStep(m_actor.role, *known))
        return fail(ErrorKind::InvalidData, QStringLiteral("forbidden_scope"), {}, QStringLiteral("event: ") + step);
    Finding finding;
    finding.due = dayOf(header.data, "due");
    finding.appealUntil = dayOf(header.data, "appeal_until");
    const QVector<FindingEvent> events = eventsOf(m_stage, key);
    StagedRow added;
    added.data = data;
    const Result<void> fits = findings::check(finding, findings::standing(finding, events), eventOf(added));
    if (!fits)
        return fail(ErrorKind::InvalidData, QStringLiteral("validation"), {},
                    fits.error().code + QStringLiteral(": ") + fits.error().args.join(u' '));
    data.insert(QStringLiteral("ord"), events.isEmpty() ? 1 : events.last().order + 1);
    return {};
}

} // namespace emonev
