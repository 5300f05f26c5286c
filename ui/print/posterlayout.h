#pragma once
#include "ui/print/postercell.h"

namespace emonev {

/// Lays a poster out on pages: finds the largest type at which it fits one, else goes on with the smallest on further.
class PosterLayout
{
public:
    PosterLayout(PageBuilder &pages, const PosterBlock &block);

    void place();

private:
    struct Row
    {
        QList<PosterCell> cells;
        qreal head = 0;
        qreal height = 0; ///< head and all lines
        bool keepsWords = true;
    };
    [[nodiscard]] Row shared(const QList<PosterBox> &boxes, const QList<double> &weights, qreal points) const;
    [[nodiscard]] Row row(const QList<PosterBox> &boxes, qreal points) const;
    [[nodiscard]] QList<Row> rows(qreal points) const;
    [[nodiscard]] QList<Row> fittingRows() const;
    [[nodiscard]] qreal room() const { return m_pages.room() - m_footHeight; }

    void placeHead();
    void placeTitle();
    void placeMark();
    void placeRow(const Row &row, qreal extra);
    void placeFoot(bool hasMore);
    void nextPage();

    PageBuilder &m_pages;
    const PosterBlock &m_block;
    TextBox m_foot;
    TextBox m_printed;
    TextBox m_more;
    qreal m_footHeight = 0;
};

} // namespace emonev
