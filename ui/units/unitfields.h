#pragma once
#include "core/result.h"
#include "domain/unit.h"
#include <QMap>
#include <QStringList>

namespace emonev {

/// A unit's and a service's fields as the texts of a form. Keys are the columns of the import.
namespace unitfields {

/// The keys of a unit in the order of the form.
[[nodiscard]] const QStringList &keys();
[[nodiscard]] QString text(const Unit &unit, const QString &key);
/// InvalidData when the text is no value of that field ("not_a_number", "not_a_day").
[[nodiscard]] Result<void> set(Unit &unit, const QString &key, const QString &text);

[[nodiscard]] const QStringList &serviceKeys();
[[nodiscard]] QString text(const Service &service, const QString &key);
void set(Service &service, const QString &key, const QString &text);

} // namespace unitfields

} // namespace emonev
