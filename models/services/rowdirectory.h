#pragma once
#include "domain/instrument.h"
#include "domain/unit.h"
#include "services/workspace.h"
#include "storage/assessmentrepository.h"

namespace emonev {

/// What the keys in rows stand for: units, services, periods with their instruments, assessments, standards.
struct RowDirectory
{
    struct StandardHead
    {
        QString serviceId;
        int versionNo = 0;
    };

    QHash<QString, Unit> units;
    QHash<QString, Service> services;
    QHash<QString, Period> periods;
    QHash<QString, Instrument> instruments; ///< by period id
    QHash<QString, Assessment> assessments;
    QHash<QString, StandardHead> standards;

    [[nodiscard]] static Result<RowDirectory> load(Workspace &workspace);
};

} // namespace emonev
