#pragma once
#include <QString>

namespace emonev {

/// A whole number from 0 to 9.999 in Indonesian words, as official reports write days and years: 2026 is "dua ribu dua
/// puluh enam". Other numbers come back in digits.
[[nodiscard]] QString indonesianWords(int number);

} // namespace emonev
