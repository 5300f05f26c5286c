#include "reports/servicepaper.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include <algorithm>

namespace emonev {

namespace {

Result<QVector<Service>> servicesAsked(Workspace &workspace, const QString &unitId, const QString &serviceId)
{
    const RegistryService registry(workspace);
    if (!serviceId.isEmpty()) {
        EMONEV_ASSIGN(const Service service, registry.service(serviceId));
        return QVector<Service>{service};
    }
    EMONEV_ASSIGN(QVector<Service> services, registry.servicesOf(unitId));
    std::sort(services.begin(), services.end(), [](const Service &a, const Service &b) { return a.code < b.code; });
    return services;
}

} // namespace

std::optional<Standard> publicVersion(const QVector<Standard> &versions)
{
    for (const Standard &version : versions)
        if (version.state == QLatin1String("published"))
            return version;
    return versions.isEmpty() ? std::nullopt : std::optional(versions.first());
}

Result<QVector<ServicePaper>> servicePapers(Workspace &workspace, const QString &unitId, const QString &serviceId)
{
    EMONEV_ASSIGN(const QVector<Service> services, servicesAsked(workspace, unitId, serviceId));
    EMONEV_ASSIGN(const Unit unit,
                  RegistryService(workspace).unit(serviceId.isEmpty() ? unitId : services.first().unitId));
    QVector<ServicePaper> papers;
    for (const Service &service : services) {
        EMONEV_ASSIGN(const QVector<Standard> versions, StandardService(workspace).versions(service.id));
        if (const auto version = publicVersion(versions))
            papers.append({unit, service, *version});
    }
    if (papers.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("standard_none"),
                    {serviceId.isEmpty() ? unit.code : services.first().code});
    return papers;
}

Result<QStringList> servicesWithoutStandard(Workspace &workspace, const QString &unitId)
{
    EMONEV_ASSIGN(const QVector<Service> services, servicesAsked(workspace, unitId, {}));
    EMONEV_ASSIGN(const auto summaries, StandardService(workspace).summaries());
    QStringList codes;
    for (const Service &service : services)
        if (!summaries.contains(service.id))
            codes.append(service.code);
    return codes;
}

} // namespace emonev
