#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

/// Numbers, dates and identity numbers as people write them, in the chosen language.
namespace emonev {

enum class Language { Indonesian, English };

/// The language of "id" or "en"; anything else is Indonesian.
Language languageFromCode(const QString &code);

/// Hundredths with exactly two decimals and thousands in groups: "78,25", "1.234,56".
QString formatHundredths(qint64 hundredths, Language language);
/// The same, or a dash for what has no score yet.
QString formatScore(std::optional<int> hundredths, Language language);
/// A count in groups of thousands: "1.234".
QString formatCount(qint64 count, Language language);

QString formatDate(QDate date, Language language);       ///< "22 November 2026"
QString formatMediumDate(QDate date, Language language); ///< "22 Nov 2026"
QString formatShortDate(QDate date);                     ///< "22/11/2026"
QString formatMonth(QDate date, Language language);      ///< "November 2026"
/// "22 Nov 2026 14.05 WIB"; the instant is shown in `zone`.
QString formatDateTime(const QDateTime &instant, const QTimeZone &zone, Language language);
/// WIB, WITA or WIT, otherwise "UTC+05.30".
QString zoneName(int offsetSeconds);

/// An 18-digit NIP in the groups of its printed form; anything else comes back as it is.
QString formatNip(const QString &nip);

} // namespace emonev
