#pragma once
#include "domain/standard.h"
#include "domain/unit.h"
#include "services/workspace.h"

namespace emonev {

/// What a service shows to the public: its newest published standard, or its newest draft where none was published.
struct ServicePaper
{
    Unit unit;
    Service service;
    Standard standard;

    [[nodiscard]] bool isDraft() const { return standard.state != QLatin1String("published"); }
};

/// The newest published of `versions` (newest first), else the newest; nothing when there is none.
[[nodiscard]] std::optional<Standard> publicVersion(const QVector<Standard> &versions);

/// That of one service, or (empty `serviceId`) those of all services of a unit that have a standard, by code.
/// NotFound standard_none (service's or unit's code) where there is none.
[[nodiscard]] Result<QVector<ServicePaper>> servicePapers(Workspace &workspace, const QString &unitId,
                                                          const QString &serviceId);

/// Codes of the services of a unit that have no standard yet, so that papers of the whole unit leave them out.
[[nodiscard]] Result<QStringList> servicesWithoutStandard(Workspace &workspace, const QString &unitId);

} // namespace emonev
