#include "storage/standardrepository.h"

namespace emonev::standards {

namespace {

Standard readHead(const Statement &row)
{
    Standard standard;
    standard.id = row.text(0);
    standard.serviceId = row.text(1);
    standard.versionNo = int(row.number(2));
    standard.decreeNo = row.text(3);
    standard.decreeDate = QDate::fromString(row.text(4), Qt::ISODate);
    standard.effectiveFrom = QDate::fromString(row.text(5), Qt::ISODate);
    standard.state = row.text(6);
    standard.note = row.text(7);
    return standard;
}

} // namespace

QVector<Standard> versionsOf(Connection &connection, const QString &serviceId)
{
    QVector<Standard> found;
    Statement &heads = connection.query("standard/list_of_service").with(serviceId);
    while (heads.next())
        found.append(readHead(heads));
    for (Standard &standard : found) {
        Statement &bodies = connection.query("standard_component/list_of_standard").with(standard.id);
        while (bodies.next())
            standard.components.insert(int(bodies.number(0)), bodies.text(1));
    }
    return found;
}

std::optional<Standard> current(Connection &connection, const QString &serviceId)
{
    const QVector<Standard> versions = versionsOf(connection, serviceId);
    return versions.isEmpty() ? std::nullopt : std::optional(versions.first());
}

QVector<Standard> heads(Connection &connection)
{
    QVector<Standard> found;
    Statement &rows = connection.query("standard/list_standards");
    while (rows.next())
        found.append(readHead(rows));
    return found;
}

QVector<Standard> all(Connection &connection)
{
    QVector<Standard> found;
    QHash<QString, qsizetype> places;
    Statement &heads = connection.query("standard/list_standards");
    while (heads.next()) {
        found.append(readHead(heads));
        places.insert(found.last().id, found.size() - 1);
    }
    Statement &bodies = connection.query("standard_component/list_components");
    while (bodies.next())
        found[places.value(bodies.text(0))].components.insert(int(bodies.number(1)), bodies.text(2));
    return found;
}

QHash<QString, StandardSummary> summaries(Connection &connection)
{
    QHash<QString, StandardSummary> found;
    Statement &rows = connection.query("standard/list_summaries");
    while (rows.next())
        found.insert(rows.text(0),
                     {int(rows.number(1)), rows.text(2), rows.text(3), int(rows.number(4)), int(rows.number(5))});
    return found;
}

Row toRow(const Standard &standard)
{
    return {standard.id,
            standard.serviceId,
            qint64(standard.versionNo),
            nullable(standard.decreeNo),
            nullable(standard.decreeDate),
            nullable(standard.effectiveFrom),
            standard.state,
            nullable(standard.note)};
}

RecordWriter::Outcome putHead(RecordWriter &writer, const Standard &standard, const QString &unitId)
{
    return writer.put(tables::standard(), toRow(standard), unitId);
}

RecordWriter::Outcome putComponent(RecordWriter &writer, const QString &standardId, int component, const QString &body,
                                   const QString &unitId)
{
    const TableSpec &spec = tables::standardComponent();
    if (!body.trimmed().isEmpty())
        return writer.put(spec, {standardId, qint64(component), body}, unitId);
    return writer.remove(spec, {standardId, qint64(component)}, unitId) ? RecordWriter::Outcome::Updated
                                                                        : RecordWriter::Outcome::Unchanged;
}

} // namespace emonev::standards
