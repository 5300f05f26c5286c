#include "ui/complaints/casestory.h"
#include "items/casewords.h"
#include "ui/widgets/contrast.h"

namespace emonev {

namespace {

QString paragraphs(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString link(const QString &target, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

CaseStory::CaseStory(const CaseFile &file, const QTimeZone &zone, const QPalette &palette,
                     const QHash<QString, QString> &thumbs)
    : m_file(file), m_zone(zone), m_thumbs(thumbs), m_quiet(quietText(palette).name()),
      m_late(readableOn(QColor(0x9a6b00), palette.color(QPalette::Base)).name())
{
}

QString CaseStory::quiet(const QString &text) const
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_quiet, text.toHtmlEscaped());
}

QString CaseStory::unit(const QString &id) const { return m_file.unitNames.value(id, tr("another unit")); }

QString CaseStory::entry(const QString &head, const QString &quietLine, const QStringList &lines) const
{
    QString html =
        QStringLiteral("<p style=\"margin:0 0 10px 0\"><b>%1</b><br>%2").arg(head.toHtmlEscaped(), quiet(quietLine));
    for (const QString &line : lines)
        if (!line.isEmpty())
            html += QStringLiteral("<br>") + line;
    return html + QStringLiteral("</p>");
}

QString CaseStory::head(const CaseEvent &event) const
{
    const QString what = CaseWords::event(event.type);
    if (event.type == CaseEventType::Forwarded)
        return tr("%1 to %2").arg(what, unit(event.toUnit));
    if (event.type == CaseEventType::Extended)
        return tr("%1 until %2").arg(what, CaseWords::moment(event.until, m_zone));
    if (event.type == CaseEventType::Resolved && !event.outcome.isEmpty())
        return QStringLiteral("%1: %2").arg(what, CaseWords::outcome(event.outcome));
    return what;
}

QString CaseStory::photos(const QString &eventId) const
{
    QStringList links;
    QStringList pictures;
    const QVector<Attachment> photos = m_file.photos.value(eventId);
    for (int i = 0; i < photos.size(); ++i) {
        const QString key = QStringLiteral("%1/%2").arg(eventId).arg(i);
        links.append(link(QStringLiteral("photo:") + key, photos[i].name));
        if (m_thumbs.contains(key))
            pictures.append(QStringLiteral("<a href=\"photo:%1\"><img src=\"%2\"></a>").arg(key, m_thumbs[key]));
    }
    if (links.isEmpty())
        return {};
    const QString named = tr("Photos: %1").arg(links.join(QStringLiteral(", ")));
    return pictures.isEmpty() ? named : named + QStringLiteral("<br>") + pictures.join(u' ');
}

QString CaseStory::event(const CaseEvent &event) const
{
    QString when = CaseWords::moment(event.at, m_zone);
    if (event.inexact)
        when = tr("time not known exactly");
    const QString who = event.user.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, event.user);
    QStringList lines;
    if (m_file.withoutEffect.contains(event.id))
        lines.append(QStringLiteral("<span style=\"color:%1\">%2</span>")
                         .arg(m_late, tr("▲ Without effect: the case did not allow this step any more when it arrived.")
                                          .toHtmlEscaped()));
    if (!event.reason.isEmpty())
        lines.append(tr("Reason: %1").arg(paragraphs(event.reason)));
    if (!event.note.isEmpty())
        lines.append(paragraphs(event.note));
    lines.append(photos(event.id));
    return entry(head(event), who, lines);
}

QString CaseStory::received() const
{
    return entry(tr("Received by %1").arg(unit(m_file.header.unitId)),
                 CaseWords::moment(m_file.header.received, m_zone), {});
}

QString CaseStory::timeline() const
{
    QString html;
    if (!m_file.mergedInto.isEmpty())
        html +=
            QStringLiteral("<p style=\"margin:0 0 10px 0\">%1</p>")
                .arg(tr("Merged into %1").arg(link(QStringLiteral("case:") + m_file.mergedInto, m_file.mergedInto)));
    if (!m_file.members.isEmpty()) {
        QStringList links;
        for (const QString &number : m_file.members)
            links.append(link(QStringLiteral("case:") + number, number));
        html += QStringLiteral("<p style=\"margin:0 0 10px 0\">%1</p>")
                    .arg(tr("Merged into this case: %1").arg(links.join(QStringLiteral(", "))));
    }
    for (auto it = m_file.events.crbegin(); it != m_file.events.crend(); ++it) // newest first
        html += event(*it);
    return html + received();
}

QString CaseStory::row(const QString &name, const QString &value) const
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<tr><td style=\"padding:0 12px 4px 0\">%1</td><td style=\"padding:0 0 4px 0\">%2</td></tr>")
        .arg(quiet(name), paragraphs(value));
}

QString CaseStory::report(const QString &channel, const QString &service) const
{
    const Complaint &header = m_file.header;
    QStringList marks;
    if (header.anonymous)
        marks.append(tr("anonymous"));
    if (header.sealed)
        marks.append(tr("confidential"));
    QString place;
    if (header.lat && header.lon)
        place = QStringLiteral("%1, %2").arg(*header.lat, 0, 'f', 5).arg(*header.lon, 0, 'f', 5);
    QString html;
    if (!header.body.isEmpty())
        html = QStringLiteral("<p style=\"margin:0 0 12px 0\">%1</p>").arg(paragraphs(header.body));
    return html + QStringLiteral("<table>") + row(tr("Received"), CaseWords::moment(header.received, m_zone)) +
           row(tr("Channel"), channel) + row(tr("Unit"), unit(header.unitId)) + row(tr("Service"), service) +
           row(tr("Category"), header.category) + row(tr("Kind"), CaseWords::kind(header.kind)) +
           row(tr("Address"), header.address) + row(tr("Place"), place) +
           row(tr("Marks"), marks.join(QStringLiteral(", "))) + QStringLiteral("</table>");
}

} // namespace emonev
