#pragma once
#include "exchange/importtable.h"

namespace emonev {

/// What becomes of one row of a file.
enum class RowOutcome { Insert, Update, Unchanged, Rejected };

/// How many rows go which way. inserted + updated + unchanged + rejected + skipped = rows.
struct ImportCounts
{
    int rows = 0;
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    int skipped = 0; ///< good rows left out because others were refused and it was to be all or nothing

    [[nodiscard]] int changing() const { return inserted + updated; }
};

/// What an import would do: the outcome of each row and everything that is wrong, by row.
struct ImportPlan
{
    QVector<RowOutcome> outcomes; ///< by the table's rows
    QVector<RowIssue> issues;     ///< of the file itself and of its rows against the store
    ImportCounts counts;

    /// Whether something in the file is wrong, be it only that it has no rows.
    [[nodiscard]] bool faulty() const { return !issues.isEmpty(); }
};

} // namespace emonev
