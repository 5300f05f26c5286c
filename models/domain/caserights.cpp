#include "domain/caserights.h"
#include "domain/roles.h"

namespace emonev {

bool mayAddEvent(const QString &role, CaseEventType type)
{
    return isCityRole(role) || (isUnitRole(role) && type != CaseEventType::Extended);
}

bool mayReceive(const QString &role) { return isCityRole(role) || isUnitRole(role); }
bool mayOpenReporter(const QString &role) { return isCityRole(role) || isUnitRole(role) || role == u"inspector"; }

} // namespace emonev
