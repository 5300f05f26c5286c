#pragma once
#include <QString>

namespace emonev {

/// Ids of rows that are what their key says, so that two laptops that both make one make the same.
namespace naturalid {

[[nodiscard]] QString unit(const QString &code);
[[nodiscard]] QString service(const QString &code);
[[nodiscard]] QString period(int year);
[[nodiscard]] QString assessment(const QString &periodId, const QString &unitId, const QString &round);
[[nodiscard]] QString standard(const QString &serviceId, int versionNo);
[[nodiscard]] QString complaint(const QString &number);
/// `again`: how often that line was put to the unit before.
[[nodiscard]] QString finding(const QString &periodId, const QString &serviceId, const QString &indicator, int again);

} // namespace naturalid

} // namespace emonev
