#include "exchange/sheetbuilder.h"

namespace emonev {

SheetBuilder::SheetBuilder(const QString &name, const ReadLimits &limits) : m_limits(limits) { m_sheet.name = name; }

void SheetBuilder::add(int row, int column, const Cell &cell)
{
    if (cell.type == CellType::Empty || m_tooLarge)
        return;
    auto &rows = m_sheet.rows;
    if (rows.isEmpty() || rows.last().number < row) {
        rows.append(SheetRow{row, {}});
        rows.last().cells.reserve(m_width);
    }
    auto &cells = rows.last().cells;
    m_cells += qMax<qint64>(1, column + 1 - cells.size());
    m_tooLarge = row > m_limits.maxRows || column >= m_limits.maxColumns || m_cells > m_limits.maxCells;
    if (m_tooLarge || rows.last().number != row)
        return;
    if (column >= cells.size())
        cells.resize(column + 1);
    m_width = qMax(m_width, column + 1);
    cells[column] = cell;
}

void SheetBuilder::repeatLastRow(int row, int times)
{
    if (m_sheet.rows.isEmpty() || m_sheet.rows.last().number != row)
        return;
    const SheetRow model = m_sheet.rows.last();
    m_tooLarge = m_tooLarge || qint64(row) + times > m_limits.maxRows ||
                 m_cells + qint64(times) * model.cells.size() > m_limits.maxCells;
    for (int i = 1; i <= times && !m_tooLarge; ++i)
        m_sheet.rows.append(SheetRow{row + i, model.cells});
    m_cells += qint64(times) * model.cells.size();
}

Sheet SheetBuilder::take() { return std::move(m_sheet); }

} // namespace emonev
