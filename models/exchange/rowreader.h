#pragma once
#include "exchange/columnmap.h"
#include "exchange/importtable.h"
#include "exchange/workbook.h"

namespace emonev {

/// Turns the rows of a sheet into canonical values of an import kind and says what is wrong with them.
class RowReader
{
public:
    RowReader(ImportKind kind, const ColumnMap &map, const QStringList &unitKinds);

    /// The sheet that looks most like this kind: most required columns in its header, then the first with rows.
    [[nodiscard]] int pickSheet(const Workbook &workbook) const;
    /// Reads the whole sheet. Issues of the header stand first, then those of rows in order.
    [[nodiscard]] ImportTable read(const Sheet &sheet) const;

    /// Checks one value as typed into a preview; `column` is a canonical name.
    [[nodiscard]] QVector<RowIssue> setValue(ImportTable &table, int rowIndex, const QString &column,
                                             const QString &text) const;
    /// Checks all values of a row again and replaces its issues in the table; other rows' duplicates included.
    QVector<RowIssue> recheckRow(ImportTable &table, int rowIndex) const;

private:
    struct Column
    {
        int fileColumn = 0;
        const ColumnSpec *spec = nullptr;
    };

    [[nodiscard]] int headerIndex(const Sheet &sheet) const;
    [[nodiscard]] int requiredIn(const SheetRow &row) const;
    [[nodiscard]] int columnFor(const QString &header) const;
    [[nodiscard]] QVector<Column> readHeader(const SheetRow &row, ImportTable &table) const;
    void readRow(const SheetRow &source, const QVector<Column> &columns, ImportTable &table) const;
    void checkRow(const ImportTable &table, ImportRow &row, QVector<RowIssue> &issues) const;
    void checkDuplicates(ImportTable &table) const;
    [[nodiscard]] QString rowKey(const QVector<int> &keyColumns, const ImportRow &row) const;

    ImportKind m_kind;
    ColumnMap m_map;
    QStringList m_unitKinds;
};

} // namespace emonev
