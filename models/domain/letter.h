#pragma once
#include "core/result.h"
#include "domain/workcalendar.h"
#include <QStringList>
#include <QVector>

namespace emonev {

/// A letter of warning (teguran) to a unit: which case showed it, which component of which service's standard was not
/// kept, by when the unit has to answer, and what it answered.
struct Letter
{
    QString id;
    QString unitId; ///< to whom
    int level = 1;  ///< first, second, third
    QString number; ///< as on the paper; given once, never again
    int serial = 0; ///< running number within the year
    QDate day;
    QDate due; ///< for the reply
    QString complaintId;
    QString serviceId;
    int component = 0;  ///< of the standard, 1–14
    QString previousId; ///< the letter of the level before
    QString body;       ///< the facts, as the office puts them
    QStringList copies; ///< tembusan
    QString reply;
    QDate repliedOn; ///< invalid: no reply yet

    [[nodiscard]] bool isAnswered() const { return repliedOn.isValid(); }
    /// Answered after the due day, or not yet and the day is over.
    [[nodiscard]] bool isLate(const QDate &today) const
    {
        return due.isValid() && (isAnswered() ? repliedOn : today) > due;
    }
};

inline constexpr int highestLetterLevel = 3;
/// Who gets a copy where the office names nobody else.
[[nodiscard]] inline QStringList usualCopies() { return {QStringLiteral("Wali Kota"), QStringLiteral("Inspektur")}; }
inline constexpr int usualReplyDays = 7; ///< working days

/// The number of a letter by the city's pattern: {nomor} or {n}, {kode} (of the unit it goes to), {bulan} (two digits),
/// {bulan-romawi}, {tahun} or {year}.
[[nodiscard]] QString letterNumber(const QString &pattern, int serial, const QString &unitCode, const QDate &day);
/// Whether a pattern tells every letter of every year apart: it needs the number and the year.
[[nodiscard]] bool isLetterPattern(const QString &pattern);
/// Used where the city has not set one.
[[nodiscard]] QString usualLetterPattern();

/// The letter the level before `level` among those to the same case and service; null where there is none.
[[nodiscard]] const Letter *letterBefore(const QVector<Letter> &ofCase, const QString &serviceId, int level);
/// The level the next letter of that case and service has; 0 after the third.
[[nodiscard]] int nextLetterLevel(const QVector<Letter> &ofCase, const QString &serviceId);
/// Why a letter of that level can't be given: InvalidData letter_level_unknown, letter_given_already (args: its
/// number), letter_needs_level (args: the missing level).
[[nodiscard]] Result<void> checkLetterLevel(const QVector<Letter> &ofCase, const QString &serviceId, int level);

/// The day `days` working days after `from`; collective leave is no working day.
[[nodiscard]] QDate workingDaysAfter(const WorkCalendar &calendar, const QDate &from, int days);

} // namespace emonev
