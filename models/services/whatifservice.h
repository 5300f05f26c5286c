#pragma once
#include "services/scoringservice.h"

namespace emonev {

/// Answers and weights that are tried, not saved.
struct Trial
{
    QHash<LineKey, QString> answers;  ///< a level's decimal, "TB" or empty
    QHash<QString, Rational> weights; ///< by indicator code
};

/// One line that is tried, with what it was.
struct TriedLine
{
    LineKey line;
    QString from;
    QString to;
};

/// A unit as it is, and as it would be.
struct WhatIf
{
    Explanation was;
    Explanation now;
    std::optional<int> rankWas;
    std::optional<int> rankNow; ///< among the others, whose weights are tried, too
    QVector<TriedLine> changed; ///< by indicator and service
};

/// Tries other answers and weights without saving anything.
class WhatIfService
{
public:
    explicit WhatIfService(Workspace &workspace) : m_workspace(workspace) {}

    /// Of the sheet that counts. InvalidData unknown_indicator, unknown_value, not_applicable_not_allowed,
    /// line_elsewhere (the service is another unit's), weight_negative.
    [[nodiscard]] Result<WhatIf> tryOut(const QString &unitId, int year, const Trial &trial) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
