#pragma once
#include "exchange/columnspec.h"
#include <QStringList>
#include <QVector>

namespace emonev {

/// One thing wrong with a file's row: where, what stands there, which rule it breaks.
struct RowIssue
{
    QString sheet;
    int row = 0;    ///< as a spreadsheet shows it
    QString column; ///< canonical name; the file's header where there is none
    QString value;
    QString rule; ///< a stable word, e.g. "required"
    QStringList args = {};
    QString suggestion = {};
};

/// One row of a file: values by the table's columns, canonical where good and as written where not.
struct ImportRow
{
    int number = 0;
    QStringList values;
    bool good = true;
};

/// A header that is none of ours, with what it may mean.
struct UnknownHeader
{
    int fileColumn = 0;
    QString header;
    QString suggestion;
};

/// A file read as one import kind, ready to be checked against the store.
struct ImportTable
{
    ImportKind kind = ImportKind::Units;
    QString sheet;
    int headerRow = 0;   ///< 0 when the sheet is empty
    QStringList columns; ///< canonical names, in the file's order; columns not named here were not in the file
    QStringList headers; ///< all of the file's headers as written
    QVector<ImportRow> rows;
    QVector<RowIssue> issues;
    QVector<UnknownHeader> unknownHeaders;

    [[nodiscard]] int indexOf(const QString &column) const { return int(columns.indexOf(column)); }
    /// The value of a row; empty when the file has no such column.
    [[nodiscard]] QString value(const ImportRow &row, const QString &column) const
    {
        const int index = indexOf(column);
        return index < 0 ? QString() : row.values.value(index);
    }
    /// Whether an issue lies in the header (missing_column, duplicate_header): then no row can be taken.
    [[nodiscard]] bool headerBroken() const;
    [[nodiscard]] int badRows() const;
};

} // namespace emonev
