#pragma once
#include "services/reportervault.h"
#include "services/workspace.h"

namespace emonev {

/// One time somebody looked at who reported.
struct ReporterLook
{
    QDateTime at;
    QString user;
    QString reason;
};

/// Opens one reporter's identity at a time, for those who may, and writes down each time.
class ReporterService
{
public:
    explicit ReporterService(Workspace &workspace) : m_workspace(workspace) {}

    /// Whether anybody wrote down who reported.
    [[nodiscard]] Result<bool> isKnown(const QString &complaintId) const;
    /// The entry is written before the name is given. NotPermitted role_may_not, reporter_key_missing; NotFound
    /// reporter_unknown.
    [[nodiscard]] Result<Reporter> open(const QString &complaintId, const QString &reason);
    /// Newest first.
    [[nodiscard]] Result<QVector<ReporterLook>> looks(const QString &complaintId) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
