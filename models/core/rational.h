#pragma once
#include <QString>
#include <gmpxx.h>
#include <optional>

namespace emonev {

/// An exact fraction of any size. GMP keeps it in lowest terms.
using Rational = mpq_class;

/// A fraction of two whole numbers; `denominator` must not be 0.
[[nodiscard]] Rational rational(qint64 numerator, qint64 denominator = 1);

/// The exact value of a decimal such as "0.5" or "-12.25" (point, no exponent); nothing when it is no such text.
[[nodiscard]] std::optional<Rational> rationalFromDecimal(const QString &text);

/// `value` in hundredths, rounded once, half up (0.005 becomes 1, -0.005 becomes 0).
[[nodiscard]] qint64 roundToHundredths(const Rational &value);

/// Hundredths as text with exactly two decimals and a point: 7825 becomes "78.25".
[[nodiscard]] QString hundredthsToText(qint64 hundredths);

/// The fraction as a plain decimal where it ends, otherwise as "numerator/denominator".
[[nodiscard]] QString rationalToText(const Rational &value);

} // namespace emonev
