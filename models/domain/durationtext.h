#pragma once
#include <QString>
#include <QVector>

namespace emonev {

/// What a duration is counted in.
enum class DurationUnit { Minute, Hour, Day, WorkingDay, Week, Month };

/// A duration written in Indonesian text ("3 (tiga) hari kerja", "1x24 jam", "2 - 3 hari") and where it stands.
struct DurationText
{
    int begin = 0;
    int length = 0;
    double least = 0; ///< in units; below most only where a range is written
    double most = 0;
    DurationUnit unit = DurationUnit::Day;
};

/// Every duration of the text from its beginning; a time with its smaller unit ("1 jam 30 menit") is one.
[[nodiscard]] QVector<DurationText> durationsIn(const QString &text);

/// The longest of it in minutes, a day (of work or not) taken as 24 hours, a month as 30 days.
[[nodiscard]] double minutesOf(const DurationText &duration);

/// Whether two durations promise the same: "7 hari" and "1 minggu", also "5 hari kerja" and "1 minggu".
[[nodiscard]] bool sameDuration(const DurationText &left, const DurationText &right);

} // namespace emonev
