#pragma once
#include "storage/assessmentrepository.h"

namespace emonev {

/// The one place that says whether answers of a sheet may be written here: by anyone, undo and import included.
class SheetGuard
{
public:
    explicit SheetGuard(RecordWriter &writer) : m_writer(writer) {}

    /// NotPermitted period_locked, sheet_submitted, round_not_yours.
    [[nodiscard]] Result<void> check(const Period &period, const Assessment &sheet);
    /// The same of a stored row, where it is an answer, a sheet or a file of an answer; others are let through. Asked
    /// once for each sheet.
    [[nodiscard]] Result<void> checkRow(const QString &table, const QString &rowKey);

private:
    [[nodiscard]] Result<void> checkSheet(const QString &sheetId);

    RecordWriter &m_writer;
    QSet<QString> m_checked;
};

} // namespace emonev
