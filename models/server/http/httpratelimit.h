#pragma once
#include <QHash>
#include <QString>
#include <chrono>

namespace emonev {

/// A token bucket for each address.
class HttpRateLimit
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    HttpRateLimit(double burst, double perSecond) : m_burst(burst), m_perSecond(perSecond) {}

    /// Takes `cost` at `now`; otherwise the seconds until it is there.
    [[nodiscard]] int secondsUntil(const QString &address, double cost, Moment now);
    [[nodiscard]] qsizetype addresses() const { return m_buckets.size(); }

private:
    struct Bucket
    {
        double level;
        Moment at;
    };

    [[nodiscard]] double levelAt(const Bucket &bucket, Moment now) const;
    void forgetFull(Moment now);

    double m_burst;
    double m_perSecond;
    QHash<QString, Bucket> m_buckets;
};

} // namespace emonev
