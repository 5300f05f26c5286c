#include "ui/print/documentlayout.h"

#include "ui/print/blocklayout.h"
#include "ui/print/pagescale.h"
#include "ui/print/tableplan.h"

#include <algorithm>

namespace emonev {
namespace {

constexpr double comfortablePoints = 8.0;

QSizeF sheetOf(PaperSize paper, bool landscape)
{
    const QSizeF sheet = paperMillimetres(paper) * page::millimetre;
    return landscape ? sheet.transposed() : sheet;
}

QRectF contentOf(const QSizeF &sheet, PaperMargins margins)
{
    if (margins == PaperMargins::Even)
        return QRectF(QPointF(), sheet)
            .adjusted(page::marginEven, page::marginEven, -page::marginEven, -page::marginEven);
    return QRectF(QPointF(), sheet)
        .adjusted(page::marginLeft, page::marginTop, -page::marginRight, -page::marginBottom);
}

/// True when a table would need very small type, or several runs of pages, on an upright sheet.
bool needsWidth(const Document &document, PaperSize paper)
{
    const qreal width = contentOf(sheetOf(paper, false), document.margins).width();
    return std::any_of(document.blocks.begin(), document.blocks.end(), [width](const Block &block) {
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table || table->columns.isEmpty())
            return false;
        const TablePlan plan = planTable(*table, width);
        return !plan.fits() || plan.points < std::min(comfortablePoints, table->points);
    });
}

bool turned(const Document &document, PaperSize paper)
{
    if (document.turn == PaperTurn::Automatic)
        return needsWidth(document, paper);
    return document.turn == PaperTurn::Landscape;
}

} // namespace

DocumentLayout::DocumentLayout(const Document &document, PaperSize paper)
    : m_paper(paper), m_landscape(turned(document, paper)), m_sheet(sheetOf(paper, m_landscape)),
      m_margins(document.margins), m_footer(document.footer)
{
    PageBuilder pages(contentOf(m_sheet, m_margins));
    BlockLayout blocks(pages);
    if (document.letterhead)
        blocks.placeLetterhead(*document.letterhead);
    blocks.place(document.blocks);
    m_pages = pages.takePages();
}

void DocumentLayout::paintPage(QPainter *painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    const LaidPage &laid = m_pages.at(page);
    painter->save();
    for (const PlacedPicture &picture : laid.pictures) {
        painter->save();
        picture.paint(*painter, picture.rect);
        painter->restore();
    }
    qreal width = -1;
    for (const PlacedRule &rule : laid.rules) {
        if (rule.width != width)
            painter->setPen(QPen(Qt::black, width = rule.width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(rule.line);
    }
    painter->setPen(Qt::black);
    for (const PlacedText &text : laid.texts)
        text.box.paint(painter, text.at, text.first, text.end);
    paintFoot(painter, page);
    painter->restore();
}

void DocumentLayout::paintPage(QPainter *painter, int page, const QRectF &target) const
{
    painter->save();
    painter->translate(target.topLeft());
    painter->scale(target.width() / m_sheet.width(), target.height() / m_sheet.height());
    paintPage(painter, page);
    painter->restore();
}

void DocumentLayout::paintFoot(QPainter *painter, int page) const
{
    if (m_footer.facts.isEmpty() && m_footer.pageLabel.isEmpty())
        return;
    const QRectF content = contentOf(m_sheet, m_margins);
    const QFont font = page::font(8);
    const qreal top = content.bottom() + 6 * page::millimetre, labelWidth = 32 * page::millimetre;
    const QString label = m_footer.pageLabel.arg(page + 1).arg(pageCount());
    const TextBox number(label, font, labelWidth, Qt::AlignRight);
    const TextBox facts(m_footer.facts.join(QStringLiteral(" · ")), font, content.width() - labelWidth);
    painter->setPen(QPen(Qt::black, 0.5 * page::point));
    painter->drawLine(QLineF(content.left(), top, content.right(), top));
    const qreal textTop = top + 1.2 * page::millimetre;
    facts.paint(painter, {content.left(), textTop}, 0, std::min(facts.lineCount(), 3));
    number.paint(painter, {content.right() - labelWidth, textTop});
}

} // namespace emonev
