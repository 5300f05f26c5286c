#include "reports/blankchecklist.h"
#include "services/periodservice.h"
#include "services/registryservice.h"

namespace emonev {

QVector<Variable> BlankChecklist::variables(Indicator::Scope scope) const
{
    QVector<Variable> found;
    for (Variable variable : instrument.variables) {
        variable.indicators.removeIf([scope](const Indicator &indicator) { return indicator.scope != scope; });
        if (!variable.indicators.isEmpty())
            found.append(variable);
    }
    return found;
}

Result<BlankChecklist> blankChecklist(Workspace &workspace, const QString &unitId, int year)
{
    BlankChecklist list;
    PeriodService periods(workspace);
    EMONEV_ASSIGN(list.period, periods.period(year));
    EMONEV_ASSIGN(list.instrument, periods.instrumentOf(list.period));
    if (unitId.isEmpty())
        return list;
    RegistryService registry(workspace);
    EMONEV_ASSIGN(list.unit, registry.unit(unitId));
    EMONEV_ASSIGN(list.services, registry.servicesOf(unitId));
    return list;
}

} // namespace emonev
