#pragma once
#include "exchange/workbook.h"

namespace emonev {

/// Collects the cells of one sheet, leaves blank rows out and watches the limits.
class SheetBuilder
{
public:
    SheetBuilder(const QString &name, const ReadLimits &limits);

    /// Row numbers start at 1 and must not fall, columns start at 0. Empty cells may be left out.
    void add(int row, int column, const Cell &cell);
    /// Writes the last row `times` more, on the rows after it.
    void repeatLastRow(int row, int times);
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    [[nodiscard]] Sheet take();

private:
    Sheet m_sheet;
    const ReadLimits &m_limits;
    qint64 m_cells = 0;
    int m_width = 0; ///< of the widest row so far
    bool m_tooLarge = false;
};

} // namespace emonev
