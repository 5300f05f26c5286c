#include "ui/print/pagebuilder.h"

namespace emonev {

void PageBuilder::newPage()
{
    m_pages.append(LaidPage());
    m_y = m_content.top();
}

void PageBuilder::require(qreal height)
{
    if (height > room() && !atTop())
        newPage();
}

void PageBuilder::gap(qreal height)
{
    if (!atTop())
        m_y += height;
}

void PageBuilder::text(const TextBox &box, QPointF at, int first, int end)
{
    if (end > first)
        m_pages.last().texts.append({box, at, first, end});
}

void PageBuilder::rule(const QLineF &line, qreal width) { m_pages.last().rules.append({line, width}); }

void PageBuilder::picture(const QRectF &rect, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    if (paint)
        m_pages.last().pictures.append({rect, paint});
}

void PageBuilder::flow(const TextBox &box, qreal x)
{
    int first = 0;
    while (first < box.lineCount()) {
        int count = box.linesThatFit(first, room());
        // One line alone at a page's foot or head reads badly.
        if (count == 1 && box.lineCount() - first > 1 && !atTop())
            count = 0;
        if (count > 1 && box.lineCount() - first - count == 1)
            --count;
        if (count == 0 && !atTop()) {
            newPage();
            continue;
        }
        const int end = first + std::max(count, 1);
        text(box, {x, m_y}, first, end);
        m_y += box.lineTop(end) - box.lineTop(first);
        first = end;
        if (first < box.lineCount())
            newPage();
    }
}

} // namespace emonev
