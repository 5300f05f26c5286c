#include "ui/monthly/monthtext.h"
#include <QLocale>

namespace emonev {

Language MonthText::language()
{
    return QLocale().language() == QLocale::Indonesian ? Language::Indonesian : Language::English;
}

QString MonthText::state(MonthState state, bool begun)
{
    switch (state) {
    case MonthState::Submitted:
        return tr("handed in");
    case MonthState::Approved:
        return tr("approved");
    default:
        return begun ? tr("draft") : tr("not begun");
    }
}

QString MonthText::state(const MonthOfUnit &month)
{
    const QString words = state(month.state, month.begun);
    return month.isLate ? QStringLiteral("▲ ") + words : words;
}

QString MonthText::standing(const MonthSheet &sheet)
{
    const QString due = formatDate(sheet.due, language());
    switch (sheet.state) {
    case MonthState::Submitted:
        return tr("Handed in; waits for the city's approval.");
    case MonthState::Approved:
        return tr("Approved; the figures stay as they are.");
    default:
        return sheet.isLate ? tr("▲ Draft; it was due on %1.").arg(due) : tr("Draft; due on %1.").arg(due);
    }
}

QString MonthText::hint(const QString &channel, const QString &count, const MonthHint &hint, bool far)
{
    const auto number = [](qint64 value) { return formatCount(value, language()); };
    const QString place = QStringLiteral("%1, %2: ").arg(channel, count);
    if (hint.months == 0)
        return place + tr("no earlier month to compare with.");
    QString text = place;
    if (hint.last)
        text += tr("%1 the month before; ").arg(number(*hint.last));
    text += hint.low == hint.high
                ? tr("%1 in %Ln earlier month(s).", "", hint.months).arg(number(hint.low))
                : tr("%1 to %2 in %Ln earlier months.", "", hint.months).arg(number(hint.low), number(hint.high));
    return far ? QStringLiteral("▲ ") + text + u' ' + tr("This figure is far outside; look at it once more.") : text;
}

QString MonthText::counts(const MonthOverview &overview)
{
    int approved = 0;
    int handedIn = 0;
    int late = 0;
    for (const MonthOfUnit &unit : overview.units) {
        approved += unit.state == MonthState::Approved;
        handedIn += unit.state == MonthState::Submitted;
        late += unit.isLate;
    }
    const int open = int(overview.units.size()) - approved - handedIn;
    return tr("%Ln unit(s)", "", int(overview.units.size())) + QStringLiteral(": ") +
           tr("%1 approved, %2 handed in, %3 still to come").arg(approved).arg(handedIn).arg(open) +
           (late > 0 ? QStringLiteral(" (▲ %1)").arg(tr("%Ln late", "", late)) : QString());
}

} // namespace emonev
