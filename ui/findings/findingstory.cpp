#include "ui/findings/findingstory.h"
#include "reports/findingwords.h"
#include "ui/text/format.h"
#include "ui/widgets/contrast.h"
#include <QLocale>

namespace emonev {

namespace {

Language language() { return languageFromCode(QLocale().name()); }

QString day(const QDate &day) { return formatMediumDate(day, language()); }

QString plain(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString paragraph(const QString &html) { return QStringLiteral("<p style=\"margin:0 0 10px 0\">%1</p>").arg(html); }

} // namespace

FindingStory::FindingStory(const FindingFile &file, const QDate &today, const QPalette &palette)
    : m_file(file), m_today(today), m_quiet(quietText(palette).name()),
      m_late(readableOn(QColor(0xb3261e), palette.color(QPalette::Base)).name())
{
}

QString FindingStory::quiet(const QString &text) const
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_quiet, text.toHtmlEscaped());
}

QString FindingStory::html() const
{
    QString html = head() + standing();
    for (const FindingEvent &event : m_file.events)
        html += step(event);
    return html;
}

QString FindingStory::head() const
{
    const bool english = language() == Language::English;
    const Finding &finding = m_file.finding;
    const Level *level = m_file.indicator.level(finding.value);
    const QString label = level ? (english ? level->labelEn : level->labelId) : QString();
    QString html =
        QStringLiteral("<b>%1 %2</b><br>%3")
            .arg(finding.indicator.toHtmlEscaped(),
                 (english ? m_file.indicator.nameEn : m_file.indicator.nameId).toHtmlEscaped(), plain(m_file.unitName));
    if (!m_file.serviceName.isEmpty())
        html += QStringLiteral("<br>") + tr("Service: %1").arg(plain(m_file.serviceName));
    html += QStringLiteral("<br>") + tr("Found: %1").arg(plain(label.isEmpty() ? finding.value : label));
    if (!finding.body.isEmpty())
        html += QStringLiteral("<br>") + tr("Asked: %1").arg(plain(finding.body));
    html += QStringLiteral("<br>") + quiet(tr("%1 · %2").arg(day(finding.day), finding.user));
    return paragraph(html);
}

QString FindingStory::standing() const
{
    const FindingStanding &now = m_file.standing;
    QString html = QStringLiteral("<b>%1</b>").arg(tr("Now: %1").arg(FindingWords::state(now.state)));
    if (now.waitsForUnit())
        html += QStringLiteral("<br>") + tr("Answer due %1").arg(day(now.due));
    if (now.isOverdue(m_today))
        html += QStringLiteral("<br><span style=\"color:%1\">%2</span>").arg(m_late, tr("▲ The answer is late."));
    if (now.waitsForUnit() && !now.appealed && m_today <= m_file.finding.appealUntil)
        html += QStringLiteral("<br>") + quiet(tr("Objection possible until %1").arg(day(m_file.finding.appealUntil)));
    return paragraph(html);
}

QString FindingStory::step(const FindingEvent &event) const
{
    QString html = QStringLiteral("<b>↓ %1</b><br>%2")
                       .arg(FindingWords::step(event.step), quiet(tr("%1 · %2").arg(day(event.day), event.user)));
    if (!event.note.isEmpty())
        html += QStringLiteral("<br>") + plain(event.note);
    if (event.until.isValid())
        html += QStringLiteral("<br>") + tr("New day: %1").arg(day(event.until));
    const QVector<Attachment> files = m_file.files.value(event.id);
    for (int i = 0; i < files.size(); ++i)
        html +=
            QStringLiteral("<br><a href=\"file:%1/%2\">%3</a>").arg(event.id).arg(i).arg(files[i].name.toHtmlEscaped());
    return paragraph(html);
}

} // namespace emonev
