#pragma once
#include "core/clock.h"
#include "server/serverdatabase.h"
#include <cstdint>

namespace emonev {

class TestCity;

/// A folder of this run; run-fuzz puts it in memory, for fuzzing is not about the disk.
[[nodiscard]] QString fuzzFolder();

/// The small city of the server's tests, and a fresh copy of it for each input.
class FuzzCity
{
public:
    FuzzCity();
    ~FuzzCity();
    [[nodiscard]] ServerDatabase &database() const;
    [[nodiscard]] const Clock &clock() const;
    /// The account of that name.
    [[nodiscard]] QString idOf(const QString &user) const;
    [[nodiscard]] std::unique_ptr<ServerDatabase> fresh() const;

private:
    std::unique_ptr<TestCity> m_city;
};

inline QByteArray fuzzBytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

} // namespace emonev
