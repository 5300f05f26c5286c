#include "exchange/tabledata.h"
#include <QHash>

namespace emonev {

namespace {

FileColumn columnOf(const ColumnSpec &spec)
{
    auto type = FileColumn::Type::Text;
    if (spec.isNumeric())
        type = FileColumn::Type::Number;
    else if (spec.type == ColumnType::Date)
        type = FileColumn::Type::Date;
    return {spec.name, type};
}

} // namespace

TableData tableForKind(ImportKind kind)
{
    TableData data;
    data.sheetName = importKindWord(kind);
    for (const ColumnSpec &spec : columnsOf(kind))
        data.columns.append(columnOf(spec));
    return data;
}

TableData badRowsTable(const ImportTable &table, const QString &errorTitle,
                       const std::function<QString(const RowIssue &)> &message)
{
    TableData data;
    data.sheetName = table.sheet.isEmpty() ? importKindWord(table.kind) : table.sheet;
    for (const QString &column : table.columns)
        data.columns.append(columnOf(columnsOf(table.kind).at(columnIndex(table.kind, column))));
    data.columns.append({errorTitle, FileColumn::Type::Text});
    QHash<int, QStringList> messages;
    for (const RowIssue &issue : table.issues)
        messages[issue.row].append(message(issue));
    for (const ImportRow &row : table.rows)
        if (!row.good)
            data.rows.append(row.values + QStringList{messages.value(row.number).join(u'\n')});
    return data;
}

} // namespace emonev
