#pragma once
#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace emonev {

/// A time as a camera writes it: what its clock showed and, with newer ones, how far that was from UTC.
struct PhotoTime
{
    QDate date;
    QTime time;
    std::optional<int> offsetSeconds;

    /// The moment; without an offset the camera is taken to have shown the time of `zone`.
    [[nodiscard]] QDateTime moment(const QTimeZone &zone) const
    {
        if (offsetSeconds)
            return QDateTime(date, time, Qt::OffsetFromUTC, *offsetSeconds).toUTC();
        return QDateTime(date, time, zone).toUTC();
    }
    bool operator==(const PhotoTime &) const = default;
};

} // namespace emonev
