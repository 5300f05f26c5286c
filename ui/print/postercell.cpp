#include "ui/print/postercell.h"

#include "ui/print/pagescale.h"

#include <QFontMetricsF>
#include <QPen>

namespace emonev {
namespace {

using page::millimetre;
using page::point;

constexpr qreal padding = 3.5 * millimetre;
constexpr qreal headPadding = 2 * millimetre;
constexpr qreal frameWidth = 1.2 * point;
constexpr qreal namePoints = 11;
constexpr qreal loudness = 1.25;
// Longer words (addresses of web pages) may be cut.
constexpr qsizetype longestKeptWord = 24;
constexpr int longestKeptEntry = 5; // lines

qreal widest(const QList<PosterEntry> &entries, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const PosterEntry &entry : entries)
        width = std::max(width, metrics.horizontalAdvance(entry.marker));
    return width;
}

QFont questionFont(qreal points) { return page::font(std::clamp(points, 13.0, 18.0), true); }

} // namespace

PosterCell::PosterCell(const PosterBox &box, qreal points, qreal width)
    : m_width(width), m_gap(points * 0.35 * point), m_question(box.question, questionFont(points), width - 2 * padding),
      m_name(box.name, page::font(namePoints), width - 2 * padding)
{
    const QFont font = page::font(box.isLoud ? points * loudness : points, box.isLoud);
    m_keepsWords = wordsFit(box.question, questionFont(points), width - 2 * padding);
    const qreal markers = widest(box.entries, QFontMetricsF(font));
    for (const PosterEntry &entry : box.entries)
        add(entry, font, entry.marker.isEmpty() ? 0 : markers + points * 0.4 * point);
}

void PosterCell::add(const PosterEntry &entry, const QFont &font, qreal indent)
{
    const qreal width = m_width - 2 * padding - indent;
    const TextBox text(entry.text, font, width);
    const TextBox marker(entry.marker, font, m_width);
    m_keepsWords = m_keepsWords && wordsFit(entry.text, font, width);
    const qreal top = m_lines.isEmpty() ? 0 : m_lines.last().bottom + m_gap;
    for (int line = 0; line < text.lineCount(); ++line)
        m_lines.append({text, line, line == 0 ? marker : TextBox(), indent, top + text.lineTop(line),
                        top + text.lineTop(line + 1)});
}

qreal PosterCell::headHeight() const { return m_question.height() + m_name.height() + 2 * headPadding; }

qreal PosterCell::bodyHeight(int first) const
{
    if (first >= lineCount())
        return 2 * padding;
    return m_lines.last().bottom - m_lines.at(first).top + 2 * padding;
}

int PosterCell::endWithin(int first, qreal space) const
{
    int end = first;
    while (end < lineCount() && m_lines.at(end).bottom - m_lines.at(first).top <= space - 2 * padding)
        ++end;
    if (end == lineCount() || end == first)
        return end;
    const int begin = end - m_lines.at(end).line; // short entries are not cut
    return begin > first && end - begin < longestKeptEntry ? begin : end;
}

void PosterCell::place(PageBuilder &pages, qreal x, qreal headHeight, qreal height, int first, int end) const
{
    const QRectF frame(pages.left() + x, pages.y(), m_width, height);
    pages.picture(frame, [](QPainter &painter, const QRectF &rect) {
        painter.setPen(QPen(ink(), frameWidth));
        painter.drawRect(rect);
    });
    fill(pages, QRectF(frame.topLeft(), QSizeF(m_width, headHeight)), ink());
    const QPointF head = frame.topLeft() + QPointF(padding, headPadding);
    coloured(pages, m_question, head, Qt::white);
    coloured(pages, m_name, head + QPointF(0, m_question.height()), Qt::white);
    if (first >= end)
        return;
    const QPointF body = frame.topLeft() + QPointF(padding, headHeight + padding - m_lines.at(first).top);
    for (int i = first; i < end; ++i) {
        const Line &line = m_lines.at(i);
        pages.text(line.marker, body + QPointF(0, line.top));
        pages.text(line.box, body + QPointF(line.x, line.top), line.line, line.line + 1);
    }
}

bool PosterCell::wordsFit(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    for (const QString &word : text.split(u' ')) // what must not be parted counts as one
        if (word.size() <= longestKeptWord && metrics.horizontalAdvance(word) * 1.02 > width)
            return false;
    return true;
}

void PosterCell::fill(PageBuilder &pages, const QRectF &rect, const QColor &color)
{
    pages.picture(rect, [color](QPainter &painter, const QRectF &place) { painter.fillRect(place, color); });
}

void PosterCell::coloured(PageBuilder &pages, const TextBox &box, QPointF at, const QColor &color)
{
    pages.picture(QRectF(at, QSizeF()), [box, color](QPainter &painter, const QRectF &place) {
        painter.setPen(color);
        box.paint(&painter, place.topLeft());
    });
}

} // namespace emonev
