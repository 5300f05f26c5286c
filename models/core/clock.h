#pragma once
#include <QDateTime>

namespace emonev {

/// Where the time comes from; passed in so that a test or --now can fix it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment) : m_moment(moment.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }
    void set(const QDateTime &moment) { m_moment = moment.toUTC(); }

private:
    QDateTime m_moment;
};

} // namespace emonev
