#pragma once
#include "ui/print/textbox.h"

#include <QList>
#include <QRectF>
#include <functional>

namespace emonev {

/// Lines first … end - 1 of a text at a place of a page.
struct PlacedText
{
    TextBox box;
    QPointF at;
    int first = 0;
    int end = 0;
};

/// A rule of a page; horizontal or vertical.
struct PlacedRule
{
    QLineF line;
    qreal width = 0;
};

/// A drawing with its place.
struct PlacedPicture
{
    QRectF rect;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// Everything painted on one page between head and foot.
struct LaidPage
{
    QList<PlacedText> texts;
    QList<PlacedRule> rules;
    QList<PlacedPicture> pictures;
};

/// Fills pages from top to bottom: keeps the cursor, places things, starts pages.
class PageBuilder
{
public:
    explicit PageBuilder(const QRectF &content) : m_content(content) { newPage(); }

    [[nodiscard]] qreal left() const { return m_content.left(); }
    [[nodiscard]] qreal width() const { return m_content.width(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const { return m_content.bottom() - m_y; }
    [[nodiscard]] qreal pageHeight() const { return m_content.height(); }
    [[nodiscard]] bool atTop() const { return m_y <= m_content.top(); }

    void newPage();
    /// Starts a new page when less than `height` is left (and this one is not empty).
    void require(qreal height);
    void advance(qreal height) { m_y += height; }
    /// Space between blocks; none at the top of a page.
    void gap(qreal height);

    void text(const TextBox &box, QPointF at) { text(box, at, 0, box.lineCount()); }
    void text(const TextBox &box, QPointF at, int first, int end);
    void rule(const QLineF &line, qreal width);
    void picture(const QRectF &rect, const std::function<void(QPainter &, const QRectF &)> &paint);
    /// Places a text at the cursor and moves on; it goes over to further pages between lines.
    void flow(const TextBox &box, qreal x);

    [[nodiscard]] QList<LaidPage> takePages() { return std::move(m_pages); }

private:
    QRectF m_content;
    qreal m_y = 0;
    QList<LaidPage> m_pages;
};

} // namespace emonev
