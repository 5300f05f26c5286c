#pragma once
#include "ui/print/pagebuilder.h"
#include "ui/print/tableplan.h"

namespace emonev {

/// Puts one table on the pages: heads on every page, whole rows, section rows never alone at a page's foot.
class TableLayout
{
public:
    TableLayout(const TableBlock &table, const TablePlan &plan) : m_table(table), m_plan(plan) {}

    void place(PageBuilder &pages);
    /// Height of the head and the first row, so that a title above can stay with them.
    [[nodiscard]] qreal startHeight() const;

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
    void placePanel(PageBuilder &pages, const TablePlan::Panel &panel);
    void placeHeads(PageBuilder &pages, const QList<Row> &heads) const;
    void placeRow(PageBuilder &pages, const Row &row) const;
    void placeLongRow(PageBuilder &pages, const Row &row, const QList<Row> &heads) const;
    void frame(PageBuilder &pages, const Row &row, qreal height) const;

    const TableBlock &m_table;
    const TablePlan &m_plan;
};

} // namespace emonev
