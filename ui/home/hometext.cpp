#include "ui/home/hometext.h"

namespace emonev {

namespace {

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone("Asia/Jakarta");
}

} // namespace

ZoneLook HomeText::zone(const HomeFigures &figures, const QString &code) const
{
    const Zone *found = figures.instrument.zone(code);
    const bool colours =
        code == QLatin1String("hijau") || code == QLatin1String("kuning") || code == QLatin1String("merah");
    const QString name = !found ? QString() : m_language == Language::English ? found->nameEn : found->nameId;
    return zoneLook(code, colours ? QString() : name, found ? QColor(found->color) : QColor());
}

QString HomeText::lowestPart(const HomeFigures &figures) const
{
    if (figures.instrument.zones.isEmpty())
        return {};
    const int lowest = figures.lowest();
    const ZoneLook look = zone(figures, figures.instrument.zones.last().code);
    const QString now = tr("%1 in zone \"%2\"").arg(count(lowest), look.word.toLower());
    if (!figures.earlier)
        return now;
    const int change = lowest - figures.earlier->lowest;
    if (change == 0)
        return tr("%1, as many as in %2").arg(now).arg(figures.earlier->year);
    return (change < 0 ? tr("%1, down %2 from %3") : tr("%1, up %2 from %3"))
        .arg(now, count(std::abs(change)))
        .arg(figures.earlier->year);
}

QString HomeText::score(const HomeFigures &figures) const
{
    if (!figures.period)
        return tr("There is no period yet, so nothing can be assessed.");
    QString text = tr("%1 of %2 units are completely assessed").arg(count(figures.complete), count(figures.scored));
    if (figures.complete > 0 && !lowestPart(figures).isEmpty())
        text += QStringLiteral("; ") + lowestPart(figures);
    text += u'.';
    if (figures.instrumentChanged)
        text += u' ' + tr("The year before used another instrument and is not compared.");
    else if (figures.earlier && figures.earlier->hundredths)
        text += u' ' + tr("City in %1: %2.")
                           .arg(figures.earlier->year)
                           .arg(formatHundredths(*figures.earlier->hundredths, m_language));
    return text;
}

QString HomeText::subtitle(const HomeFigures &figures) const
{
    QStringList parts{figures.cityName};
    if (figures.period) {
        const QString year = QString::number(figures.period->year);
        parts.append(figures.period->state == QLatin1String("open") ? tr("period %1").arg(year)
                                                                    : tr("period %1 (locked)").arg(year));
        parts.append(m_language == Language::English ? figures.instrument.titleEn : figures.instrument.titleId);
    }
    return parts.join(QStringLiteral(" · "));
}

QString HomeText::edit(const RecentEdit &edit) const
{
    const QString whose = edit.unitName.isEmpty() ? tr("the city") : edit.unitName;
    QString text;
    if (edit.table == QLatin1String("answer") || edit.table == QLatin1String("assessment"))
        text = tr("%Ln answer(s): %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("standard") || edit.table == QLatin1String("standard_component"))
        text = tr("%Ln part(s) of standards: %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("service"))
        text = tr("%Ln service(s): %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("unit"))
        text = tr("%Ln change(s) of the unit: %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("attachment"))
        text = tr("%Ln file(s): %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("period") || edit.table == QLatin1String("instrument"))
        text = tr("Periods and instruments");
    else if (edit.table == QLatin1String("complaint"))
        text = tr("%Ln complaint(s): %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("complaint_event"))
        text = tr("%Ln step(s) of complaints: %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("reporter") || edit.table == QLatin1String("reporter_access"))
        text = tr("Reporters' names: %1").arg(whose);
    else if (edit.table == QLatin1String("monthly_total"))
        text = tr("Monthly totals: %1").arg(whose);
    else if (edit.table == QLatin1String("letter"))
        text = tr("%Ln letter(s): %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("finding"))
        text = tr("%Ln finding(s): %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("finding_event"))
        text = tr("%Ln step(s) on findings: %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("visit"))
        text = tr("%Ln visit(s) planned: %1", "", edit.count).arg(whose);
    else if (edit.table == QLatin1String("channel") || edit.table == QLatin1String("calendar_day") ||
             edit.table == QLatin1String("sla_profile"))
        text = tr("Channels and calendar");
    else
        text = tr("%Ln setting(s) of the city", "", edit.count);
    return edit.imported ? tr("%1 (import)").arg(text) : text;
}

QString HomeText::shortMoment(const QDateTime &at, const QDateTime &now, const QString &timeZone) const
{
    const QTimeZone zone = zoneOf(timeZone);
    const QDateTime here = at.toTimeZone(zone);
    if (here.date() == now.toTimeZone(zone).date())
        return here.time().toString(QStringLiteral("HH.mm"));
    return formatMediumDate(here.date(), m_language);
}

QString HomeText::moment(const QDateTime &at, const QDateTime &now, const QString &timeZone) const
{
    const QTimeZone zone = zoneOf(timeZone);
    const QDateTime here = at.toTimeZone(zone);
    const QString time = here.time().toString(QStringLiteral("HH.mm"));
    const qint64 days = here.date().daysTo(now.toTimeZone(zone).date());
    if (days == 0)
        return tr("today %1").arg(time);
    return days == 1 ? tr("yesterday %1").arg(time) : formatDateTime(at, zone, m_language);
}

QString HomeText::backup(const HomeFigures &figures, const QDateTime &now) const
{
    if (!figures.backup)
        return tr("There is no backup yet");
    return tr("Last backup %1").arg(moment(figures.backup->madeAt, now, figures.timeZone));
}

} // namespace emonev
