#include "storage/findingrepository.h"
#include "storage/caserepository.h"
#include <QTimeZone>

namespace emonev::findings {

namespace {

QDate dayOf(const QString &text) { return QDate::fromString(text.left(10), Qt::ISODate); }
QString dayText(const QDate &day) { return day.toString(Qt::ISODate); }

Finding findingFrom(const Statement &row)
{
    Finding finding;
    finding.unitId = row.text(0);
    finding.id = row.text(1);
    finding.periodId = row.text(2);
    finding.serviceId = row.text(3);
    finding.indicator = row.text(4);
    finding.value = row.text(5);
    finding.body = row.text(6);
    finding.day = dayOf(row.text(7));
    finding.due = dayOf(row.text(8));
    finding.appealUntil = dayOf(row.text(9));
    finding.user = row.text(10);
    return finding;
}

/// Nothing for the step of a newer program.
std::optional<FindingEvent> eventFrom(const Statement &row, const QTimeZone &zone)
{
    const auto step = stepOf(row.text(3));
    if (!step)
        return std::nullopt;
    FindingEvent event;
    event.id = row.text(1);
    event.step = *step;
    event.at = momentOf(row.text(4));
    event.day = QDateTime::fromSecsSinceEpoch(event.at, zone).date();
    event.user = row.text(5);
    event.until = dayOf(row.text(6));
    event.note = row.text(7);
    event.order = row.number(8);
    return event;
}

} // namespace

QVector<Finding> ofPeriod(Connection &connection, const QString &periodId, const QString &unitId)
{
    QVector<Finding> found;
    Statement &rows = connection.query("finding/list_of_period").with(periodId, unitId);
    while (rows.next())
        found.append(findingFrom(rows));
    return found;
}

std::optional<Finding> byId(Connection &connection, const QString &unitId, const QString &id)
{
    Statement &row = connection.query("finding/find_row").with(unitId, id);
    std::optional<Finding> found;
    while (row.next())
        found = findingFrom(row);
    return found;
}

QVector<FindingEvent> events(Connection &connection, const Finding &finding, const QTimeZone &zone)
{
    QVector<FindingEvent> found;
    Statement &rows = connection.query("finding_event/list_of_finding").with(finding.unitId, finding.id);
    while (rows.next())
        if (const auto event = eventFrom(rows, zone))
            found.append(*event);
    return found;
}

QHash<QString, QVector<FindingEvent>> eventsOfPeriod(Connection &connection, const QString &periodId,
                                                     const QString &unitId, const QTimeZone &zone)
{
    QHash<QString, QVector<FindingEvent>> found;
    Statement &rows = connection.query("finding_event/list_of_period").with(periodId, unitId);
    while (rows.next())
        if (const auto event = eventFrom(rows, zone))
            found[rows.text(2)].append(*event);
    return found;
}

qint64 nextOrder(const QVector<FindingEvent> &events)
{
    return events.isEmpty() ? cases::firstOwnOrder : std::max(cases::firstOwnOrder, events.last().order + 1);
}

Row toRow(const Finding &finding)
{
    return {finding.unitId,
            finding.id,
            finding.periodId,
            nullable(finding.serviceId),
            finding.indicator,
            finding.value,
            nullable(finding.body),
            dayText(finding.day),
            dayText(finding.due),
            dayText(finding.appealUntil),
            finding.user};
}

Row toRow(const FindingEvent &event, const Finding &finding)
{
    return {finding.unitId,
            event.id,
            finding.id,
            word(event.step),
            momentText(event.at),
            event.user,
            nullable(dayText(event.until)),
            nullable(event.note),
            event.order};
}

} // namespace emonev::findings
