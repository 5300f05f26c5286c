#include "storage/visitrepository.h"

namespace emonev::visits {

namespace {

Visit visitFrom(const Statement &row)
{
    return {row.text(0),        row.text(1), QDate::fromString(row.text(2), Qt::ISODate), row.text(3), row.text(4),
            row.number(5) != 0, row.text(6)};
}

} // namespace

QVector<Visit> ofPeriod(Connection &connection, const QString &periodId)
{
    QVector<Visit> found;
    Statement &rows = connection.query("visit/list_of_period").with(periodId);
    while (rows.next())
        found.append(visitFrom(rows));
    return found;
}

Visit ofUnit(Connection &connection, const QString &periodId, const QString &unitId)
{
    Visit found;
    found.unitId = unitId;
    found.periodId = periodId;
    Statement &row = connection.query("visit/find_row").with(unitId, periodId);
    while (row.next())
        found = visitFrom(row);
    return found;
}

RecordWriter::Outcome put(RecordWriter &writer, const Visit &visit)
{
    return writer.put(tables::visit(),
                      {visit.unitId, visit.periodId, nullable(visit.day), nullable(visit.first), nullable(visit.second),
                       qint64(visit.isDrawn), nullable(visit.note)},
                      visit.unitId);
}

} // namespace emonev::visits
