#pragma once
#include <QStringList>

namespace emonev {

/// Draws `count` of the codes so that everybody can draw the same again: they go by the SHA-256 of "SEED:CODE" as hex
/// digits, and the first ones are taken. The answer is in code order.
[[nodiscard]] QStringList drawSample(const QStringList &codes, int count, const QString &seed);

/// How many of `units` a share of that many percent is, rounded up.
[[nodiscard]] int sampleSize(int units, int percent);

} // namespace emonev
