#include "server/http/httpratelimit.h"
#include <algorithm>
#include <cmath>

namespace emonev {

namespace {

constexpr qsizetype maxAddresses = 20'000;

} // namespace

double HttpRateLimit::levelAt(const Bucket &bucket, Moment now) const
{
    const double seconds = std::chrono::duration<double>(now - bucket.at).count();
    return std::min(m_burst, bucket.level + seconds * m_perSecond);
}

void HttpRateLimit::forgetFull(Moment now)
{
    m_buckets.removeIf([&](const auto &entry) { return levelAt(entry.value(), now) >= m_burst; });
    if (m_buckets.size() >= maxAddresses)
        m_buckets.clear();
}

int HttpRateLimit::secondsUntil(const QString &address, double cost, Moment now)
{
    if (cost <= 0)
        return 0;
    const auto found = m_buckets.constFind(address);
    const double level = found == m_buckets.cend() ? m_burst : levelAt(*found, now);
    if (level >= cost) {
        if (found == m_buckets.cend() && m_buckets.size() >= maxAddresses)
            forgetFull(now);
        m_buckets.insert(address, {level - cost, now});
        return 0;
    }
    return m_perSecond <= 0 ? 3600 : std::max(1, int(std::ceil((cost - level) / m_perSecond)));
}

} // namespace emonev
