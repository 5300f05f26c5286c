#pragma once
#include "services/workspace.h"
#include "storage/outboxrepository.h"

namespace emonev {

/// What waits for the server, what it answered, and what a person can do about what it refused.
class OutboxService
{
public:
    explicit OutboxService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QVector<OutboxEntry>> list(bool all) const;
    /// Writes a refused operation's values again, as a new operation; `confirmed`: a mass removal is meant.
    QFuture<Result<Saved>> retry(const QString &opId, bool confirmed, const QString &label);
    /// A person has seen the refusal and lets it be.
    Result<void> dismiss(const QString &opId);
    /// The refused and waiting operations with their values as a JSON file, for whoever must look into it.
    Result<int> exportTo(const QString &path) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
