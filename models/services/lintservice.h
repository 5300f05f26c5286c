#pragma once
#include "domain/standardlint.h"
#include "services/workspace.h"

namespace emonev {

/// The newest standard of one service with what the linter says of it.
struct LintedStandard
{
    QString unitCode;
    QString serviceCode;
    QString serviceName;
    Standard standard;
    QVector<LintFinding> findings;
};

/// Looks through service standards for what is missing, contradictory or hard to understand.
class LintService
{
public:
    explicit LintService(Workspace &workspace) : m_workspace(workspace) {}

    /// The rules as they are shipped; read once.
    [[nodiscard]] static const Result<LintRules> &rules();
    /// The newest standard of each service of a unit (empty: of all) or of one service, by unit and service code.
    [[nodiscard]] Result<QVector<LintedStandard>> run(const QString &unitId = {}, const QString &serviceId = {}) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
