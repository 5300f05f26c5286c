#pragma once
#include <QString>
#include <QStringList>

namespace emonev {

/// The way of a version of a standard: draft → submitted (by the unit) → verified → published (by the city). What is
/// published stays; a new version follows it.
namespace standardstates {

/// In the order of the way.
[[nodiscard]] const QStringList &all();
/// Whether an account of that role may take the step; an empty role (a store without accounts) may do what the city
/// may.
[[nodiscard]] bool mayMove(const QString &role, const QString &from, const QString &to);
/// A step back by the city, which needs a reason; the unit takes back what it submitted without one.
[[nodiscard]] bool isGivenBack(const QString &role, const QString &from, const QString &to);
/// The steps that are possible, the one forward first.
[[nodiscard]] QStringList possible(const QString &role, const QString &from);

} // namespace standardstates

} // namespace emonev
