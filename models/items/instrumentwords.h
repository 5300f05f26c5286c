#pragma once
#include "domain/instrument.h"
#include <QLocale>

/// Names of an instrument's parts in the program's language, and numbers as people write them.
namespace emonev {

[[nodiscard]] inline bool speaksEnglish() { return QLocale().language() == QLocale::English; }

/// The name of an indicator, variable or zone.
template <typename T> [[nodiscard]] QString nameOf(const T &part)
{
    return speaksEnglish() ? part.nameEn : part.nameId;
}
[[nodiscard]] inline QString labelOf(const Level &level) { return speaksEnglish() ? level.labelEn : level.labelId; }

/// "78,25" for 7825.
[[nodiscard]] inline QString hundredthsWords(qint64 hundredths)
{
    return QLocale().toString(double(hundredths) / 100, 'f', 2);
}

/// A number with as many decimals as it needs, at most two.
[[nodiscard]] inline QString rationalWords(const Rational &value)
{
    const qint64 hundredths = roundToHundredths(value);
    const int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return QLocale().toString(double(hundredths) / 100, 'f', decimals);
}

} // namespace emonev
