#include "ui/reports/documents/letterdocument.h"

#include "domain/standard.h"

namespace emonev {

Document LetterDocument::document() const
{
    Document document;
    const QString first = m_letters.isEmpty() ? QString() : m_letters.first().letter.number;
    document.title = m_letters.size() == 1 ? tr("Letter of warning %1").arg(first) : tr("Letters of warning");
    document.creator = QStringLiteral("e-Monev");
    document.letterhead = m_text.letterhead();
    document.footer.pageLabel = tr("Page %1 of %2");
    document.footer.facts = {document.title};
    document.turn = PaperTurn::Portrait;
    for (const LetterFile &file : m_letters) {
        if (!document.blocks.isEmpty())
            document.blocks << PageBreakBlock{} << m_text.letterhead();
        add(document, file);
    }
    return document;
}

QString LetterDocument::level(int level)
{
    switch (level) {
    case 1:
        return tr("First");
    case 2:
        return tr("Second");
    default:
        return tr("Third");
    }
}

QString LetterDocument::component(int code, bool english)
{
    for (const StandardComponent &component : standardComponents())
        if (component.code == code)
            return english ? component.nameEn : component.nameId;
    return QString::number(code);
}

void LetterDocument::add(Document &document, const LetterFile &file) const
{
    document.blocks.append(head(file));
    document.blocks.append(ParagraphBlock{basis(file)});
    document.blocks.append(facts(file));
    if (!file.letter.body.isEmpty())
        document.blocks.append(ParagraphBlock{file.letter.body});
    document.blocks.append(ParagraphBlock{demand(file)});
    document.blocks.append(ParagraphBlock{consequence(file)});
    document.blocks.append(ParagraphBlock{tr("For your attention, with our thanks.")});
    SignatureBlock signature = m_text.signature();
    signature.placeAndDate.clear(); // it stands at the head of a letter
    document.blocks.append(signature);
    if (file.letter.copies.isEmpty())
        return;
    QStringList copies{tr("Copies to:")};
    for (const QString &line : file.letter.copies)
        copies.append(QStringLiteral("%1. %2").arg(copies.size()).arg(line));
    document.blocks.append(ParagraphBlock{copies.join(QLatin1Char('\n')), Qt::AlignLeft, false, true});
}

ReferenceBlock LetterDocument::head(const LetterFile &file) const
{
    const CitySettings &city = m_text.facts().city;
    const QString place = city.place.isEmpty() ? PaperText::dots(20) : city.place;
    ReferenceBlock block;
    block.rows = {{tr("Number"), file.letter.number},
                  {tr("Nature"), tr("Urgent")},
                  {tr("Enclosures"), QString(QChar(0x2013))},
                  {tr("Subject"), tr("%1 warning").arg(level(file.letter.level))}};
    block.placeAndDate = place + QStringLiteral(", ") + day(file.letter.day);
    block.addressee = {tr("To the head of"), file.unitName, tr("in their office")};
    return block;
}

QString LetterDocument::basis(const LetterFile &file) const
{
    const QString number = file.caseNumber.isEmpty() ? QString(QChar(0x2013)) : file.caseNumber;
    const QDate received = QDateTime::fromSecsSinceEpoch(file.caseReceived, Qt::UTC).toTimeZone(m_text.zone()).date();
    QString text = tr("Under Law Number 25 of 2009 on public services, and after complaint number %1, received on %2, "
                      "we tell you the following.")
                       .arg(number, file.caseReceived > 0 ? day(received) : QString(QChar(0x2013)));
    if (!file.previousNumber.isEmpty())
        text += QLatin1Char(' ') +
                tr("This letter follows our letter number %1 of %2.").arg(file.previousNumber, day(file.previousDay));
    return text;
}

KeyValueBlock LetterDocument::facts(const LetterFile &file) const
{
    KeyValueBlock block;
    block.labelMillimetres = 58;
    block.rows = {
        {tr("Service"), file.serviceName},
        {tr("Component not kept"),
         tr("%1. %2").arg(file.letter.component).arg(component(file.letter.component, m_text.facts().english()))},
        {tr("Complaint"), file.caseSubject}};
    return block;
}

QString LetterDocument::demand(const LetterFile &file) const
{
    return tr("You are asked to put the service right so that it keeps its published standard, and to answer in "
              "writing, with evidence, by %1 at the latest.")
        .arg(day(file.letter.due));
}

QString LetterDocument::consequence(const LetterFile &file)
{
    if (file.letter.level >= highestLetterLevel)
        return tr("This is the last warning. If it is not heeded by that day, the matter is handed to the mayor and "
                  "the inspector, to be followed up under the rules in force.");
    return tr("If it is not heeded by that day, a %1 warning will follow.").arg(level(file.letter.level + 1).toLower());
}

} // namespace emonev
