#include "services/lintservice.h"
#include "storage/registryrepository.h"
#include "storage/standardrepository.h"
#include <QFile>
#include <algorithm>

namespace emonev {

namespace {

Result<LintRules> readRules()
{
    QFile file(QStringLiteral(":/data/lint/standar.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unexpected, QStringLiteral("lint_rules_damaged"), {file.fileName()});
    return lintRulesFromJson(file.readAll());
}

/// The newest version of each service that is wanted, with the names it goes by.
QVector<LintedStandard> newestOf(Connection &connection, const QString &unitId, const QString &serviceId)
{
    QHash<QString, QString> units;
    for (const Unit &unit : registry::units(connection))
        if (unitId.isEmpty() || unit.id == unitId)
            units.insert(unit.id, unit.code);
    QHash<QString, Service> services;
    for (const Service &service : registry::services(connection))
        if (units.contains(service.unitId) && (serviceId.isEmpty() || service.id == serviceId))
            services.insert(service.id, service);
    QHash<QString, qsizetype> places;
    QVector<LintedStandard> found;
    for (const Standard &standard : standards::all(connection)) {
        const auto service = services.constFind(standard.serviceId);
        if (service == services.cend())
            continue;
        if (const auto place = places.constFind(service->id); place != places.cend()) {
            if (found[*place].standard.versionNo < standard.versionNo)
                found[*place].standard = standard;
            continue;
        }
        places.insert(service->id, found.size());
        found.append({units.value(service->unitId), service->code, service->name, standard, {}});
    }
    return found;
}

} // namespace

const Result<LintRules> &LintService::rules()
{
    static const Result<LintRules> read = readRules();
    return read;
}

Result<QVector<LintedStandard>> LintService::run(const QString &unitId, const QString &serviceId) const
{
    if (!rules())
        return failure(rules());
    auto read = m_workspace.read(
        [&](Connection &c) -> Result<QVector<LintedStandard>> { return newestOf(c, unitId, serviceId); });
    EMONEV_ASSIGN(QVector<LintedStandard> found, std::move(read));
    for (LintedStandard &linted : found)
        linted.findings = lint(linted.standard, *rules());
    std::sort(found.begin(), found.end(), [](const LintedStandard &a, const LintedStandard &b) {
        return std::tie(a.unitCode, a.serviceCode) < std::tie(b.unitCode, b.serviceCode);
    });
    return found;
}

} // namespace emonev
