#include "storage/overviewrepository.h"
#include "storage/registryrepository.h"

namespace emonev::overview {

namespace {

QString word(OverviewFilter::Standards standards)
{
    switch (standards) {
    case OverviewFilter::Standards::Without:
        return QStringLiteral("without");
    case OverviewFilter::Standards::Incomplete:
        return QStringLiteral("incomplete");
    case OverviewFilter::Standards::Complete:
        return QStringLiteral("complete");
    case OverviewFilter::Standards::Any:
        break;
    }
    return {};
}

ServiceOverview read(const Statement &row)
{
    ServiceOverview service;
    service.id = row.text(0);
    service.code = row.text(1);
    service.name = row.text(2);
    service.sector = row.text(3);
    service.unitId = row.text(4);
    service.unitCode = row.text(5);
    service.unitName = row.text(6);
    service.standard = {int(row.number(7)), row.text(8), row.text(9), int(row.number(10)), int(row.number(11))};
    return service;
}

} // namespace

QVector<ServiceOverview> page(Connection &connection, const OverviewFilter &filter, const QString &afterCode, int rows)
{
    QVector<ServiceOverview> found;
    Statement &statement = connection.query("overview/page_services");
    statement.with(filter.unitId, containsPattern(filter.text), afterCode, qint64(rows), word(filter.standards));
    while (statement.next())
        found.append(read(statement));
    return found;
}

qint64 count(Connection &connection, const OverviewFilter &filter)
{
    Statement &statement = connection.query("overview/count_services");
    statement.with(filter.unitId, containsPattern(filter.text), word(filter.standards));
    const qint64 total = statement.next() ? statement.number(0) : 0;
    statement.reset();
    return total;
}

} // namespace emonev::overview
