#include "ui/reports/documents/checklistdocument.h"

namespace emonev {

namespace {

const QString box(QChar(0x25A1));

} // namespace

ChecklistDocument::ChecklistDocument(const BlankChecklist &list, const PaperFacts &facts) : m_list(list), m_text(facts)
{
}

Document ChecklistDocument::document() const
{
    const QString unit = m_list.unit ? m_list.unit->name : QString();
    Document document =
        m_text.start(tr("Checklist of compliance\nwith public-service standards, %1").arg(m_list.period.year),
                     unit.isEmpty() ? QStringList() : QStringList{unit}, m_list.period, unit);
    document.turn = PaperTurn::Portrait;
    document.blocks.append(head());
    document.blocks.append(ParagraphBlock{tr("Tick one box in each row (✓). TB = not applicable; it is only given "
                                             "where a box stands in that column. Write what was "
                                             "seen, and the number of the photograph, in the note."),
                                          Qt::AlignJustify, false, true});
    if (const QString note = m_text.instrumentNote(m_list.instrument); !note.isEmpty())
        document.blocks.append(ParagraphBlock{note, Qt::AlignJustify, false, true});
    document.blocks.append(HeadingBlock{tr("A. Asked once for the unit")});
    document.blocks.append(table(Indicator::Scope::Unit));
    addServices(document);
    document.blocks.append(signatures());
    return document;
}

KeyValueBlock ChecklistDocument::head() const
{
    const QString line = PaperText::dots(60);
    KeyValueBlock block;
    block.labelMillimetres = 48;
    block.rows = {{tr("Work unit"), m_list.unit ? m_list.unit->name : line},
                  {tr("Unit code"), m_list.unit ? m_list.unit->code : line},
                  {tr("Period"), QString::number(m_list.period.year)},
                  {tr("Day and date of the visit"), line},
                  {tr("Assessor"), line},
                  {tr("Accompanied by"), line}};
    return block;
}

QStringList ChecklistDocument::row(const Indicator &indicator) const
{
    const bool simple = indicator.kind == Indicator::Kind::PresentAbsent;
    QString text = m_text.name(indicator);
    if (!simple)
        for (const Level &level : indicator.levels)
            text +=
                QStringLiteral("\n%1  %2 = %3").arg(box, m_text.decimal(level.score), m_text.level(indicator, level));
    const QString tick = simple ? box : QString();
    return {indicator.code, text, tick, tick, indicator.notApplicableAllowed ? box : QString(QChar(0x2013)), {}};
}

TableBlock ChecklistDocument::table(Indicator::Scope scope) const
{
    TableBlock table;
    table.points = 10;
    table.whole = scope == Indicator::Scope::Service;
    table.columns = {{tr("Code"), 0.9, Qt::AlignLeft},   {tr("Indicator"), 5, Qt::AlignLeft},
                     {tr("Yes"), 0.7, Qt::AlignHCenter}, {tr("No"), 0.8, Qt::AlignHCenter},
                     {tr("TB"), 0.6, Qt::AlignHCenter},  {tr("Note"), 3, Qt::AlignLeft}};
    for (const Variable &variable : m_list.variables(scope)) {
        table.rows.append({{variable.code + QStringLiteral("  ") + m_text.name(variable)}, TableRow::Kind::Section});
        for (const Indicator &indicator : variable.indicators)
            table.rows.append({row(indicator)});
    }
    return table;
}

void ChecklistDocument::addServices(Document &document) const
{
    const TableBlock questions = table(Indicator::Scope::Service);
    if (questions.rows.isEmpty())
        return;
    document.blocks.append(HeadingBlock{tr("B. Asked for each service")});
    if (m_list.unit && m_list.services.isEmpty())
        document.blocks.append(ParagraphBlock{tr("No service of this unit is registered yet; write the service's name "
                                                 "and use one copy of this part for each.")});
    if (m_list.services.isEmpty()) {
        document.blocks.append(ParagraphBlock{tr("Service: %1").arg(PaperText::dots(90)), Qt::AlignLeft});
        document.blocks.append(questions);
    }
    for (qsizetype i = 0; i < m_list.services.size(); ++i) {
        const Service &service = m_list.services[i];
        document.blocks.append(
            HeadingBlock{QStringLiteral("B.%1  %2 (%3)").arg(i + 1).arg(service.name, service.code)});
        document.blocks.append(questions);
    }
}

SignatureBlock ChecklistDocument::signatures() const
{
    SignatureBlock block;
    const QString place = m_text.facts().city.place;
    block.placeAndDate = (place.isEmpty() ? PaperText::dots(20) : place) + QStringLiteral(", ") + PaperText::dots(30);
    block.position = tr("Assessor,");
    block.otherPosition = tr("On behalf of the unit,");
    block.name = block.otherName = PaperText::dots(40);
    block.nip = block.otherNip = tr("NIP %1").arg(PaperText::dots(34));
    return block;
}

} // namespace emonev
