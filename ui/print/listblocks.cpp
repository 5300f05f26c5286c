#include "ui/print/blocklayout.h"
#include "ui/print/pagescale.h"
#include "ui/print/posterlayout.h"

#include <QFontMetricsF>

namespace emonev {

void BlockLayout::put(const ListBlock &block)
{
    const QFont font = page::font(block.points);
    const QFontMetricsF metrics(font);
    qreal markers = 0;
    for (const ListRow &row : block.rows)
        markers = std::max(markers, metrics.horizontalAdvance(row.marker));
    for (const ListRow &row : block.rows) {
        const qreal indent = row.marker.isEmpty() ? 0 : markers + 0.6 * block.points * page::point;
        const TextBox text(row.text, font, m_pages.width() - indent, Qt::AlignLeft, row.raised);
        m_pages.require(text.lineTop(std::min(2, text.lineCount())));
        m_pages.text(TextBox(row.marker, font, m_pages.width()), {m_pages.left(), m_pages.y()});
        m_pages.flow(text, m_pages.left() + indent);
        m_pages.gap(0.35 * block.points * page::point);
    }
}

void BlockLayout::put(const MarkBlock &block)
{
    const qreal padding = 2 * page::millimetre;
    const TextBox text(block.text, page::font(14, true), m_pages.width() - 2 * padding, Qt::AlignHCenter);
    const qreal height = text.height() + 2 * padding, left = m_pages.left(), right = left + m_pages.width();
    m_pages.require(height);
    const qreal top = m_pages.y(), bottom = top + height, width = 1.5 * page::point;
    m_pages.text(text, {left + padding, top + padding});
    for (const QLineF &line : {QLineF(left, top, right, top), QLineF(left, bottom, right, bottom),
                               QLineF(left, top, left, bottom), QLineF(right, top, right, bottom)})
        m_pages.rule(line, width);
    m_pages.advance(height);
    m_pages.gap(4 * page::millimetre);
}

void BlockLayout::put(const PosterBlock &block) { PosterLayout(m_pages, block).place(); }

} // namespace emonev
