#include "ui/print/posterlayout.h"

#include "ui/print/logo.h"
#include "ui/print/pagescale.h"

#include <numeric>

namespace emonev {
namespace {

using page::millimetre;
using page::point;

constexpr qreal rowGap = 4 * millimetre;
constexpr qreal footPoints = 11;
constexpr qreal footGap = 2.5 * millimetre;
constexpr qreal logoSize = 19 * millimetre;
constexpr qreal printedShare = 0.3; // of the foot's width
constexpr double sizeStep = 0.5;

/// How boxes beside each other may share the width.
QList<QList<double>> sharesOf(qsizetype boxes)
{
    if (boxes == 2)
        return {{1, 1}, {3, 2}, {2, 3}};
    if (boxes == 3)
        return {{1, 1, 1}, {1.5, 1, 1}, {1, 1.5, 1}, {1, 1, 1.5}, {1, 2, 1}, {1.5, 1.5, 1}, {1, 1.5, 1.5}};
    return {QList<double>(boxes, 1.0)};
}

qreal heightOf(const auto &rows)
{
    return std::accumulate(rows.begin(), rows.end(), rowGap * (qreal(rows.size()) - 1),
                           [](qreal sum, const auto &row) { return sum + row.height; });
}

/// The title as large as it goes in two lines; smaller where it is long.
TextBox titleBox(const QString &title, qreal width)
{
    for (qreal points = 46; points >= 24; points -= 2) {
        const TextBox box(title, page::font(points, true), width);
        if (box.lineCount() <= 2 && PosterCell::wordsFit(title, page::font(points, true), width))
            return box;
    }
    return {title, page::font(22, true), width};
}

} // namespace

PosterLayout::PosterLayout(PageBuilder &pages, const PosterBlock &block)
    : m_pages(pages), m_block(block), m_foot(block.foot, page::font(footPoints), pages.width() * (1 - printedShare)),
      m_printed(block.printed, page::font(footPoints), pages.width() * printedShare, Qt::AlignRight),
      m_more(block.more, page::font(footPoints, true), pages.width() * printedShare, Qt::AlignRight)
{
    m_footHeight = std::max(m_foot.height(), m_printed.height() + m_more.height()) + 2 * footGap;
}

void PosterLayout::place()
{
    if (!m_pages.atTop())
        m_pages.newPage();
    placeHead();
    placeTitle();
    placeMark();
    const QList<Row> all = fittingRows();
    const qreal height = heightOf(all), extra = std::max(0.0, room() - height);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            m_pages.gap(rowGap);
        placeRow(all.at(i), extra * all.at(i).height / height);
    }
    placeFoot(false);
}

PosterLayout::Row PosterLayout::shared(const QList<PosterBox> &boxes, const QList<double> &weights, qreal points) const
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const qreal width = m_pages.width() - rowGap * (qreal(boxes.size()) - 1);
    Row row;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        row.cells.append(PosterCell(boxes.at(i), points, width * weights.at(i) / sum));
        row.head = std::max(row.head, row.cells.last().headHeight());
        row.height = std::max(row.height, row.cells.last().bodyHeight());
        row.keepsWords = row.keepsWords && row.cells.last().keepsWords();
    }
    row.height += row.head;
    return row;
}

PosterLayout::Row PosterLayout::row(const QList<PosterBox> &boxes, qreal points) const
{
    Row best;
    for (const QList<double> &weights : sharesOf(boxes.size())) {
        Row next = shared(boxes, weights, points);
        // A head of several lines, and shares other than even ones, must be worth it.
        const bool isBetter = next.keepsWords != best.keepsWords
                                  ? next.keepsWords
                                  : next.height + 2 * next.head < (best.height + 2 * best.head) * 0.98;
        if (best.cells.isEmpty() || isBetter)
            best = std::move(next);
    }
    return best;
}

QList<PosterLayout::Row> PosterLayout::rows(qreal points) const
{
    QList<Row> all;
    for (const QList<PosterBox> &boxes : m_block.rows)
        all.append(row(boxes, points));
    return all;
}

