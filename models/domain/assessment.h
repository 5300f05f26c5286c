#pragma once
#include <QString>

namespace emonev {

/// A year of evaluation with its instrument; open → locked → published.
struct Period
{
    QString id;
    int year = 0;
    QString instrumentCode;
    QString instrumentVersion;
    QString state = QStringLiteral("open");
    QString due;    ///< ISO day until which units are to be scored; empty: none
    QString reason; ///< why it was reopened last
};

/// The checklist of one unit in one period and round (self, first, second, agreed).
struct Assessment
{
    QString id;
    QString periodId;
    QString unitId;
    QString round = QStringLiteral("first");
    QString state = QStringLiteral("draft"); ///< draft, submitted (handed in: its answers stay)
    QString note;                            ///< why it was given back
};

/// Whether a sheet was handed in and its year closed: it was complete then, so services that came later are not missing
/// in it.
[[nodiscard]] inline bool isFinal(const Period &period, const QString &sheetState)
{
    return period.state != u"open" && sheetState == u"submitted";
}

/// One ticked line of a checklist. `value` is a level's canonical decimal, "TB" (not applicable), or empty
/// (unanswered).
struct Answer
{
    QString assessmentId;
    QString serviceId; ///< empty for unit-scope indicators
    QString indicator;
    QString value;
    QString note;
};

inline const QString &notApplicable()
{
    static const QString word = QStringLiteral("TB");
    return word;
}

} // namespace emonev
