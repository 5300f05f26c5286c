#include "exchange/rowreader.h"
#include "exchange/canonicaltext.h"
#include <QSet>

namespace emonev {

namespace {

constexpr int titleRows = 10; ///< a header may stand under a few lines of title

RowIssue issueOf(const ImportTable &table, int row, const QString &column, const CanonicalValue &value)
{
    RowIssue issue{table.sheet, row, column, value.text, value.rule, value.args, {}};
    if (value.rule == u"unknown_value")
        issue.suggestion = value.args.value(0);
    return issue;
}

/// Rules that only the file's cell can break, not the text it left behind.
bool isOfCell(const QString &rule) { return rule == u"number_too_long" || rule == u"formula_error"; }

QVector<int> keyColumns(const ImportTable &table)
{
    QVector<int> indexes;
    for (const ColumnSpec &spec : columnsOf(table.kind))
        if (spec.key && table.columns.contains(spec.name))
            indexes.append(table.indexOf(spec.name));
    return indexes;
}

} // namespace

RowReader::RowReader(ImportKind kind, const ColumnMap &map, const QStringList &unitKinds)
    : m_kind(kind), m_map(map), m_unitKinds(unitKinds)
{
}

int RowReader::columnFor(const QString &header) const
{
    if (m_map.hasColumn(header))
        return columnIndex(m_kind, m_map.column(header));
    return columnIndex(m_kind, header);
}

int RowReader::requiredIn(const SheetRow &row) const
{
    QSet<int> found;
    for (const Cell &cell : row.cells)
        if (cell.type == CellType::Text)
            if (const int index = columnFor(cell.text); index >= 0 && columnsOf(m_kind).at(index).required)
                found.insert(index);
    return int(found.size());
}

int RowReader::headerIndex(const Sheet &sheet) const
{
    int best = 0;
    int bestCount = 0;
    for (int i = 0; i < qMin<qsizetype>(titleRows, sheet.rows.size()); ++i) {
        const int count = requiredIn(sheet.rows.at(i));
        if (count > bestCount) {
            best = i;
            bestCount = count;
        }
    }
    return best;
}

int RowReader::pickSheet(const Workbook &workbook) const
{
    int best = -1;
    int bestCount = -1;
    for (int i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet &sheet = workbook.sheets.at(i);
        const int count = sheet.rows.isEmpty() ? -1 : requiredIn(sheet.rows.at(headerIndex(sheet)));
        if (count > bestCount) {
            best = i;
            bestCount = count;
        }
    }
    return best;
}

QVector<RowReader::Column> RowReader::readHeader(const SheetRow &row, ImportTable &table) const
{
    QVector<Column> columns;
    const auto &specs = columnsOf(m_kind);
    table.headerRow = row.number;
    for (int i = 0; i < row.cells.size(); ++i) {
        const QString header = plainText(row.cells.at(i)).text;
        table.headers.append(header);
        const int index = columnFor(header);
        if (index < 0) {
            if (!header.isEmpty() && !m_map.hasColumn(header))
                table.unknownHeaders.append({i, header, suggestColumn(m_kind, header)});
        } else if (table.columns.contains(specs.at(index).name)) {
            table.issues.append(
                {table.sheet, row.number, specs.at(index).name, header, QStringLiteral("duplicate_header"), {}, {}});
        } else {
            table.columns.append(specs.at(index).name);
            columns.append({i, &specs.at(index)});
        }
    }
    for (const ColumnSpec &spec : specs) {
        if (!spec.required || table.columns.contains(spec.name))
            continue;
        RowIssue issue{table.sheet, row.number, spec.name, {}, QStringLiteral("missing_column"), {}, {}};
        for (const UnknownHeader &unknown : table.unknownHeaders)
            if (unknown.suggestion == spec.name)
                issue.suggestion = unknown.header;
        table.issues.append(issue);
    }
    return columns;
}

void RowReader::readRow(const SheetRow &source, const QVector<Column> &columns, ImportTable &table) const
{
    ImportRow row;
    row.number = source.number;
    row.values.reserve(columns.size());
    for (const Column &column : columns) {
        CanonicalValue value =
            column.fileColumn < source.cells.size() ? plainText(source.cells.at(column.fileColumn)) : CanonicalValue{};
        if (value.ok())
            value = canonicalValue(*column.spec, m_map.value(column.spec->name, value.text), m_unitKinds);
        row.values.append(value.text);
        if (!value.ok()) {
            row.good = false;
            table.issues.append(issueOf(table, row.number, column.spec->name, value));
        }
    }
    const auto isEmpty = [](const QString &value) { return value.isEmpty(); };
    if (std::all_of(row.values.begin(), row.values.end(), isEmpty)) {
        // A row of blanks, or of columns that are not ours, is no row.
        while (!table.issues.isEmpty() && table.issues.last().row == row.number)
            table.issues.removeLast();
        return;
    }
    table.rows.append(std::move(row));
}

ImportTable RowReader::read(const Sheet &sheet) const
{
    ImportTable table;
    table.kind = m_kind;
    table.sheet = sheet.name;
    if (sheet.rows.isEmpty())
        return table;
    const int header = headerIndex(sheet);
    const QVector<Column> columns = readHeader(sheet.rows.at(header), table);
    table.rows.reserve(sheet.rows.size());
    if (!columns.isEmpty())
        for (int i = header + 1; i < sheet.rows.size(); ++i)
            readRow(sheet.rows.at(i), columns, table);
    checkDuplicates(table);
    return table;
}

QString RowReader::rowKey(const QVector<int> &keys, const ImportRow &row) const
{
    QString key;
    for (const int index : keys)
        key += row.values.at(index) + QChar(0x1F);
    return key;
}

void RowReader::checkDuplicates(ImportTable &table) const
{
    const QVector<int> keys = keyColumns(table);
    if (keys.isEmpty())
        return;
    QHash<QString, int> firstRows;
    firstRows.reserve(table.rows.size());
    for (ImportRow &row : table.rows) {
        if (!row.good)
            continue;
        const QString key = rowKey(keys, row);
        const auto first = firstRows.constFind(key);
        if (first == firstRows.constEnd()) {
            firstRows.insert(key, row.number);
            continue;
        }
        row.good = false;
        table.issues.append({table.sheet,
                             row.number,
                             table.columns.at(keys.first()),
                             row.values.at(keys.first()),
                             QStringLiteral("duplicate_row"),
                             {QString::number(*first)},
                             {}});
    }
    std::stable_sort(table.issues.begin(), table.issues.end(),
                     [](const RowIssue &a, const RowIssue &b) { return a.row < b.row; });
}

void RowReader::checkRow(const ImportTable &table, ImportRow &row, QVector<RowIssue> &issues) const
{
    row.good = true;
    for (int i = 0; i < table.columns.size(); ++i) {
        const ColumnSpec &spec = columnsOf(m_kind).at(columnIndex(m_kind, table.columns.at(i)));
        const CanonicalValue value =
            canonicalValue(spec, m_map.value(spec.name, cleanText(row.values.at(i))), m_unitKinds);
        row.values[i] = value.text;
        if (value.ok())
            continue;
        row.good = false;
        issues.append(issueOf(table, row.number, spec.name, value));
    }
}

QVector<RowIssue> RowReader::recheckRow(ImportTable &table, int rowIndex) const
{
    const int number = table.rows.at(rowIndex).number;
    QVector<RowIssue> issues;
    checkRow(table, table.rows[rowIndex], issues);
    for (const RowIssue &issue : table.issues)
        if (issue.row == number && isOfCell(issue.rule) &&
            table.value(table.rows.at(rowIndex), issue.column) == issue.value) {
            issues.append(issue);
            table.rows[rowIndex].good = false;
        }
    QSet<int> released; // rows that were bad only for being the same as another
    table.issues.removeIf([&](const RowIssue &issue) {
        if (issue.rule == u"duplicate_row" && issue.row != number)
            released.insert(issue.row);
        return issue.rule == u"duplicate_row" || (issue.row == number && number != table.headerRow);
    });
    for (ImportRow &row : table.rows)
        row.good = row.good || released.contains(row.number);
    table.issues.append(issues);
    checkDuplicates(table);
    QVector<RowIssue> own;
    for (const RowIssue &issue : table.issues)
        if (issue.row == number)
            own.append(issue);
    return own;
}

QVector<RowIssue> RowReader::setValue(ImportTable &table, int rowIndex, const QString &column,
                                      const QString &text) const
{
    const int index = table.indexOf(column);
    if (index < 0)
        return {};
    const int number = table.rows.at(rowIndex).number;
    table.issues.removeIf([&](const RowIssue &issue) { return issue.row == number && issue.column == column; });
    table.rows[rowIndex].values[index] = text;
    return recheckRow(table, rowIndex);
}

} // namespace emonev
