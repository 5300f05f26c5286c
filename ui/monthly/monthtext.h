#pragma once
#include "services/monthlyservice.h"
#include "ui/text/format.h"
#include <QCoreApplication>

namespace emonev {

/// The words of monthly totals: how far a month has come, what earlier months say of a figure.
class MonthText
{
    Q_DECLARE_TR_FUNCTIONS(MonthText)
public:
    [[nodiscard]] static Language language();
    /// "not begun", "draft", "handed in", "approved".
    [[nodiscard]] static QString state(const MonthOfUnit &month);
    [[nodiscard]] static QString state(MonthState state, bool begun);
    /// One line on where the month stands and until when it is due.
    [[nodiscard]] static QString standing(const MonthSheet &sheet);
    /// What earlier months say of a count, e.g. "Received by counter: 12 last month, 3 to 18 in 12 months".
    [[nodiscard]] static QString hint(const QString &channel, const QString &count, const MonthHint &hint, bool far);
    /// "31 units: 4 approved, 10 handed in, 17 still to come, 3 of them late".
    [[nodiscard]] static QString counts(const MonthOverview &overview);
};

} // namespace emonev
