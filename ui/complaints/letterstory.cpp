#include "ui/complaints/letterstory.h"
#include "domain/standard.h"
#include "ui/text/format.h"
#include "ui/widgets/contrast.h"
#include <QLocale>

namespace emonev {

namespace {

QString plain(const QString &text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

} // namespace

LetterStory::LetterStory(const QVector<LetterFile> &letters, const QString &caseNumber, const QDate &today,
                         const QPalette &palette)
    : m_letters(letters), m_number(caseNumber), m_today(today), m_quiet(quietText(palette).name()),
      m_late(readableOn(QColor(0xb3261e), palette.color(QPalette::Base)).name())
{
}

QString LetterStory::level(int level)
{
    switch (level) {
    case 1:
        return tr("First warning");
    case 2:
        return tr("Second warning");
    default:
        return tr("Third warning");
    }
}

QString LetterStory::component(int code)
{
    const bool english = languageFromCode(QLocale().name()) == Language::English;
    for (const StandardComponent &one : standardComponents())
        if (one.code == code)
            return QStringLiteral("%1. %2").arg(code).arg(english ? one.nameEn : one.nameId);
    return QString::number(code);
}

QString LetterStory::day(const QDate &day) { return formatMediumDate(day, languageFromCode(QLocale().name())); }

QString LetterStory::coloured(const QString &text, const QString &colour) const
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour, text.toHtmlEscaped());
}

QString LetterStory::step(const QString &head, const QString &quiet, const QStringList &lines) const
{
    QString html = QStringLiteral("<p style=\"margin:0 0 10px 0\"><b>%1</b><br>%2")
                       .arg(head.toHtmlEscaped(), coloured(quiet, m_quiet));
    for (const QString &line : lines)
        if (!line.isEmpty())
            html += QStringLiteral("<br>") + line;
    return html + QStringLiteral("</p>");
}

QString LetterStory::letter(const LetterFile &file) const
{
    const Letter &letter = file.letter;
    return step(
        QStringLiteral("↓ %1: %2").arg(level(letter.level), letter.number),
        tr("%1 · to %2").arg(day(letter.day), file.unitName),
        {tr("Not kept: %1").arg(plain(component(letter.component))), tr("Service: %1").arg(plain(file.serviceName)),
         plain(letter.body),
         letter.copies.isEmpty() ? QString() : tr("Copies: %1").arg(plain(letter.copies.join(QStringLiteral(", "))))});
}

QString LetterStory::reply(const LetterFile &file) const
{
    const Letter &letter = file.letter;
    const QString due = tr("due %1").arg(day(letter.due));
    if (!letter.isAnswered())
        return step(tr("↓ No reply yet"), due,
                    {letter.isLate(m_today) ? coloured(tr("▲ The reply is late."), m_late) : QString()});
    QStringList links;
    for (int i = 0; i < file.replyFiles.size(); ++i)
        links.append(QStringLiteral("<a href=\"file:%1/%2\">%3</a>")
                         .arg(letter.id)
                         .arg(i)
                         .arg(file.replyFiles[i].name.toHtmlEscaped()));
    return step(tr("↓ Reply of %1").arg(day(letter.repliedOn)), due,
                {letter.isLate(m_today) ? coloured(tr("▲ It came late."), m_late) : QString(), plain(letter.reply),
                 links.isEmpty() ? QString() : tr("Files: %1").arg(links.join(QStringLiteral(", ")))});
}

QString LetterStory::html() const
{
    if (m_letters.isEmpty())
        return step(tr("No letter of warning"),
                    tr("When the complaint shows that a service does not keep its standard, the unit can be warned "
                       "from here."),
                    {});
    QString html = step(tr("Complaint %1").arg(m_number), m_letters.first().caseSubject, {});
    for (const LetterFile &file : m_letters)
        html += letter(file) + reply(file);
    return html;
}

} // namespace emonev
