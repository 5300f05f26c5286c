#pragma once
#include "services/workspace.h"
#include "storage/casedots.h"

namespace emonev {

/// A case near another, metres east and north of it.
struct NearbyCase
{
    CaseDot dot;
    double east = 0;
    double north = 0;
};

/// What else was reported around a case's place: within a number of metres, in the sixty days before it and since.
class NearbyCases
{
public:
    explicit NearbyCases(Workspace &workspace) : m_workspace(workspace) {}

    /// Nearest first. None where the case has no place. NotFound unknown_complaint.
    [[nodiscard]] Result<QVector<NearbyCase>> around(const QString &id, double metres) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
