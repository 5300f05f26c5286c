#include "ui/importing/mappingtable.h"
#include <QComboBox>
#include <QHeaderView>

namespace emonev {

MappingTable::MappingTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("mapping"));
    setAccessibleName(tr("Columns of the file and what they become"));
    setColumnCount(2);
    setHorizontalHeaderLabels({tr("Column of the file"), tr("Becomes")});
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setColumnWidth(0, 260);
}

void MappingTable::show(const ImportTable &table, const ColumnMap &map)
{
    m_map = map;
    setRowCount(0);
    for (const QString &header : table.headers)
        if (!header.isEmpty())
            addHeader(table, header);
}

void MappingTable::addHeader(const ImportTable &table, const QString &header)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(header));
    auto *ours = new QComboBox(this);
    ours->setAccessibleName(tr("What \"%1\" becomes").arg(header));
    ours->addItem(tr("(left out)"), QString());
    const auto &columns = columnsOf(table.kind);
    for (const ColumnSpec &spec : columns)
        ours->addItem(spec.required ? tr("%1 (required)").arg(spec.name) : spec.name, spec.name);
    const int known =
        m_map.hasColumn(header) ? columnIndex(table.kind, m_map.column(header)) : columnIndex(table.kind, header);
    ours->setCurrentIndex(known + 1);
    for (const UnknownHeader &unknown : table.unknownHeaders)
        if (unknown.header == header && !unknown.suggestion.isEmpty())
            item(row, 0)->setToolTip(tr("Perhaps \"%1\"").arg(unknown.suggestion));
    connect(ours, &QComboBox::activated, this,
            [this, header, ours] { choose(header, ours->currentData().toString()); });
    setCellWidget(row, 1, ours);
}

void MappingTable::choose(const QString &header, const QString &ours)
{
    m_map.mapColumn(header, ours);
    Q_EMIT mapped(m_map);
}

} // namespace emonev
