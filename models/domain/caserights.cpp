#include "domain/caserights.h"

namespace emonev {

namespace {

bool isCity(const QString &role) { return role.isEmpty() || role == u"admin" || role == u"coordinator"; }
bool isUnit(const QString &role) { return role == u"unit" || role == u"kelurahan"; }

} // namespace

bool mayAddEvent(const QString &role, CaseEventType type)
{
    return isCity(role) || (isUnit(role) && type != CaseEventType::Extended);
}

bool mayReceive(const QString &role) { return isCity(role) || isUnit(role); }
bool mayOpenReporter(const QString &role) { return isCity(role) || isUnit(role) || role == u"inspector"; }

} // namespace emonev
