#pragma once
#include <QString>

namespace emonev {

/// A row's part in its scope's checksum: the sum (mod 2^64) over live rows must agree on laptop and server.
/// FNV-1a 64 over table, NUL, key, NUL, version as decimal, then mixed (splitmix64's finish).
[[nodiscard]] quint64 rowHash(const QString &table, const QString &row, qint64 version);

} // namespace emonev
