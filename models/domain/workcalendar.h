#pragma once
#include <QDate>
#include <QHash>
#include <QTimeZone>

namespace emonev {

/// What a day of the calendar is, before anything else is known of it.
enum class DayKind { Working, Weekend, Holiday, CollectiveLeave };

/// A day that is not what its weekday says.
struct SpecialDay
{
    QDate day;
    DayKind kind = DayKind::Holiday;
    QString name;
};

/// The city's days: Monday to Friday are working days but for the special ones. Moments are seconds since 1970 (UTC),
/// days are numbered from 1970-01-01 in the city's zone. Indonesia's zones have no summer time: one offset holds.
class WorkCalendar
{
public:
    WorkCalendar() = default;
    WorkCalendar(const QTimeZone &zone, const QVector<SpecialDay> &days);

    [[nodiscard]] qint64 dayOf(qint64 moment) const;
    /// The moment the day begins in the city.
    [[nodiscard]] qint64 begin(qint64 day) const { return day * secondsADay - m_offset; }
    [[nodiscard]] DayKind kind(qint64 day) const;
    /// Name of a special day; empty for others.
    [[nodiscard]] QString name(qint64 day) const;
    [[nodiscard]] int offsetSeconds() const { return m_offset; }

    static constexpr qint64 secondsADay = 86400;

private:
    struct Entry
    {
        DayKind kind;
        QString name;
    };
    int m_offset = 0;
    QHash<qint64, Entry> m_days;
};

/// Words of the store: "libur_nasional", "cuti_bersama", "kerja". Weekend has none.
[[nodiscard]] std::optional<DayKind> dayKind(QStringView word);
[[nodiscard]] QString dayWord(DayKind kind);

} // namespace emonev
