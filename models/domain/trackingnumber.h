#pragma once
#include <QDate>
#include <QString>

namespace emonev {

/// A complaint's number, made without a network: year and month, ten random digits, two check digits (ISO 7064,
/// MOD 97-10), written "2611-48213-90557-43". The check finds every wrong digit and every two digits that changed
/// places, wherever they stand.
namespace trackingnumber {

/// `random` supplies the ten digits; only its last ten decimal digits are used.
[[nodiscard]] QString make(const QDate &day, quint64 random);
/// Form and check digits; blanks and hyphens may stand anywhere or be missing.
[[nodiscard]] bool isValid(const QString &number);
/// The number as we write it, or the text as it came where it isn't one of ours.
[[nodiscard]] QString tidied(const QString &number);

} // namespace trackingnumber

} // namespace emonev
