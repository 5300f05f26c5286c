#pragma once
#include "ui/print/pagebuilder.h"
#include "ui/print/posterblock.h"

#include <QColor>

namespace emonev {

/// One box of a poster set in a size and width, as lines that may go over to a further page.
class PosterCell
{
public:
    PosterCell(const PosterBox &box, qreal points, qreal width);

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal headHeight() const;
    /// Of lines from `first` on, with the space around them.
    [[nodiscard]] qreal bodyHeight(int first = 0) const;
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    /// The first line that no longer fits into `space`.
    [[nodiscard]] int endWithin(int first, qreal space) const;
    /// False when a word had to be cut.
    [[nodiscard]] bool keepsWords() const { return m_keepsWords; }

    /// Head and frame of `height` at the cursor, `x` from the left; lines first … end - 1 in it.
    void place(PageBuilder &pages, qreal x, qreal headHeight, qreal height, int first, int end) const;

    /// True when no word of usual length is wider than `width`.
    static bool wordsFit(const QString &text, const QFont &font, qreal width);
    static void fill(PageBuilder &pages, const QRectF &rect, const QColor &color);
    static void coloured(PageBuilder &pages, const TextBox &box, QPointF at, const QColor &color);
    static QColor ink() { return {0x1b, 0x3a, 0x5c}; }

private:
    struct Line
    {
        TextBox box;
        int line = 0;
        TextBox marker; ///< of an entry's first line
        qreal x = 0;
        qreal top = 0;
        qreal bottom = 0;
    };
    void add(const PosterEntry &entry, const QFont &font, qreal indent);

    qreal m_width;
    qreal m_gap; ///< between entries
    TextBox m_question;
    TextBox m_name;
    QList<Line> m_lines;
    bool m_keepsWords = true;
};

} // namespace emonev
