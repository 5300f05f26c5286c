#pragma once
#include <QDate>
#include <QString>
#include <QTime>

namespace emonev {

/// A date as written, with what stood behind it.
struct DateMatch
{
    QDate date;
    QString rest; ///< what follows the date, e.g. "23:30"
    bool twoDigitYear = false;
};

/// Finds a date at the start of a text: 2026-11-22, 22/11/2026, 22-11-2026, 22 November 2026 (Indonesian or English).
[[nodiscard]] DateMatch matchDate(const QString &text);

/// The number of a month by its Indonesian or English name or short form; 0 when it is none.
[[nodiscard]] int monthNumber(const QString &name);

} // namespace emonev