QList<PosterLayout::Row> PosterLayout::fittingRows() const
{
    int low = 0, high = int((largestPosterPoints - smallestPosterPoints) / sizeStep);
    const auto at = [&](int step) { return rows(smallestPosterPoints + step * sizeStep); };
    QList<Row> best = at(low);
    while (low < high) { // the sizes up to `low` fit, those above `high` do not
        const int middle = (low + high + 1) / 2;
        QList<Row> next = at(middle);
        const bool keepsWords = std::all_of(next.begin(), next.end(), [](const Row &row) { return row.keepsWords; });
        if (keepsWords && heightOf(next) <= room()) {
            best = std::move(next);
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return best;
}

void PosterLayout::placeHead()
{
    const qreal indent = m_block.logo.isEmpty() ? 0 : logoSize + 4 * millimetre;
    const qreal left = m_pages.left() + indent, width = m_pages.width() - indent;
    const TextBox government(m_block.government.toUpper(), page::font(13), width);
    const TextBox office(m_block.office, page::font(18, true), width);
    const qreal text = government.height() + office.height();
    const qreal height = std::max(text, m_block.logo.isEmpty() ? 0 : logoSize);
    if (!m_block.logo.isEmpty())
        m_pages.picture(QRectF(m_pages.left(), m_pages.y() + (height - logoSize) / 2, logoSize, logoSize),
                        logoPainter(m_block.logo));
    const qreal top = m_pages.y() + (height - text) / 2;
    m_pages.text(government, {left, top});
    m_pages.text(office, {left, top + government.height()});
    m_pages.advance(height + 3 * millimetre);
}

void PosterLayout::placeTitle()
{
    const qreal padding = 5 * millimetre, width = m_pages.width() - 2 * padding;
    const TextBox kicker(m_block.kicker, page::font(14), width);
    const TextBox title = titleBox(m_block.title, width);
    const qreal height = kicker.height() + title.height() + 1.4 * padding;
    PosterCell::fill(m_pages, QRectF(m_pages.left(), m_pages.y(), m_pages.width(), height), PosterCell::ink());
    const QPointF at(m_pages.left() + padding, m_pages.y() + 0.7 * padding);
    PosterCell::coloured(m_pages, kicker, at, Qt::white);
    PosterCell::coloured(m_pages, title, at + QPointF(0, kicker.height()), Qt::white);
    m_pages.advance(height + rowGap);
}

void PosterLayout::placeMark()
{
    if (m_block.mark.isEmpty())
        return;
    const qreal padding = 2 * millimetre;
    const TextBox mark(m_block.mark, page::font(20, true), m_pages.width(), Qt::AlignHCenter);
    const QRectF rect(m_pages.left(), m_pages.y(), m_pages.width(), mark.height() + 2 * padding);
    m_pages.picture(rect, [](QPainter &painter, const QRectF &place) {
        painter.fillRect(place, QColor(0xff, 0xd2, 0x4d));
        painter.setPen(QPen(Qt::black, 1.5 * point));
        painter.drawRect(place);
    });
    m_pages.text(mark, rect.topLeft() + QPointF(0, padding));
    m_pages.advance(rect.height() + rowGap);
}

void PosterLayout::placeRow(const Row &row, qreal extra)
{
    QList<int> next(row.cells.size(), 0);
    const qreal fewest = row.head + 18 * millimetre; // less of a box is not begun at a page's foot
    if (row.height > room() && (room() < fewest || row.height < m_pages.pageHeight() * 0.35))
        nextPage();
    for (bool hasMore = true; hasMore;) {
        QList<int> ends;
        qreal height = 0;
        hasMore = false;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const PosterCell &cell = row.cells.at(i);
            const int fitting = cell.endWithin(next.at(i), room() - row.head);
            ends.append(std::max(fitting, std::min(next.at(i) + 1, cell.lineCount())));
            height = std::max(height, cell.bodyHeight(next.at(i)));
            hasMore = hasMore || ends.last() < cell.lineCount();
        }
        height = hasMore ? room() : row.head + height + extra;
        qreal x = 0;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (ends.at(i) > next.at(i) || next.at(i) == 0)
                row.cells.at(i).place(m_pages, x, row.head, height, next.at(i), ends.at(i));
            x += row.cells.at(i).width() + rowGap;
        }
        m_pages.advance(height);
        next = ends;
        if (hasMore)
            nextPage();
    }
}

void PosterLayout::placeFoot(bool hasMore)
{
    const qreal top = m_pages.y() + m_pages.room() - m_footHeight + footGap;
    const qreal right = m_pages.left() + m_pages.width() * (1 - printedShare);
    m_pages.rule({m_pages.left(), top, m_pages.left() + m_pages.width(), top}, 1 * point);
    m_pages.text(m_foot, {m_pages.left(), top + footGap});
    m_pages.text(m_printed, {right, top + footGap});
    if (hasMore)
        m_pages.text(m_more, {right, top + footGap + m_printed.height()});
}

void PosterLayout::nextPage()
{
    placeFoot(true);
    m_pages.newPage();
    const TextBox title(m_block.continued.arg(m_block.title), page::font(18, true), m_pages.width());
    m_pages.text(title, {m_pages.left(), m_pages.y()});
    m_pages.advance(title.height() + rowGap);
    placeMark();
}

} // namespace emonev
