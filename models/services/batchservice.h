#pragma once
#include "services/workspace.h"
#include "storage/batchrepository.h"

namespace emonev {

/// Why one record of a batch can't be taken back: it was changed since, or something stands on it.
struct UndoConflict
{
    enum class Reason { Changed, Needed };
    Reason reason = Reason::Changed;
    QString table; ///< of the record that stands in the way
    QString code;  ///< of its unit or service
    QString name;
    QString baseCode; ///< Needed: the code of the record the batch brought in
    QString user;     ///< Changed: who did it
    QDateTime at;     ///< and when
};

/// What became of taking a batch back.
struct UndoResult
{
    Batch batch;
    int reverted = 0;
    QVector<UndoConflict> conflicts; ///< with any, nothing was taken back
};

/// Past imports and taking them back.
class BatchService
{
public:
    explicit BatchService(Workspace &workspace) : m_workspace(workspace) {}

    /// Newest first.
    [[nodiscard]] Result<QVector<Batch>> batches() const;
    /// Takes a whole batch back, or nothing of it. NotFound unknown_batch; InvalidData batch_undone;
    /// NotPermitted period_locked.
    QFuture<Result<UndoResult>> undo(const QString &batchId);

private:
    Workspace &m_workspace;
};

} // namespace emonev
