#pragma once
#include "exchange/columnspec.h"
#include "exchange/importtable.h"
#include <QStringList>
#include <QVector>
#include <functional>

namespace emonev {

/// One column of a file to be written.
struct FileColumn
{
    enum class Type { Text, Number, Date };
    QString title;
    Type type = Type::Text;
};

/// A table to be written to a file; values are canonical texts.
struct TableData
{
    QString sheetName;
    QVector<FileColumn> columns;
    QVector<QStringList> rows;
};

/// An empty table with all columns of an import kind, so that the file imports again.
[[nodiscard]] TableData tableForKind(ImportKind kind);

/// The refused rows with a further column that says why; `message` words one issue.
[[nodiscard]] TableData badRowsTable(const ImportTable &table, const QString &errorTitle,
                                     const std::function<QString(const RowIssue &)> &message);

} // namespace emonev
