#pragma once
#include "ui/print/document.h"

#include <QList>

namespace emonev {

/// How a table fits a width: size of its type, and which columns go on which run of pages, how wide each.
struct TablePlan
{
    struct Panel
    {
        QList<int> columns;
        QList<qreal> widths;
    };
    double points = 9.5;
    QList<Panel> panels; ///< more than one when the columns go over several pages

    [[nodiscard]] bool fits() const { return panels.size() == 1; }
};

inline constexpr double smallestTablePoints = 7.0;
/// Space between a cell's rule and its text.
inline constexpr qreal cellPadding = 30;

/// Finds the largest type (down to 7 pt) at which no word is cut; below that, spreads the columns over pages.
TablePlan planTable(const TableBlock &table, qreal width);

} // namespace emonev
