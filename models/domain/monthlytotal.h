#pragma once
#include "core/result.h"
#include <QDate>
#include <array>
#include <optional>

namespace emonev {

/// How far a unit's totals of a month have come.
enum class MonthState { Draft, Submitted, Approved };

/// The four counts of a month, in the order of their columns.
enum class MonthCount { Received, Resolved, InProgress, Refused };
inline constexpr int monthCounts = 4;
using MonthNumbers = std::array<std::optional<qint64>, monthCounts>;

[[nodiscard]] QString monthWord(MonthState state);
/// An unknown word is a draft: nothing is locked by mistake.
[[nodiscard]] MonthState monthState(QStringView word);

/// Whether that role may type figures at all; in drafts only.
[[nodiscard]] bool mayFillMonth(const QString &role);
/// Whether that role may bring a month from one state to another, one step at a time: the unit hands in and takes back,
/// the city approves, returns, and takes its approval back.
[[nodiscard]] bool mayMoveMonth(const QString &role, MonthState from, MonthState to);

/// What earlier months say of a count.
struct MonthHint
{
    int months = 0; ///< in which it was entered
    qint64 low = 0;
    qint64 high = 0;
    std::optional<qint64> last; ///< of the month before
};

/// Whether a figure is worth a second look: above twice the highest or below half the lowest of at least three earlier
/// months, and more than ten away from them.
[[nodiscard]] bool isFarOutside(const MonthHint &hint, qint64 value);

inline constexpr qint64 largestMonthCount = 10'000'000;

/// A whole number as people and spreadsheets write it, "1.234" with dots or blanks between thousands; empty text or a
/// dash is no figure. InvalidData not_a_whole_number, number_too_large; args[0] is the text.
[[nodiscard]] Result<std::optional<qint64>> parseMonthCount(const QString &text);

inline constexpr int usualDueDay = 10;
/// The last day on which a month's totals are in time: that day of the month after.
[[nodiscard]] QDate monthDue(const QDate &month, int dueDay);

} // namespace emonev
