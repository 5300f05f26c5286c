#include "ui/charts/charttext.h"

namespace emonev {

QString ChartText::title(const CapaianChart &data) { return tr("Scores of the units, %1").arg(data.period); }

QString ChartText::title(const VariablesChart &data)
{
    return tr("Variables of %1, %2").arg(data.unitName).arg(data.period);
}

QString ChartText::title(const TrendChart &data)
{
    return data.unitName.isEmpty() ? tr("Score of the city over the years")
                                   : tr("Score of %1 over the years").arg(data.unitName);
}

QString ChartText::zoneWord(const QVector<ChartZone> &zones, const QString &code)
{
    for (int i = 0; i < int(zones.size()); ++i) {
        if (zones.at(i).code == code)
            return zoneMark(i, int(zones.size())) + QLatin1Char(' ') + zones.at(i).word;
    }
    return {};
}

QString ChartText::sentence(const CapaianChart &data)
{
    const int complete = data.completeCount();
    if (data.units.isEmpty())
        return tr("There are no units yet.");
    if (complete == 0)
        return tr("None of the %Ln unit(s) is complete yet.", "", int(data.units.size()));
    QStringList zones;
    for (const ChartZone &zone : data.zones)
        zones.append(tr("%1 in zone %2").arg(data.countInZone(zone.code)).arg(zone.word));
    return tr("%1 of %2 units are complete: %3.")
        .arg(complete)
        .arg(data.units.size())
        .arg(zones.join(QStringLiteral(", ")));
}

QString ChartText::sentence(const VariablesChart &data, Language language)
{
    const ChartVariable *weakest = data.weakest();
    if (!weakest)
        return tr("%1: no variable has been scored yet.").arg(data.unitName);
    return tr("%1 is weakest in “%2” with a score of %3.")
        .arg(data.unitName, weakest->name, formatScore(weakest->hundredths, language));
}

QString ChartText::change(const TrendPoint &last, const TrendPoint &before, Language language)
{
    if (last.instrument != before.instrument)
        return tr("; not comparable with %1, the instrument changed").arg(before.year);
    const int difference = *last.hundredths - *before.hundredths;
    const QString amount = formatHundredths(std::abs(difference), language);
    if (difference == 0)
        return tr(", the same as in %1").arg(before.year);
    return difference > 0 ? tr(", up %1 from %2").arg(amount).arg(before.year)
                          : tr(", down %1 from %2").arg(amount).arg(before.year);
}

QString ChartText::sentence(const TrendChart &data, Language language)
{
    QVector<TrendPoint> scored;
    for (const TrendPoint &point : data.points) {
        if (point.hundredths)
            scored.append(point);
    }
    if (scored.isEmpty())
        return tr("No year has been scored yet.");
    const TrendPoint &last = scored.last();
    const QString who = data.unitName.isEmpty() ? tr("The city") : data.unitName;
    QString tail = scored.size() > 1 ? change(last, scored.at(scored.size() - 2), language) : QString();
    if (last.provisional)
        tail.prepend(QStringLiteral(" (%1)").arg(notComplete()));
    return tr("%1: %2 in %3%4.").arg(who, formatScore(last.hundredths, language)).arg(last.year).arg(tail);
}

QString ChartText::status(const CapaianChart &data, const ChartUnit &unit)
{
    if (!unit.hundredths)
        return notScored();
    const QString zone = zoneWord(data.zones, unit.zone);
    return unit.provisional ? tr("%1 (%2)").arg(zone, notComplete()) : zone;
}

ChartTable ChartText::table(const CapaianChart &data, Language language)
{
    ChartTable table{{tr("Code"), tr("Unit"), tr("Score"), tr("Zone")}, {}, {2}};
    for (const ChartUnit &unit : data.sorted())
        table.rows.append({unit.code, unit.name, formatScore(unit.hundredths, language), status(data, unit)});
    return table;
}

ChartTable ChartText::table(const VariablesChart &data, Language language)
{
    ChartTable table{{tr("Code"), tr("Variable"), tr("Score")}, {}, {2}};
    for (const ChartVariable &variable : data.variables)
        table.rows.append({variable.code, variable.name,
                           variable.hundredths ? formatScore(variable.hundredths, language) : notScored()});
    return table;
}

ChartTable ChartText::table(const TrendChart &data, Language language)
{
    ChartTable table{{tr("Year"), tr("Score"), tr("Zone"), tr("Instrument")}, {}, {1}};
    for (const TrendPoint &point : data.points) {
        QString zone = point.hundredths ? zoneWord(data.zones, point.zone) : notScored();
        if (point.hundredths && point.provisional)
            zone = tr("%1 (%2)").arg(zone, notComplete());
        table.rows.append(
            {QString::number(point.year), formatScore(point.hundredths, language), zone, point.instrument});
    }
    return table;
}

QString ChartText::title(const ComplaintsChart &data)
{
    return data.unitName.isEmpty() ? tr("Complaints received and finished a month")
                                   : tr("Complaints of %1, received and finished a month").arg(data.unitName);
}

QString ChartText::share(int part, int whole, Language language)
{
    const auto share = shareOf(part, whole);
    return share ? tr("%1 %").arg(formatHundredths(*share, language)) : QString(QChar(0x2013));
}

QString ChartText::month(QDate month, Language language)
{
    return formatMediumDate(month, language).section(QLatin1Char(' '), 1);
}

QString ChartText::sentence(const ComplaintsChart &data, Language language)
{
    const ComplaintsMonth sum = data.sum();
    if (data.months.isEmpty() || (sum.received == 0 && sum.finished == 0))
        return tr("No complaints in these months.");
    const QString span =
        tr("%1 to %2").arg(month(data.months.first().month, language), month(data.months.last().month, language));
    const QString counts =
        tr("%1 received, %2 finished").arg(formatCount(sum.received, language), formatCount(sum.finished, language));
    return sum.finished == 0 ? tr("%1: %2.").arg(span, counts)
                             : tr("%1: %2, %3 of them in time (target 95 %).")
                                   .arg(span, counts, share(sum.inTime, sum.finished, language));
}

ChartTable ChartText::table(const ComplaintsChart &data, Language language)
{
    ChartTable table{
        {tr("Month"), tr("Received"), tr("Finished"), tr("In time"), tr("Share in time")}, {}, {1, 2, 3, 4}};
    const auto row = [&](const QString &name, const ComplaintsMonth &month) {
        table.rows.append({name, formatCount(month.received, language), formatCount(month.finished, language),
                           formatCount(month.inTime, language), share(month.inTime, month.finished, language)});
    };
    for (const ComplaintsMonth &one : data.months)
        row(month(one.month, language), one);
    row(tr("All"), data.sum());
    return table;
}

} // namespace emonev
