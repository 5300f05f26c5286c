#pragma once
#include "domain/assessment.h"
#include "domain/instrument.h"
#include "domain/unit.h"
#include "services/workspace.h"

namespace emonev {

/// What the empty checklist for paper asks: the instrument's questions, for a unit with its services or for any unit.
struct BlankChecklist
{
    Period period;
    Instrument instrument;
    std::optional<Unit> unit; ///< none: name and service are left to be written in
    QVector<Service> services;

    /// The variables that have indicators of that scope, with only those.
    [[nodiscard]] QVector<Variable> variables(Indicator::Scope scope) const;
};

/// An empty `unitId` gives the form for any unit. `year` 0: the newest open period.
[[nodiscard]] Result<BlankChecklist> blankChecklist(Workspace &workspace, const QString &unitId, int year);

} // namespace emonev
