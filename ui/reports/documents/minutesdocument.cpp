#include "ui/reports/documents/minutesdocument.h"

#include "reports/findingwords.h"
#include "ui/text/numberwords.h"

#include <QLocale>

namespace emonev {

namespace {

QString dash() { return QString(QChar(0x2013)); }

QString capital(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

/// The newest answer or objection of the unit.
const FindingEvent *wordOfUnit(const FindingFile &file)
{
    const FindingEvent *found = nullptr;
    for (const FindingEvent &event : file.events)
        if (event.step == FindingStep::Answered || event.step == FindingStep::Appealed)
            found = &event;
    return found;
}

/// The newest decision of the city.
const FindingEvent *wordOfCity(const FindingFile &file)
{
    const FindingEvent *found = nullptr;
    for (const FindingEvent &event : file.events)
        if (event.step != FindingStep::Answered && event.step != FindingStep::Appealed)
            found = &event;
    return found;
}

} // namespace

Document MinutesDocument::document() const
{
    const Unit &unit = m_unit.unit;
    Document document = m_text.start(tr("Official report\non the follow-up of the assessment of service standards"),
                                     {m_text.numberLine(), unit.name}, m_city.period, unit.name);
    document.turn = PaperTurn::Portrait;
    document.blocks.append(ParagraphBlock{opening()});
    document.blocks.append(parties());
    document.blocks.append(ParagraphBlock{tr("went together through the result of the assessment of %1 and through "
                                             "what was put to the unit, and state the following.")
                                              .arg(m_city.period.year)});
    PaperText::addPart(document, tr("Result"));
    document.blocks.append(result());
    PaperText::addPart(document, tr("Findings and their follow-up"));
    if (m_list.findings.isEmpty())
        document.blocks.append(ParagraphBlock{tr("Nothing was put to the unit in this period.")});
    else
        document.blocks.append(table());
    document.blocks.append(ParagraphBlock{summary()});
    document.blocks.append(ParagraphBlock{tr("This report was made truthfully, to be used as it should.")});
    document.blocks.append(signatures());
    return document;
}

QString MinutesDocument::opening() const
{
    const QDate today = m_text.today();
    if (m_text.facts().english())
        return tr("Today, %1, %2, we, the undersigned:")
            .arg(QLocale(QLocale::English).dayName(today.dayOfWeek()), day(today));
    const QLocale locale(QLocale::Indonesian);
    return QStringLiteral(
               "Pada hari ini, %1, tanggal %2 bulan %3 tahun %4 (%5), kami yang bertanda tangan di bawah ini:")
        .arg(locale.dayName(today.dayOfWeek()), indonesianWords(today.day()), locale.monthName(today.month()),
             indonesianWords(today.year()), today.toString(QStringLiteral("dd-MM-yyyy")));
}

KeyValueBlock MinutesDocument::parties() const
{
    const SignatureBlock signature = m_text.signature();
    const auto named = [](const QString &name, const QString &position) {
        const QString who = name.isEmpty() ? PaperText::dots(24) : name;
        QString line = QString(position).replace(u'\n', u' ');
        while (line.endsWith(u','))
            line.chop(1);
        return line.isEmpty() ? who : who + QStringLiteral(", ") + line;
    };
    KeyValueBlock block;
    block.labelMillimetres = 40;
    block.rows = {{tr("For the city"), named(signature.name, signature.position)},
                  {tr("For the unit"), named(m_unit.unit.head, tr("head of %1").arg(m_unit.unit.name))}};
    return block;
}

KeyValueBlock MinutesDocument::result() const
{
    const UnitScore &score = m_unit.score;
    KeyValueBlock block;
    block.rows = {{tr("Instrument"), m_text.title(m_city.instrument)}, {tr("Score"), m_text.score(score.hundredths)}};
    if (!score.zone.isEmpty())
        block.rows.append({tr("Zone"), m_text.zoneName(m_city.instrument, score.zone)});
    block.rows.append({tr("Answered"), tr("%1 of %2 lines").arg(score.answered).arg(score.expected)});
    if (m_unit.rank)
        block.rows.append({tr("Place in the city"), QString::number(*m_unit.rank)});
    return block;
}

TableBlock MinutesDocument::table() const
{
    TableBlock table;
    table.columns = {{tr("No."), 0.5, Qt::AlignRight},
                     {tr("What was found"), 3.2},
                     {tr("What the unit answered"), 3.2},
                     {tr("Decision"), 2.6}};
    table.columnNumbers = true;
    int number = 0;
    for (const FindingFile &file : m_list.findings)
        table.rows.append({{QString::number(++number), found(file), answered(file), decided(file)}});
    return table;
}

QString MinutesDocument::found(const FindingFile &file) const
{
    QString text = file.finding.indicator + u' ' + m_text.name(file.indicator);
    if (!file.serviceName.isEmpty())
        text += QStringLiteral(" (%1)").arg(file.serviceName);
    if (const Level *level = file.indicator.level(file.finding.value))
        text += QStringLiteral(": ") + m_text.level(file.indicator, *level);
    if (!file.finding.body.isEmpty())
        text += QStringLiteral(". ") + file.finding.body;
    return text;
}

QString MinutesDocument::answered(const FindingFile &file) const
{
    const FindingEvent *event = wordOfUnit(file);
    if (!event)
        return dash();
    const qsizetype files = file.files.value(event->id).size();
    QString text = QStringLiteral("%1 (%2): %3").arg(FindingWords::step(event->step), day(event->day), event->note);
    if (files > 0)
        text += u' ' + tr("[%Ln file(s)]", nullptr, int(files));
    return text;
}

QString MinutesDocument::decided(const FindingFile &file) const
{
    QString text = capital(FindingWords::state(file.standing.state));
    const FindingEvent *event = wordOfCity(file);
    if (event && !file.standing.waitsForCity()) {
        text += QStringLiteral(" (%1)").arg(day(event->day));
        if (!event->note.isEmpty())
            text += QStringLiteral(": ") + event->note;
    }
    if (file.standing.waitsForUnit())
        text += QStringLiteral("; ") +
                (file.standing.isOverdue(m_list.today) ? tr("was due %1") : tr("due %1")).arg(day(file.standing.due));
    return text;
}

QString MinutesDocument::summary() const
{
    const FindingCounts counts = m_list.counts();
    QString text = tr("Of %1 findings, %2 are closed; %3 wait for the unit and %4 for a decision of the city.")
                       .arg(counts.all)
                       .arg(counts.closed)
                       .arg(counts.waitUnit)
                       .arg(counts.waitCity);
    if (counts.appeals > 0)
        text += u' ' + tr("The unit objected to %1.").arg(counts.appeals);
    return text;
}

SignatureBlock MinutesDocument::signatures() const
{
    SignatureBlock block = m_text.signature();
    block.otherPosition = tr("Head of %1,").arg(m_unit.unit.name);
    block.otherName = m_unit.unit.head.isEmpty() ? PaperText::dots() : m_unit.unit.head;
    block.otherNip = m_unit.unit.headNip.isEmpty() ? QString() : tr("NIP %1").arg(formatNip(m_unit.unit.headNip));
    return block;
}

} // namespace emonev
