#pragma once
#include <QString>

namespace emonev {

/// Roles as accounts carry them; empty: a store without accounts, where all may do everything.
[[nodiscard]] inline bool isCityRole(const QString &role)
{
    return role.isEmpty() || role == u"admin" || role == u"coordinator";
}
[[nodiscard]] inline bool isUnitRole(const QString &role) { return role == u"unit" || role == u"kelurahan"; }

} // namespace emonev
