#pragma once
#include <QString>

namespace emonev {

/// Roles as accounts carry them; empty: a store without accounts, where all may do everything.
[[nodiscard]] inline bool isCityRole(const QString &role)
{
    return role.isEmpty() || role == u"admin" || role == u"coordinator";
}
[[nodiscard]] inline bool isUnitRole(const QString &role) { return role == u"unit" || role == u"kelurahan"; }

/// Those who score units for the city.
[[nodiscard]] inline bool isAssessorRole(const QString &role)
{
    return role == u"assessor" || role == u"second_assessor";
}

} // namespace emonev
