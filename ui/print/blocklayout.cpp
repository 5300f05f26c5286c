#include "ui/print/blocklayout.h"

#include "ui/print/logo.h"
#include "ui/print/pagescale.h"
#include "ui/print/tablelayout.h"

namespace emonev {
namespace {

using page::millimetre;
using page::point;

constexpr qreal bodyPoints = 11;
constexpr qreal blockGap = 8 * point;
constexpr qreal signatureSpace = 22 * millimetre;

} // namespace

void BlockLayout::place(const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        m_next = i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr;
        std::visit([this](const auto &block) { put(block); }, blocks.at(i));
    }
}

void BlockLayout::placeLetterhead(const Letterhead &letterhead)
{
    const qreal logoSize = letterhead.logo.isEmpty() ? 0 : 22 * millimetre;
    const qreal indent = logoSize > 0 ? logoSize + 4 * millimetre : 0;
    const qreal width = m_pages.width() - indent;
    const qreal top = m_pages.y(), left = m_pages.left();
    qreal y = top;
    const auto line = [&](const QString &text, qreal points, bool bold) {
        const TextBox box(text, page::font(points, bold), width, Qt::AlignHCenter);
        m_pages.text(box, {left + indent, y});
        y += box.height();
    };
    line(letterhead.government.toUpper(), 14, false);
    line(letterhead.office.toUpper(), 16, true);
    for (const QString &text : letterhead.lines)
        line(text, 9.5, false);
    if (logoSize > 0)
        m_pages.picture(QRectF(left, top + (std::max(y - top, logoSize) - logoSize) / 2, logoSize, logoSize),
                        logoPainter(letterhead.logo));
    m_pages.advance(std::max(y - top, logoSize) + 2.5 * millimetre);
    const qreal right = left + m_pages.width();
    m_pages.rule({left, m_pages.y(), right, m_pages.y()}, 2.25 * point);
    m_pages.rule({left, m_pages.y() + 2.5 * point, right, m_pages.y() + 2.5 * point}, 0.75 * point);
    m_pages.advance(6 * millimetre);
}

void BlockLayout::putLabelled(const LabelledText &row, qreal labelWidth, qreal width, bool mayCut)
{
    const QFont font = page::font(bodyPoints);
    const qreal colonWidth = 4 * millimetre;
    const TextBox label(row.label, font, labelWidth - 1 * millimetre);
    const TextBox colon(row.label.isEmpty() ? QString() : QStringLiteral(":"), font, colonWidth);
    const TextBox text(row.text, font, width - labelWidth - colonWidth);
    const qreal firstLine = std::max(label.height(), text.lineTop(1));
    m_pages.require(mayCut ? firstLine : std::max(label.height(), text.height()));
    const QPointF at(m_pages.left(), m_pages.y());
    m_pages.text(label, at);
    m_pages.text(colon, at + QPointF(labelWidth, 0));
    if (mayCut && text.height() > m_pages.room()) {
        m_pages.flow(text, at.x() + labelWidth + colonWidth);
        return;
    }
    m_pages.text(text, at + QPointF(labelWidth + colonWidth, 0));
    m_pages.advance(std::max({label.height(), text.height(), firstLine}));
}

void BlockLayout::put(const ReferenceBlock &block)
{
    const QFont font = page::font(bodyPoints);
    const qreal width = m_pages.width();
    const TextBox date(block.placeAndDate, font, width * 0.45, Qt::AlignRight);
    m_pages.text(date, {m_pages.left() + width * 0.55, m_pages.y()});
    const qreal dateBottom = m_pages.y() + date.height();
    for (const LabelledText &row : block.rows)
        putLabelled(row, 22 * millimetre, width * 0.6, false);
    m_pages.advance(std::max(0.0, dateBottom - m_pages.y()));
    if (!block.addressee.isEmpty()) {
        m_pages.advance(blockGap);
        m_pages.flow(TextBox(block.addressee.join(QLatin1Char('\n')), font, width * 0.6), m_pages.left());
    }
    m_pages.advance(blockGap);
}

void BlockLayout::put(const TitleBlock &block)
{
    m_pages.gap(blockGap / 2);
    m_pages.require(30 * millimetre);
    m_pages.flow(TextBox(block.title.toUpper(), page::font(block.points, true), m_pages.width(), Qt::AlignHCenter),
                 m_pages.left());
    for (const QString &line : block.lines)
        m_pages.flow(TextBox(line, page::font(bodyPoints), m_pages.width(), Qt::AlignHCenter), m_pages.left());
    m_pages.advance(1.5 * blockGap);
}

