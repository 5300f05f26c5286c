#include "domain/workcalendar.h"

namespace emonev {

namespace {

qint64 numberOf(const QDate &day) { return QDate(1970, 1, 1).daysTo(day); }

} // namespace

WorkCalendar::WorkCalendar(const QTimeZone &zone, const QVector<SpecialDay> &days)
    : m_offset(zone.isValid() ? zone.offsetFromUtc(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)) : 0)
{
    for (const SpecialDay &day : days)
        m_days.insert(numberOf(day.day), {day.kind, day.name});
}

qint64 WorkCalendar::dayOf(qint64 moment) const
{
    const qint64 local = moment + m_offset;
    return local >= 0 ? local / secondsADay : -((-local + secondsADay - 1) / secondsADay);
}

DayKind WorkCalendar::kind(qint64 day) const
{
    const qint64 weekday = ((day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0 is Monday
    const DayKind usual = weekday < 5 ? DayKind::Working : DayKind::Weekend;
    const auto entry = m_days.constFind(day);
    if (entry == m_days.constEnd())
        return usual;
    // Leave takes a working day; a profile that counts leave must not come to count a Sunday.
    return entry->kind == DayKind::CollectiveLeave && usual == DayKind::Weekend ? usual : entry->kind;
}

QString WorkCalendar::name(qint64 day) const { return m_days.value(day).name; }

std::optional<DayKind> dayKind(QStringView word)
{
    if (word == u"libur_nasional")
        return DayKind::Holiday;
    if (word == u"cuti_bersama")
        return DayKind::CollectiveLeave;
    if (word == u"kerja")
        return DayKind::Working;
    return std::nullopt;
}

QString dayWord(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday:
        return QStringLiteral("libur_nasional");
    case DayKind::CollectiveLeave:
        return QStringLiteral("cuti_bersama");
    case DayKind::Working:
        return QStringLiteral("kerja");
    case DayKind::Weekend:
        break;
    }
    return {};
}

} // namespace emonev
