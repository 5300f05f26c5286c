#include "ui/reports/documents/simpledocument.h"

namespace emonev {

namespace {

/// Several remarks to a line, none of them over its end.
QString inLines(const QStringList &remarks)
{
    constexpr qsizetype longestLine = 90;
    QStringList lines;
    for (const QString &remark : remarks) {
        if (lines.isEmpty() || lines.last().size() + remark.size() > longestLine)
            lines.append(remark);
        else
            lines.last() += QStringLiteral("    ") + remark;
    }
    return lines.join(u'\n');
}

} // namespace

Document SimpleDocument::document() const
{
    Document document;
    const QString about = m_papers.size() == 1 ? m_papers.first().service.name : m_papers.first().unit.name;
    document.title = tr("Service standard in simple language") + QStringLiteral(" – ") + about;
    document.creator = QStringLiteral("e-Monev");
    document.turn = PaperTurn::Portrait;
    document.footer.pageLabel = tr("Page %1 of %2");
    document.footer.facts = {
        document.title,
        tr("printed %1").arg(formatDateTime(m_text.facts().now, m_text.zone(), m_text.facts().language))};
    for (const ServicePaper &paper : m_papers) {
        document.blocks << PageBreakBlock{} << letterhead(paper.unit);
        add(document, paper);
    }
    return document;
}

void SimpleDocument::add(Document &document, const ServicePaper &paper) const
{
    document.blocks.append(TitleBlock{paper.service.name, {tr("Service standard in simple language")}, 18});
    if (paper.isDraft())
        document.blocks.append(MarkBlock{StandardWords::draft()});
    PlainRemarks remarks(m_rules);
    for (const StandardComponent &component : standardComponents())
        if (component.isPublic)
            addComponent(document, paper.standard, component.code, remarks);
    const QString checked =
        remarks.isEmpty()
            ? tr("No word of the standard had to be replaced.")
            : tr("Words with a number stand for harder ones of the standard, which are named below them.");
    const QStringList decree = StandardWords::decree(paper.standard, m_text.facts().language);
    document.blocks.append(HeadingBlock{tr("About this sheet")});
    document.blocks.append(ParagraphBlock{checked + u' ' + tr("What counts is the text of the standard.") + u'\n' +
                                              decree.join(QStringLiteral(". ")) + u'.',
                                          Qt::AlignLeft, false, true});
}

Letterhead SimpleDocument::letterhead(const Unit &unit) const
{
    Letterhead head = m_text.letterhead();
    head.office = unit.name;
    head.lines.clear();
    if (!unit.address.isEmpty())
        head.lines.append(unit.address);
    QStringList reach;
    if (!unit.phone.isEmpty())
        reach.append(tr("Telephone %1").arg(unit.phone));
    if (!unit.email.isEmpty())
        reach.append(tr("E-mail %1").arg(unit.email));
    if (!reach.isEmpty())
        head.lines.append(reach.join(QStringLiteral(", ")));
    return head;
}

void SimpleDocument::addComponent(Document &document, const Standard &standard, int component,
                                  PlainRemarks &remarks) const
{
    document.blocks.append(HeadingBlock{tr("%1 (%2)").arg(
        StandardWords::question(component), StandardWords::name(component, m_text.facts().language).toLower())});
    ListBlock list;
    for (const TextPart &part : shortTextParts(standard.components.value(component)))
        list.rows.append(remarks.plain(part));
    if (list.rows.isEmpty())
        list.rows.append({{}, StandardWords::notStated(), {}});
    document.blocks.append(list);
    QStringList originals;
    for (const auto &[number, original] : remarks.taken())
        originals.append(tr("%1) originally: %2").arg(number).arg(original));
    if (!originals.isEmpty())
        document.blocks.append(ParagraphBlock{inLines(originals), Qt::AlignLeft, false, true});
}

} // namespace emonev
