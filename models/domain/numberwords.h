#pragma once
#include <QString>

namespace emonev {

/// A regular expression (no captures, case left to the caller) for whole numbers in Indonesian words.
[[nodiscard]] QString numberWordsPattern();

/// "dua puluh lima" → 25, up to the millions; -1 when a word is no number.
[[nodiscard]] qint64 numberFromWords(const QString &words);

/// "1.500" → 1500, "2,5" → 2.5: a dot before three digits groups, any other dot or comma is decimal.
[[nodiscard]] double numberFromDigits(const QString &digits);

} // namespace emonev
