#pragma once
#include <QDateTime>
#include <QLocale>

namespace emonev {

/// "22 Nov 2026 14.05" in this computer's zone; empty for no moment.
[[nodiscard]] inline QString momentWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QLocale locale;
    const bool english = locale.language() == QLocale::English;
    return locale.toString(moment.toLocalTime(),
                           english ? QStringLiteral("d MMM yyyy HH:mm") : QStringLiteral("d MMM yyyy HH.mm"));
}

/// "Senin 09.12" within six days before `now`, else the day with its date.
[[nodiscard]] inline QString dayWords(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 days = moment.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days < 0 || days > 6)
        return momentWords(moment);
    const QLocale locale;
    const bool english = locale.language() == QLocale::English;
    return locale.toString(moment.toLocalTime(), english ? QStringLiteral("dddd HH:mm") : QStringLiteral("dddd HH.mm"));
}

} // namespace emonev
