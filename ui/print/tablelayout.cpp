#include "ui/print/tablelayout.h"

#include "ui/print/pagescale.h"

#include <numeric>

namespace emonev {
namespace {

constexpr qreal verticalPadding = 18;
constexpr qreal ruleWidth = 5;

qreal total(const QList<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

template <typename Rows> qreal heightOf(const Rows &rows)
{
    qreal height = 0;
    for (const auto &row : rows)
        height += row.height;
    return height;
}

} // namespace

TableLayout::Row TableLayout::makeRow(const TablePlan::Panel &panel, const QStringList &texts, bool bold,
                                      bool head) const
{
    Row row;
    const QFont font = page::font(m_plan.points, bold);
    qreal x = 0;
    for (qsizetype i = 0; i < panel.columns.size(); ++i) {
        const TableColumn &column = m_table.columns.at(panel.columns.at(i));
        const qreal width = panel.widths.at(i);
        const Qt::Alignment align = head ? Qt::AlignHCenter : column.align;
        Cell cell{TextBox(texts.value(panel.columns.at(i)), font, width - 2 * cellPadding, align), x, width};
        row.height = std::max(row.height, cell.box.height());
        row.cells.append(cell);
        x += width;
    }
    row.height = std::max(row.height, m_plan.points * page::point) + 2 * verticalPadding;
    return row;
}

TableLayout::Row TableLayout::makeRow(const TablePlan::Panel &panel, const TableRow &source) const
{
    if (source.kind != TableRow::Kind::Section)
        return makeRow(panel, source.cells, source.kind == TableRow::Kind::Total, false);
    Row row;
    const qreal width = total(panel.widths);
    const TextBox box(source.cells.value(0), page::font(m_plan.points, true), width - 2 * cellPadding);
    row.cells.append({box, 0, width});
    row.height = box.height() + 2 * verticalPadding;
    row.section = true;
    return row;
}

QList<TableLayout::Row> TableLayout::heads(const TablePlan::Panel &panel) const
{
    QStringList titles, numbers;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        titles.append(m_table.columns.at(i).title);
        numbers.append(QString::number(i + 1));
    }
    QList<Row> rows{makeRow(panel, titles, true, true)};
    if (m_table.columnNumbers)
        rows.append(makeRow(panel, numbers, false, true));
    return rows;
}

qreal TableLayout::startHeight() const
{
    if (m_plan.panels.isEmpty())
        return 0;
    const TablePlan::Panel &panel = m_plan.panels.first();
    qreal height = heightOf(heads(panel));
    for (const TableRow &row : m_table.rows) {
        height += makeRow(panel, row).height;
        if (row.kind != TableRow::Kind::Section)
            break;
    }
    return height;
}

qreal TableLayout::fullHeight() const
{
    if (m_plan.panels.isEmpty())
        return 0;
    const TablePlan::Panel &panel = m_plan.panels.first();
    qreal height = heightOf(heads(panel));
    for (const TableRow &row : m_table.rows)
        height += makeRow(panel, row).height;
    return height;
}

bool TableLayout::waits(qsizetype row) const
{
    const qsizetype left = m_table.rows.size() - row - 1;
    if (left == 0)
        return false;
    return m_table.rows.at(row).kind == TableRow::Kind::Section ||
           m_table.rows.at(row + 1).kind == TableRow::Kind::Total || (m_after > 0 && left == 1);
}

void TableLayout::place(PageBuilder &pages)
{
    for (qsizetype i = 0; i < m_plan.panels.size(); ++i) {
        if (i > 0)
            pages.newPage();
        placePanel(pages, m_plan.panels.at(i));
    }
}

void TableLayout::placePanel(PageBuilder &pages, const TablePlan::Panel &panel)
{
    const QList<Row> headRows = heads(panel);
    const qreal headHeight = heightOf(headRows);
    const qreal fullPage = pages.pageHeight() - headHeight;
    QList<Row> group; // rows that wait for the row that follows them
    bool headDone = false;
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        group.append(makeRow(panel, m_table.rows.at(i)));
        if (waits(i))
            continue;
        const bool last = i + 1 == m_table.rows.size();
        const qreal height = heightOf(group) + (last && heightOf(group) + m_after < fullPage ? m_after : 0);
        const qreal wanted = height > fullPage ? page::point * 60 : height;
        if (!headDone || (wanted > pages.room() && !pages.atTop())) {
            if (headDone)
                pages.newPage();
            else
                pages.require(headHeight + wanted);
            placeHeads(pages, headRows);
            headDone = true;
        }
        for (const Row &row : std::as_const(group))
            row.height > pages.room() ? placeLongRow(pages, row, headRows) : placeRow(pages, row);
        group.clear();
    }
    if (!headDone)
        placeHeads(pages, headRows);
}

void TableLayout::placeHeads(PageBuilder &pages, const QList<Row> &headRows) const
{
    // Every run of rows begins with the head, so only it draws the upper rule.
    const Cell &last = headRows.first().cells.last();
    pages.rule({pages.left(), pages.y(), pages.left() + last.x + last.width, pages.y()}, ruleWidth);
    for (const Row &row : headRows)
        placeRow(pages, row);
}

void TableLayout::frame(PageBuilder &pages, const Row &row, qreal height) const
{
    const qreal top = pages.y(), bottom = top + height, left = pages.left();
    const qreal right = left + row.cells.last().x + row.cells.last().width;
    pages.rule({left, bottom, right, bottom}, ruleWidth);
    for (const Cell &cell : row.cells)
        pages.rule({left + cell.x, top, left + cell.x, bottom}, ruleWidth);
    pages.rule({right, top, right, bottom}, ruleWidth);
}

void TableLayout::placeRow(PageBuilder &pages, const Row &row) const
{
    frame(pages, row, row.height);
    for (const Cell &cell : row.cells)
        pages.text(cell.box, {pages.left() + cell.x + cellPadding, pages.y() + verticalPadding});
    pages.advance(row.height);
}

void TableLayout::placeLongRow(PageBuilder &pages, const Row &row, const QList<Row> &headRows) const
{
    QList<int> next(row.cells.size(), 0);
    for (bool more = true; more;) {
        const qreal room = pages.room() - 2 * verticalPadding;
        qreal used = 0;
        QList<int> ends;
        more = false;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const TextBox &box = row.cells.at(i).box;
            const int end = std::min(box.lineCount(), next.at(i) + std::max(box.linesThatFit(next.at(i), room), 1));
            used = std::max(used, box.lineTop(end) - box.lineTop(next.at(i)));
            ends.append(end);
            more = more || end < box.lineCount();
        }
        frame(pages, row, used + 2 * verticalPadding);
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            pages.text(row.cells.at(i).box,
                       {pages.left() + row.cells.at(i).x + cellPadding, pages.y() + verticalPadding}, next.at(i),
                       ends.at(i));
        pages.advance(used + 2 * verticalPadding);
        next = ends;
        if (more) {
            pages.newPage();
            placeHeads(pages, headRows);
        }
    }
}

} // namespace emonev