qreal BlockLayout::startHeight(const Block &block) const
{
    if (const auto *table = std::get_if<TableBlock>(&block)) {
        const TablePlan plan = planTable(*table, m_pages.width());
        const TableLayout layout(*table, plan);
        const qreal full = table->whole ? layout.fullHeight() : 0;
        if (full > 0 && full < m_pages.pageHeight() * 0.9)
            return full;
        return std::min(layout.startHeight(), m_pages.pageHeight() / 2);
    }
    if (const auto *picture = std::get_if<PictureBlock>(&block))
        return std::min(picture->heightMillimetres * millimetre, m_pages.pageHeight() * 0.8);
    if (std::holds_alternative<SignatureBlock>(block))
        return signatureSpace + 6 * 1.2 * bodyPoints * point;
    return 2.5 * bodyPoints * point;
}

void BlockLayout::put(const HeadingBlock &block)
{
    m_pages.gap(blockGap);
    const TextBox box(block.text, page::font(12, true), m_pages.width());
    m_pages.require(box.height() + blockGap / 2 + (m_next ? startHeight(*m_next) : 0));
    m_pages.flow(box, m_pages.left());
    m_pages.advance(blockGap / 2);
}

void BlockLayout::put(const ParagraphBlock &block)
{
    m_pages.flow(
        TextBox(block.text, page::font(block.small ? 9 : bodyPoints, block.bold), m_pages.width(), block.align),
        m_pages.left());
    m_pages.gap(blockGap);
}

void BlockLayout::put(const KeyValueBlock &block)
{
    for (const LabelledText &row : block.rows) {
        putLabelled(row, block.labelMillimetres * millimetre, m_pages.width(), true);
        m_pages.gap(1.5 * point);
    }
    m_pages.gap(blockGap);
}

void BlockLayout::put(const TableBlock &block)
{
    const TablePlan plan = planTable(block, m_pages.width());
    const bool signature = m_next && std::holds_alternative<SignatureBlock>(*m_next);
    if (block.whole)
        m_pages.require(startHeight(block));
    if (!plan.panels.isEmpty())
        TableLayout(block, plan, signature ? startHeight(*m_next) + 2.5 * blockGap : 0).place(m_pages);
    m_pages.gap(1.5 * blockGap);
}

void BlockLayout::put(const PictureBlock &block)
{
    const TextBox caption(block.caption, page::font(9), m_pages.width(), Qt::AlignHCenter);
    const qreal most = m_pages.pageHeight() - caption.height() - blockGap;
    const qreal height = std::min(block.heightMillimetres * millimetre, most);
    const qreal width =
        block.widthMillimetres > 0 ? std::min(block.widthMillimetres * millimetre, m_pages.width()) : m_pages.width();
    m_pages.require(height + caption.height() + blockGap / 2);
    const QRectF rect(m_pages.left() + (m_pages.width() - width) / 2, m_pages.y(), width, height);
    m_pages.picture(rect, block.paint);
    m_pages.advance(height + blockGap / 2);
    m_pages.flow(caption, m_pages.left());
    m_pages.gap(blockGap);
}

void BlockLayout::put(const PageBreakBlock &)
{
    if (!m_pages.atTop())
        m_pages.newPage();
}

void BlockLayout::put(const SignatureBlock &block)
{
    const bool two = !block.otherPosition.isEmpty();
    const qreal width = two ? m_pages.width() * 0.47 : 75 * millimetre;
    const qreal left = m_pages.left() + m_pages.width() - width, top = signatureSpace;
    const QFont plain = page::font(bodyPoints);
    QFont nameFont = page::font(bodyPoints, true);
    nameFont.setUnderline(!block.name.startsWith(QLatin1Char('.'))); // dots are a line already
    const auto lines = [](QStringList texts) {
        texts.removeAll(QString());
        return texts.join(QLatin1Char('\n'));
    };
    const TextBox above(lines({block.placeAndDate, block.position}), plain, width);
    const TextBox aboveOther(block.placeAndDate.isEmpty() ? block.otherPosition : u'\n' + block.otherPosition, plain,
                             width);
    const TextBox name(block.name, nameFont, width), otherName(block.otherName, nameFont, width);
    const TextBox below(lines({block.rank, block.nip}), plain, width), belowOther(block.otherNip, plain, width);
    const qreal head = std::max(above.height(), two ? aboveOther.height() : 0);
    m_pages.gap(blockGap);
    m_pages.require(head + top + name.height() + below.height());
    const auto column = [&](qreal x, const TextBox &first, const TextBox &second, const TextBox &third) {
        m_pages.text(first, {x, m_pages.y()});
        m_pages.text(second, {x, m_pages.y() + head + top});
        m_pages.text(third, {x, m_pages.y() + head + top + second.height()});
    };
    column(left, above, name, below);
    if (two)
        column(m_pages.left(), aboveOther, otherName, belowOther);
    m_pages.advance(head + top + name.height() + below.height() + blockGap);
}

} // namespace emonev
