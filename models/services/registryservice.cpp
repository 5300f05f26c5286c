#include "services/registryservice.h"
#include "core/uuid.h"
#include "domain/naturalids.h"

namespace emonev {

namespace {

Unexpected refused(const char *rule, const char *column)
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(rule), {QString::fromLatin1(column)});
}

Result<void> checkText(const QString &text, const char *column, qsizetype longest, bool required)
{
    if (required && text.trimmed().isEmpty())
        return refused("required", column);
    if (text.size() > longest)
        return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                    {QString::fromLatin1(column), QString::number(longest)});
    return {};
}

bool isNip(const QString &text)
{
    return text.isEmpty() ||
           (text.size() == 18 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

/// A unit may not stand below itself, however far down.
Result<void> checkTree(Connection &connection, const Unit &unit)
{
    QString parent = unit.parentId;
    for (int depth = 0; !parent.isEmpty(); ++depth) {
        if (parent == unit.id || depth > 50)
            return refused("circular_parent", "induk");
        const auto above = registry::unitById(connection, parent);
        if (!above)
            return refused("unknown_unit", "induk");
        parent = above->parentId;
    }
    return {};
}

/// The id, or a new one where another row has it: one that had this code before.
QString freeId(RecordWriter &writer, const TableSpec &spec, const QString &id)
{
    return writer.find(spec, {id}) ? newId(writer.clock()) : id;
}

} // namespace

Result<void> checkUnit(const Unit &unit)
{
    EMONEV_TRY(checkText(unit.code, "kode", 64, true));
    EMONEV_TRY(checkText(unit.name, "nama", 300, true));
    EMONEV_TRY(checkText(unit.kind, "jenis", 64, true));
    EMONEV_TRY(checkText(unit.shortName, "singkatan", 64, false));
    EMONEV_TRY(checkText(unit.address, "alamat", 1000, false));
    if (!isNip(unit.headNip))
        return refused("bad_nip", "nip_kepala");
    if (unit.lat && (*unit.lat < -90 || *unit.lat > 90))
        return refused("out_of_range", "lintang");
    if (unit.lon && (*unit.lon < -180 || *unit.lon > 180))
        return refused("out_of_range", "bujur");
    if (unit.validFrom.isValid() && unit.validTo.isValid() && unit.validTo < unit.validFrom)
        return refused("ends_before_start", "berlaku_sampai");
    return {};
}

Result<void> checkService(const Service &service)
{
    EMONEV_TRY(checkText(service.code, "kode", 64, true));
    EMONEV_TRY(checkText(service.name, "nama", 300, true));
    EMONEV_TRY(checkText(service.unitId, "kode_unit", 64, true));
    return checkText(service.sector, "bidang", 300, false);
}

Result<QVector<Unit>> RegistryService::units() const
{
    return m_workspace.read([](Connection &c) -> Result<QVector<Unit>> { return registry::units(c); });
}

Result<Unit> RegistryService::unit(const QString &id) const
{
    return m_workspace.read([&](Connection &c) -> Result<Unit> {
        if (auto found = registry::unitById(c, id))
            return *found;
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {id});
    });
}

Result<Unit> RegistryService::unitByCode(const QString &code) const
{
    return m_workspace.read([&](Connection &c) -> Result<Unit> {
        if (auto found = registry::unitByCode(c, code))
            return *found;
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {code});
    });
}

Result<QVector<Service>> RegistryService::servicesOf(const QString &unitId) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Service>> { return registry::servicesOf(c, unitId); });
}

Result<Service> RegistryService::serviceByCode(const QString &code) const
{
    return m_workspace.read([&](Connection &c) -> Result<Service> {
        const auto found = registry::serviceByCode(c, code);
        if (!found)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {code});
        return *found;
    });
}

Result<Service> RegistryService::service(const QString &id) const
{
    return m_workspace.read([&](Connection &c) -> Result<Service> {
        if (auto found = registry::serviceById(c, id))
            return *found;
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {id});
    });
}

Result<QVector<Service>> RegistryService::servicePage(const ServiceFilter &filter, const QString &afterCode,
                                                      int rows) const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QVector<Service>> { return registry::servicePage(c, filter, afterCode, rows); });
}

Result<qint64> RegistryService::serviceCount(const ServiceFilter &filter) const
{
    return m_workspace.read([&](Connection &c) -> Result<qint64> { return registry::serviceCount(c, filter); });
}

Result<QHash<QString, int>> RegistryService::serviceCounts() const
{
    return m_workspace.read([](Connection &c) -> Result<QHash<QString, int>> { return registry::serviceCounts(c); });
}

Result<QVector<RegistryHit>> RegistryService::search(const QString &text, int rows) const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QVector<RegistryHit>> { return registry::search(c, text, rows); });
}

QFuture<Result<Saved>> RegistryService::save(Unit unit, const QString &label)
{
    return m_workspace.save(label, [unit](RecordWriter &writer) mutable -> Result<void> {
        EMONEV_TRY(checkUnit(unit));
        if (unit.id.isEmpty())
            unit.id = freeId(writer, tables::unit(), naturalid::unit(unit.code));
        const auto same = registry::unitByCode(writer.connection(), unit.code);
        if (same && same->id != unit.id)
            return refused("duplicate_code", "kode");
        EMONEV_TRY(checkTree(writer.connection(), unit));
        registry::put(writer, unit);
        return {};
    });
}

QFuture<Result<Saved>> RegistryService::save(Service service, const QString &label)
{
    return m_workspace.save(label, [service](RecordWriter &writer) mutable -> Result<void> {
        EMONEV_TRY(checkService(service));
        if (service.id.isEmpty())
            service.id = freeId(writer, tables::service(), naturalid::service(service.code));
        const auto same = registry::serviceByCode(writer.connection(), service.code);
        if (same && same->id != service.id)
            return refused("duplicate_code", "kode");
        if (!registry::unitById(writer.connection(), service.unitId))
            return refused("unknown_unit", "kode_unit");
        registry::put(writer, service);
        return {};
    });
}

QFuture<Result<Saved>> RegistryService::removeUnit(const QString &id, const QString &label)
{
    return m_workspace.save(label, [id](RecordWriter &writer) -> Result<void> {
        if (registry::unitDependents(writer.connection(), id) > 0)
            return fail(ErrorKind::Conflict, QStringLiteral("unit_in_use"), {id});
        if (!writer.remove(tables::unit(), {id}, id))
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {id});
        return {};
    });
}

QFuture<Result<Saved>> RegistryService::removeService(const QString &id, const QString &label)
{
    return m_workspace.save(label, [id](RecordWriter &writer) -> Result<void> {
        const auto service = registry::serviceById(writer.connection(), id);
        if (!service)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {id});
        if (registry::serviceDependents(writer.connection(), id) > 0)
            return fail(ErrorKind::Conflict, QStringLiteral("service_in_use"), {service->code});
        writer.remove(tables::service(), {id}, service->unitId);
        return {};
    });
}

} // namespace emonev
