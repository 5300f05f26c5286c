#pragma once
#include "domain/slaprofile.h"
#include "domain/workcalendar.h"
#include <QFile>

namespace emonev {

inline QByteArray shippedFile(const QString &path)
{
    QFile file(QStringLiteral(EMONEV_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline SlaProfile shippedProfile(const QString &code)
{
    const auto profile = parseSlaProfile(shippedFile(QStringLiteral("sla/%1.json").arg(code)));
    return profile ? *profile : SlaProfile();
}

inline QVector<SpecialDay> shippedDays()
{
    QVector<SpecialDay> days;
    const QStringList lines =
        QString::fromUtf8(shippedFile(QStringLiteral("calendar/libur_2024_2026.csv"))).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() >= 3)
            days.append({QDate::fromString(cells.at(0), Qt::ISODate), dayKind(cells.at(2)).value(), cells.at(1)});
    }
    return days;
}

/// 7 is WIB, 8 WITA, 9 WIT.
inline WorkCalendar shippedCalendar(int hoursEastOfUtc = 7)
{
    const char *zone = hoursEastOfUtc == 7 ? "Asia/Jakarta" : hoursEastOfUtc == 8 ? "Asia/Makassar" : "Asia/Jayapura";
    return {QTimeZone(zone), shippedDays()};
}

/// "2025-03-28 16:00" or with seconds, as a clock in the city shows it.
inline qint64 cityMoment(const QString &text, int hoursEastOfUtc = 7)
{
    const QString whole = text.size() == 16 ? text + QStringLiteral(":00") : text;
    QDateTime local = QDateTime::fromString(whole, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    local.setTimeSpec(Qt::UTC);
    Q_ASSERT(local.isValid());
    return local.toSecsSinceEpoch() - hoursEastOfUtc * 3600;
}

/// The other way round; seconds only where there are any.
inline QString cityText(qint64 moment, int hoursEastOfUtc = 7)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment + hoursEastOfUtc * 3600, Qt::UTC);
    const QString text = local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return text.endsWith(u":00") ? text.chopped(3) : text;
}

} // namespace emonev
