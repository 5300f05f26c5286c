#pragma once
#include <QString>
#include <QStringList>

namespace emonev {

/// Whether an account of that role may issue a teguran; empty: a store without accounts, where all may. It is the city
/// that warns a unit.
[[nodiscard]] bool mayIssueLetter(const QString &role);
/// Whether that role may write down the reply: the city, and the unit that was warned.
[[nodiscard]] bool mayAnswerLetter(const QString &role);
/// What of a letter a unit's own people may write.
[[nodiscard]] const QStringList &replyColumns();
/// What nobody changes once the letter is given.
[[nodiscard]] const QStringList &givenColumns();

} // namespace emonev
