#include "ui/reports/documents/posterdocument.h"

#include "domain/textparts.h"

#include <QRegularExpression>

namespace emonev {

namespace {

constexpr qsizetype longestLoudText = 90;

/// What to bring and how it goes; the short answers; where to complain.
const QList<QList<int>> &rowsOfComponents()
{
    static const QList<QList<int>> rows{{1, 2}, {3, 4, 5}, {6}};
    return rows;
}

/// An amount is not parted from its currency at a line's end.
QString kept(QString text)
{
    static const QRegularExpression amount(QStringLiteral("\\bRp\\.? (?=\\d)"));
    for (auto found = amount.globalMatch(text); found.hasNext();)
        text[found.next().capturedEnd() - 1] = QChar::Nbsp;
    return text;
}

} // namespace

Document PosterDocument::document() const
{
    Document document;
    const QString about = m_papers.size() == 1 ? m_papers.first().service.name : m_papers.first().unit.name;
    document.title = tr("Poster of the service standard") + QStringLiteral(" – ") + about;
    document.creator = QStringLiteral("e-Monev");
    document.turn = PaperTurn::Portrait;
    document.margins = PaperMargins::Even;
    document.footer = {{}, {}}; // each poster has its own
    for (const ServicePaper &paper : m_papers)
        document.blocks.append(poster(paper));
    return document;
}

PosterBlock PosterDocument::poster(const ServicePaper &paper) const
{
    const Letterhead head = m_text.letterhead();
    const Language language = m_text.facts().language;
    PosterBlock block;
    block.logo = head.logo;
    block.government = head.government;
    block.office = paper.unit.name;
    block.kicker = StandardWords::kicker();
    block.title = paper.service.name;
    if (paper.isDraft())
        block.mark = StandardWords::draft();
    for (const QList<int> &components : rowsOfComponents()) {
        QList<PosterBox> boxes;
        for (const int component : components)
            boxes.append(box(paper.standard, component));
        block.rows.append(boxes);
    }
    block.foot = StandardWords::decree(paper.standard, language).join(u'\n');
    block.printed = tr("Printed %1").arg(formatMediumDate(m_text.today(), language));
    block.continued = tr("%1 (continued)");
    block.more = tr("Continued overleaf");
    return block;
}

PosterBox PosterDocument::box(const Standard &standard, int component) const
{
    const QString text = standard.components.value(component);
    PosterBox box{StandardWords::question(component),
                  StandardWords::name(component, m_text.facts().language),
                  {},
                  component >= 3 && component <= 5 && text.size() <= longestLoudText};
    for (const TextPart &part : textParts(text))
        box.entries.append({part.marker, kept(part.text)});
    if (box.entries.isEmpty())
        box.entries.append({{}, StandardWords::notStated()});
    return box;
}

} // namespace emonev
