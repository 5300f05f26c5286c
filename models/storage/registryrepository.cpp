#include "storage/registryrepository.h"

namespace emonev {

QString containsPattern(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + escaped + u'%';
}

namespace registry {

namespace {

std::optional<double> realAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const Value value = row.value(column);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return double(row.number(column));
}

Unit readUnit(const Statement &row)
{
    Unit unit;
    unit.id = row.text(0);
    unit.code = row.text(1);
    unit.name = row.text(2);
    unit.shortName = row.text(3);
    unit.kind = row.text(4);
    unit.parentId = row.text(5);
    unit.aliases = row.text(6).split(QStringLiteral("; "), Qt::SkipEmptyParts);
    unit.address = row.text(7);
    unit.phone = row.text(8);
    unit.email = row.text(9);
    unit.head = row.text(10);
    unit.headNip = row.text(11);
    unit.lat = realAt(row, 12);
    unit.lon = realAt(row, 13);
    unit.validFrom = QDate::fromString(row.text(14), Qt::ISODate);
    unit.validTo = QDate::fromString(row.text(15), Qt::ISODate);
    return unit;
}

Service readService(const Statement &row) { return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}; }

template <typename Reader> auto readAll(Statement &statement, Reader reader)
{
    QVector<decltype(reader(statement))> rows;
    while (statement.next())
        rows.append(reader(statement));
    return rows;
}

template <typename Reader> auto readOne(Statement &statement, Reader reader)
{
    std::optional<decltype(reader(statement))> found;
    if (statement.next())
        found = reader(statement);
    statement.reset();
    return found;
}

qint64 sumOf(Statement &statement)
{
    qint64 sum = 0;
    while (statement.next())
        sum += statement.number(0);
    return sum;
}

} // namespace

QVector<Unit> units(Connection &connection) { return readAll(connection.query("unit/list_units"), readUnit); }

std::optional<Unit> unitById(Connection &connection, const QString &id)
{
    return readOne(connection.query("unit/find_row").with(id), readUnit);
}

std::optional<Unit> unitByCode(Connection &connection, const QString &code)
{
    return readOne(connection.query("unit/find_by_code").with(code), readUnit);
}

QVector<Service> services(Connection &connection)
{
    return readAll(connection.query("service/list_services"), readService);
}

QVector<Service> servicesOf(Connection &connection, const QString &unitId)
{
    return readAll(connection.query("service/list_of_unit").with(unitId), readService);
}

std::optional<Service> serviceById(Connection &connection, const QString &id)
{
    return readOne(connection.query("service/find_row").with(id), readService);
}

std::optional<Service> serviceByCode(Connection &connection, const QString &code)
{
    return readOne(connection.query("service/find_by_code").with(code), readService);
}

QVector<Service> servicePage(Connection &connection, const ServiceFilter &filter, const QString &afterCode, int rows)
{
    return readAll(connection.query("service/page_services")
                       .with(filter.unitId, containsPattern(filter.text), afterCode, qint64(rows),
                             filter.withoutStandard ? QStringLiteral("without") : QString()),
                   readService);
}

qint64 serviceCount(Connection &connection, const ServiceFilter &filter)
{
    return sumOf(connection.query("service/count_services")
                     .with(filter.unitId, containsPattern(filter.text),
                           filter.withoutStandard ? QStringLiteral("without") : QString()));
}

QHash<QString, int> serviceCounts(Connection &connection)
{
    QHash<QString, int> counts;
    Statement &rows = connection.query("service/count_by_unit");
    while (rows.next())
        counts.insert(rows.text(0), int(rows.number(1)));
    return counts;
}

QVector<RegistryHit> search(Connection &connection, const QString &text, int rows)
{
    return readAll(connection.query("unit/search_registry").with(containsPattern(text), qint64(rows)),
                   [](const Statement &row) {
                       return RegistryHit{row.text(0), row.text(1), row.text(2), row.text(3)};
                   });
}

qint64 unitDependents(Connection &connection, const QString &unitId)
{
    return sumOf(connection.query("unit/count_dependents").with(unitId));
}

qint64 serviceDependents(Connection &connection, const QString &serviceId)
{
    return sumOf(connection.query("service/count_dependents").with(serviceId));
}

Row toRow(const Unit &unit)
{
    return {unit.id,
            unit.code,
            unit.name,
            nullable(unit.shortName),
            unit.kind,
            nullable(unit.parentId),
            nullable(unit.aliases.join(QStringLiteral("; "))),
            nullable(unit.address),
            nullable(unit.phone),
            nullable(unit.email),
            nullable(unit.head),
            nullable(unit.headNip),
            nullable(unit.lat),
            nullable(unit.lon),
            nullable(unit.validFrom),
            nullable(unit.validTo)};
}

Row toRow(const Service &service)
{
    return {service.id, service.code, service.unitId, service.name, nullable(service.sector)};
}

RecordWriter::Outcome put(RecordWriter &writer, const Unit &unit)
{
    return writer.put(tables::unit(), toRow(unit), unit.id);
}

RecordWriter::Outcome put(RecordWriter &writer, const Service &service)
{
    return writer.put(tables::service(), toRow(service), service.unitId);
}

} // namespace registry

} // namespace emonev
