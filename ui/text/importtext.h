#pragma once
#include "exchange/importtable.h"
#include "services/batchservice.h"
#include "services/importplan.h"
#include <QCoreApplication>

namespace emonev {

/// Sentences of import and export: what is wrong in a row, how many rows went which way, what stands in an undo's way.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ImportText)

public:
    /// What is wrong, without the place.
    [[nodiscard]] static QString sentence(const RowIssue &issue);
    /// "Sheet1, row 14, column kode": where it is wrong.
    [[nodiscard]] static QString place(const RowIssue &issue);
    /// What to do about it; empty when there is nothing to suggest.
    [[nodiscard]] static QString suggestion(const RowIssue &issue);
    [[nodiscard]] static QString outcome(RowOutcome outcome);
    [[nodiscard]] static QString kindName(ImportKind kind);
    /// "267 rows: 260 new, 5 changed, 1 unchanged, 1 refused."
    [[nodiscard]] static QString counts(const ImportCounts &counts);
    [[nodiscard]] static QString alreadyImported();
    [[nodiscard]] static QString nothingStored();
    [[nodiscard]] static QString ignoredColumns(const QStringList &headers);
    [[nodiscard]] static QString conflict(const UndoConflict &conflict);
    [[nodiscard]] static QString undone(const Batch &batch, int reverted);
    [[nodiscard]] static QString notUndone();
    [[nodiscard]] static QString exported(const QString &path, int rows);
    /// Heading of the column that says why a row was refused.
    [[nodiscard]] static QString errorColumn();

    /// "service" for "service": what people call the rows of a table.
    [[nodiscard]] static QString tableName(const QString &table);

private:
    [[nodiscard]] static QString valueSentence(const RowIssue &issue);
    [[nodiscard]] static QString tableSentence(const RowIssue &issue);
    [[nodiscard]] static QString storeSentence(const RowIssue &issue);
    [[nodiscard]] static QString caseSentence(const RowIssue &issue);
};

/// The sentence people read for something wrong in a file's row.
[[nodiscard]] inline QString ruleText(const RowIssue &issue) { return ImportText::sentence(issue); }

} // namespace emonev
