#pragma once
#include "services/workspace.h"
#include "storage/standardrepository.h"

namespace emonev {

/// Service standards: versions, their 14 components, decree and state.
class StandardService
{
public:
    explicit StandardService(Workspace &workspace) : m_workspace(workspace) {}

    /// All versions, newest first; empty when the service has none yet.
    [[nodiscard]] Result<QVector<Standard>> versions(const QString &serviceId) const;
    /// Service id → its newest standard in short.
    [[nodiscard]] Result<QHash<QString, StandardSummary>> summaries() const;

    /// Saves one component of a version (empty body removes it).
    QFuture<Result<Saved>> saveComponent(const QString &serviceId, const QString &standardId, int component,
                                         const QString &body, const QString &label);
    /// Saves decree and days of a version; its state stays.
    QFuture<Result<Saved>> saveHead(const Standard &standard, const QString &label);
    /// Takes one step on the way of a version. NotPermitted standard_step (from, to); InvalidData reason_missing,
    /// standard_parts_missing (how many of the 6 public components are empty), decree_missing (before it is published).
    QFuture<Result<Saved>> move(const QString &serviceId, const QString &standardId, const QString &state,
                                const QString &reason, const QString &label);
    /// The steps this computer's account may take from `state`, the one forward first.
    [[nodiscard]] QStringList possibleSteps(const QString &state) const;
    /// Starts the next version as a copy of the newest (or empty when there is none). A published version stays as it
    /// is.
    QFuture<Result<Saved>> startVersion(const QString &serviceId, const QString &label);

private:
    Workspace &m_workspace;
};

} // namespace emonev
