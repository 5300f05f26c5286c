#pragma once
#include <QString>

namespace emonev {

class Clock;

/// A new UUIDv7 in lower case (36 characters). Ids made by one process ascend.
/// The time part is never used for ordering rows.
[[nodiscard]] QString newId(const Clock &clock);
/// From now on this process makes the ids that follow from the seed: for simulations, which must repeat.
void makeIdsFrom(quint64 seed);

/// The UUIDv7 of given bits, for data that must come out the same each time (the sample city).
[[nodiscard]] QString idFrom(quint64 milliseconds, quint64 random);

/// The id of what is known by `about` in all of a city: rows that two laptops both make meet in one.
[[nodiscard]] QString derivedId(const QString &about);

/// Whether `text` has the form of a UUID in lower case.
[[nodiscard]] bool isId(const QString &text);

} // namespace emonev
