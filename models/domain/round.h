#pragma once
#include <QString>
#include <QStringList>

namespace emonev {

/// The rounds of a unit's assessment: the unit's own ("self"), the first assessor's, the blind second assessor's, and
/// what both came to in moderation ("agreed").
namespace rounds {

[[nodiscard]] const QStringList &all();
/// Those that only their assessors and the city see before the period is locked.
[[nodiscard]] const QStringList &hidden();
/// The round an account of that role fills in; empty role (a store without accounts): the first.
[[nodiscard]] QString ofRole(const QString &role);
/// An empty role may write all; the city too. Everybody else only their own.
[[nodiscard]] bool mayWrite(const QString &role, const QString &round);
/// Before the period is locked. Afterwards all who may see the unit see all its rounds.
[[nodiscard]] bool mayRead(const QString &role, const QString &round);
/// Handing in is for those who may write the round; giving back is the city's.
[[nodiscard]] bool mayMove(const QString &role, const QString &round, const QString &from, const QString &to);
/// Whether a sheet is in the unit's own scope: its self-assessment, what was agreed and handed in, and everything once
/// the period is no longer open.
[[nodiscard]] bool isOpenToUnit(const QString &round, const QString &sheetState, const QString &periodState);

} // namespace rounds

} // namespace emonev
