#include "services/servicesimporter.h"
#include "core/uuid.h"
#include "domain/naturalids.h"
#include "storage/registryrepository.h"

namespace emonev {

Result<void> ServicesImporter::prefetch(Connection &connection)
{
    m_code = place("kode");
    m_unit = place("kode_unit");
    m_name = place("nama");
    m_sector = place("bidang");
    for (const Unit &unit : registry::units(connection))
        m_units.insert(unit.code, unit.id);
    for (const Service &service : registry::services(connection)) {
        m_stored.insert(service.code, service);
        m_ids.insert(service.id);
    }
    return {};
}

QString ServicesImporter::newServiceId(const QString &code) const
{
    const QString id = naturalid::service(code);
    return m_ids.contains(id) ? newId(clock()) : id;
}

void ServicesImporter::resolve(int row)
{
    const auto unit = m_units.constFind(valueAt(row, m_unit));
    if (unit == m_units.constEnd())
        return rejectUnknown(row, "kode_unit", "unknown_unit", m_units.keys());
    const auto stored = m_stored.constFind(valueAt(row, m_code));
    const bool known = stored != m_stored.constEnd();
    Service service = known ? *stored : Service{newServiceId(valueAt(row, m_code)), valueAt(row, m_code), {}, {}, {}};
    service.unitId = *unit;
    service.name = merged("nama", service.name, valueAt(row, m_name));
    if (m_sector >= 0)
        service.sector = merged("bidang", service.sector, valueAt(row, m_sector));
    setOutcome(row, keep(tables::service(), registry::toRow(service),
                         known ? std::optional(registry::toRow(*stored)) : std::nullopt, service.unitId));
}

} // namespace emonev
