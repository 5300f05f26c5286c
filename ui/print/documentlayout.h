#pragma once
#include "ui/print/document.h"
#include "ui/print/pagebuilder.h"

namespace emonev {

/// A document cut into pages, once; screen, printer and PDF paint the same pages from it.
class DocumentLayout
{
public:
    DocumentLayout(const Document &document, PaperSize paper);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] bool landscape() const { return m_landscape; }
    [[nodiscard]] PaperSize paper() const { return m_paper; }
    /// The sheet in layout units (720 to the inch).
    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    /// Paints page `page` (from 0); the painter's unit is the layout's, its origin the sheet's corner.
    void paintPage(QPainter *painter, int page) const;
    /// The same onto any device: scales from the sheet to `target`.
    void paintPage(QPainter *painter, int page, const QRectF &target) const;

private:
    void paintFoot(QPainter *painter, int page) const;

    PaperSize m_paper;
    bool m_landscape = false;
    QSizeF m_sheet;
    PaperMargins m_margins;
    Footer m_footer;
    QList<LaidPage> m_pages;
};

} // namespace emonev
