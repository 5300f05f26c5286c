#include "services/rowdirectory.h"
#include "services/periodservice.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

void readAssessments(Connection &connection, RowDirectory &directory)
{
    for (const Period &period : assessments::periods(connection)) {
        directory.periods.insert(period.id, period);
        if (auto instrument = loadInstrument(connection, period.instrumentCode, period.instrumentVersion))
            directory.instruments.insert(period.id, std::move(instrument).value());
        for (const char *round : {"self", "first", "second", "agreed"}) {
            const auto found = assessments::ofPeriod(connection, period.id, QLatin1String(round));
            for (const Assessment &assessment : found)
                directory.assessments.insert(assessment.id, assessment);
        }
    }
}

} // namespace

Result<RowDirectory> RowDirectory::load(Workspace &workspace)
{
    return workspace.read([](Connection &c) -> Result<RowDirectory> {
        RowDirectory directory;
        for (const Unit &unit : registry::units(c))
            directory.units.insert(unit.id, unit);
        for (const Service &service : registry::services(c))
            directory.services.insert(service.id, service);
        readAssessments(c, directory);
        Statement &standards = c.query("standard/list_standards");
        while (standards.next())
            directory.standards.insert(standards.text(0), {standards.text(1), int(standards.number(2))});
        return directory;
    });
}

} // namespace emonev
