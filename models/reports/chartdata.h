#pragma once
#include <QDate>
#include <QString>
#include <QVector>
#include <optional>

/// Figures of the charts, free of words a translator would make and of any drawing.
namespace emonev {

/// A band of scores as charts show it: from its lower bound to the next band's.
struct ChartZone
{
    QString code;
    QString word; ///< "hijau"; shown beside the colour, never left out
    QString name; ///< "Zona Hijau - Kepatuhan Tinggi"
    int minHundredths = 0;
    QString color; ///< of the instrument's data, "#2e7d32"
};

/// One unit's bar.
struct ChartUnit
{
    QString code;
    QString name;
    std::optional<int> hundredths; ///< none: nothing answered yet
    QString zone;                  ///< code of a ChartZone; empty without a score
    bool provisional = false;      ///< something is still unanswered
};

/// All units of the city by score.
struct CapaianChart
{
    int period = 0;
    int maxHundredths = 10000;
    QVector<ChartZone> zones; ///< from the highest to the lowest
    QVector<ChartUnit> units;
    /// Bars in the order of the chart: complete ones by score, then provisional ones, then those without a score.
    [[nodiscard]] QVector<ChartUnit> sorted() const;
    [[nodiscard]] int countInZone(const QString &zone) const; ///< complete units only
    [[nodiscard]] int completeCount() const;
};

/// One variable's bar.
struct ChartVariable
{
    QString code;
    QString name;
    std::optional<int> hundredths;
};

/// One unit's variables.
struct VariablesChart
{
    int period = 0;
    QString unitName;
    int maxHundredths = 10000;
    QVector<ChartVariable> variables;
    /// The answered variable with the lowest score; null when none is answered.
    [[nodiscard]] const ChartVariable *weakest() const;
};

/// One year of a trend.
struct TrendPoint
{
    int year = 0;
    std::optional<int> hundredths;
    QString zone;
    QString instrument; ///< code and version: a change of either breaks comparability
    bool provisional = false;
};

/// A unit's or the city's score over the years.
struct TrendChart
{
    QString unitName; ///< empty: the city
    int maxHundredths = 10000;
    QVector<ChartZone> zones;
    QVector<TrendPoint> points; ///< by year
    /// Indexes of points whose instrument differs from the year before.
    [[nodiscard]] QVector<int> instrumentChanges() const;
};

/// Complaints of one month.
struct ComplaintsMonth
{
    QDate month; ///< its first day
    int received = 0;
    int finished = 0;
    int inTime = 0; ///< of those finished
};

/// Complaints received and finished a month, and the share finished in time.
struct ComplaintsChart
{
    QString unitName; ///< empty: the city
    QVector<ComplaintsMonth> months;
    [[nodiscard]] ComplaintsMonth sum() const;
    [[nodiscard]] int highest() const; ///< count of any month
};

/// Hundredths of a per cent of `part` in `whole`, half up; nothing of nothing.
[[nodiscard]] std::optional<int> shareOf(int part, int whole);

/// The zone of `code`; null when there is none.
[[nodiscard]] const ChartZone *findZone(const QVector<ChartZone> &zones, const QString &code);
/// The zone a score lies in; null below the lowest bound.
[[nodiscard]] const ChartZone *zoneAt(const QVector<ChartZone> &zones, int hundredths);

} // namespace emonev
