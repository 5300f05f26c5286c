#pragma once
#include "ui/print/pagebuilder.h"
#include "ui/print/tableplan.h"

namespace emonev {

/// Puts one table on the pages: heads on every page, whole rows, section rows never alone at a page's foot.
class TableLayout
{
public:
    /// The last rows go over to the next page with what follows when less than `after` is left below them.
    TableLayout(const TableBlock &table, const TablePlan &plan, qreal after = 0)
        : m_table(table), m_plan(plan), m_after(after)
    {
    }

    void place(PageBuilder &pages);
    /// Height of the head and the first row, so that a title above can stay with them.
    [[nodiscard]] qreal startHeight() const;
    [[nodiscard]] qreal fullHeight() const;

private:
    struct Cell
    {
        TextBox box;
        qreal x = 0; ///< left rule
        qreal width = 0;
    };
    struct Row
    {
        QList<Cell> cells;
        qreal height = 0;
        bool section = false;
    };

    [[nodiscard]] Row makeRow(const TablePlan::Panel &panel, const QStringList &texts, bool bold, bool head) const;
    [[nodiscard]] Row makeRow(const TablePlan::Panel &panel, const TableRow &row) const;
    [[nodiscard]] QList<Row> heads(const TablePlan::Panel &panel) const;
    /// Whether a row may not be the last of a page: sections, rows before a total, the one before the end.
    [[nodiscard]] bool waits(qsizetype row) const;
    void placePanel(PageBuilder &pages, const TablePlan::Panel &panel);
    void placeHeads(PageBuilder &pages, const QList<Row> &heads) const;
    void placeRow(PageBuilder &pages, const Row &row) const;
    void placeLongRow(PageBuilder &pages, const Row &row, const QList<Row> &heads) const;
    void frame(PageBuilder &pages, const Row &row, qreal height) const;

    const TableBlock &m_table;
    const TablePlan &m_plan;
    qreal m_after;
};

} // namespace emonev
