#include "storage/caserepository.h"

namespace emonev {

namespace {

std::optional<double> real(const Statement &row, int column)
{
    const Value value = row.value(column);
    const double *number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

Complaint complaintFrom(const Statement &row)
{
    Complaint complaint;
    complaint.scopeId = row.text(0);
    complaint.id = row.text(1);
    complaint.number = row.text(2);
    complaint.channel = row.text(3);
    complaint.unitId = row.text(4);
    complaint.serviceId = row.text(5);
    complaint.category = row.text(6);
    complaint.kind = caseClass(row.text(7)).value_or(CaseClass::Complaint);
    complaint.subject = row.text(8);
    complaint.body = row.text(9);
    complaint.received = momentOf(row.text(10));
    complaint.address = row.text(11);
    complaint.lat = real(row, 12);
    complaint.lon = real(row, 13);
    complaint.anonymous = row.number(14) != 0;
    complaint.sealed = row.number(15) != 0;
    return complaint;
}

CaseEvent eventFrom(const Statement &row, CaseEventType type)
{
    CaseEvent event;
    event.id = row.text(1);
    event.type = type;
    event.at = momentOf(row.text(4));
    event.user = row.text(5);
    event.toUnit = row.text(6);
    event.until = momentOf(row.text(7));
    event.into = row.text(8);
    event.outcome = row.text(9);
    event.reason = row.text(10);
    event.note = row.text(11);
    event.inexact = row.number(12) != 0;
    event.order = row.number(13);
    return event;
}

} // namespace

namespace cases {

QVector<Complaint> copies(Connection &connection, const QString &id)
{
    QVector<Complaint> found;
    Statement &list = connection.query("complaint/list_copies");
    list.bind(1, id);
    while (list.next())
        found.append(complaintFrom(list));
    return found;
}

QStringList idsOf(Connection &connection, const QString &number)
{
    QStringList ids;
    Statement &list = connection.query("complaint/list_ids_of_number");
    list.bind(1, number);
    while (list.next())
        ids.append(list.text(0));
    return ids;
}

QVector<CaseEvent> events(Connection &connection, const QString &id)
{
    QVector<CaseEvent> found;
    Statement &list = connection.query("complaint_event/list_of_case");
    list.bind(1, id);
    while (list.next()) {
        const auto type = caseEventType(list.text(3)); // an unknown one is a newer program's
        const bool isCopy = !found.isEmpty() && found.last().id == list.text(1);
        if (type && !isCopy)
            found.append(eventFrom(list, *type));
    }
    return found;
}

QStringList scopes(Connection &connection)
{
    QStringList found;
    Statement &list = connection.query("complaint/list_scopes");
    while (list.next())
        found.append(list.text(0));
    return found;
}

QVector<Complaint> headersOfScope(Connection &connection, const QString &scope)
{
    QVector<Complaint> found;
    Statement &list = connection.query("complaint/list_of_scope");
    list.bind(1, scope);
    while (list.next())
        found.append(complaintFrom(list));
    return found;
}

QHash<QString, QVector<CaseEvent>> eventsOfScope(Connection &connection, const QString &scope)
{
    QHash<QString, QVector<CaseEvent>> found;
    Statement &list = connection.query("complaint_event/list_of_scope");
    list.bind(1, scope);
    while (list.next())
        if (const auto type = caseEventType(list.text(3)))
            found[list.text(2)].append(eventFrom(list, *type));
    for (QVector<CaseEvent> &events : found)
        std::sort(events.begin(), events.end(), [](const CaseEvent &a, const CaseEvent &b) {
            return std::pair(a.order, a.id) < std::pair(b.order, b.id);
        });
    return found;
}

CaseRecord recordOf(const Complaint &header, QVector<CaseEvent> events)
{
    return {header.received, header.kind, header.unitId, std::move(events)};
}

qint64 nextOrder(const QVector<CaseEvent> &events)
{
    return events.isEmpty() ? firstOwnOrder : std::max(firstOwnOrder, events.last().order + 1);
}

Row toRow(const Complaint &complaint)
{
    return {complaint.scopeId,
            complaint.id,
            complaint.number,
            complaint.channel,
            complaint.unitId,
            nullable(complaint.serviceId),
            nullable(complaint.category),
            caseWord(complaint.kind),
            complaint.subject,
            nullable(complaint.body),
            momentText(complaint.received),
            nullable(complaint.address),
            nullable(complaint.lat),
            nullable(complaint.lon),
            qint64(complaint.anonymous),
            qint64(complaint.sealed)};
}

Row toRow(const CaseEvent &event, const Complaint &header)
{
    return {header.scopeId,
            event.id,
            header.id,
            caseWord(event.type),
            momentText(event.at),
            event.user,
            nullable(event.toUnit),
            nullable(momentText(event.until)),
            nullable(event.into),
            nullable(event.outcome),
            nullable(event.reason),
            nullable(event.note),
            qint64(event.inexact),
            event.order};
}

} // namespace cases

QString momentText(qint64 moment)
{
    return moment == 0 ? QString() : storedTime(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC));
}

qint64 momentOf(const QString &text)
{
    // "2026-11-22T02:01:02.000Z", read by hand: a store has millions of these.
    const auto part = [&text](int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; ++i)
            number = number * 10 + text[i].digitValue();
        return number;
    };
    if (text.size() == 24 && text[23] == u'Z') {
        const QDate day(part(0, 4), part(5, 2), part(8, 2));
        return (day.toJulianDay() - 2440588) * 86400 + part(11, 2) * 3600 + part(14, 2) * 60 + part(17, 2);
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
}

} // namespace emonev
