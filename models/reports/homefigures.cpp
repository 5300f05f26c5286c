#include "reports/homefigures.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "services/settingsservice.h"
#include "storage/registryrepository.h"
#include "storage/standardrepository.h"

namespace emonev {

namespace {

constexpr int readChanges = 1500;
constexpr int shownEdits = 12;
constexpr qint64 sameSittingSeconds = 1800;

void addUnfinished(const CityScore &city, HomeFigures &figures)
{
    for (const ScoredUnit &each : city.units)
        if (!each.score.complete)
            figures.unfinished.append({each.unit.id, each.unit.code, each.unit.name, each.score.answered,
                                       each.score.expected, each.score.noServices});
    std::stable_sort(figures.unfinished.begin(), figures.unfinished.end(), [](const auto &a, const auto &b) {
        return qint64(a.answered) * std::max(b.expected, 1) > qint64(b.answered) * std::max(a.expected, 1);
    });
}

int countIn(const CityScore &city, const Zone *zone) { return zone ? city.zoneCounts().value(zone->code) : 0; }

const Zone *lowestZone(const Instrument &instrument)
{
    return instrument.zones.isEmpty() ? nullptr : &instrument.zones.last();
}

Result<void> addEarlier(Connection &connection, const Period &present, HomeFigures &figures)
{
    for (const Period &each : assessments::periods(connection)) {
        if (each.year >= present.year)
            continue;
        figures.instrumentChanged =
            each.instrumentCode != present.instrumentCode || each.instrumentVersion != present.instrumentVersion;
        if (figures.instrumentChanged)
            return {};
        EMONEV_ASSIGN(const CityScore before, scoreCity(connection, each.year));
        if (before.complete > 0)
            figures.earlier =
                EarlierFigures{each.year, before.hundredths, countIn(before, lowestZone(before.instrument))};
        return {};
    }
    return {};
}

Result<void> addScores(Connection &connection, HomeFigures &figures)
{
    const auto period = findPeriod(connection, 0);
    if (!period)
        return period.error().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(failure(period));
    EMONEV_ASSIGN(const CityScore city, scoreCity(connection, 0));
    figures.period = city.period;
    figures.instrument = city.instrument;
    figures.hundredths = city.hundredths;
    figures.zone = city.zone;
    figures.scored = int(city.units.size());
    figures.complete = city.complete;
    figures.zones = city.zoneCounts();
    addUnfinished(city, figures);
    return addEarlier(connection, city.period, figures);
}

void addStandards(Connection &connection, HomeFigures &figures)
{
    ServiceFilter bare;
    bare.withoutStandard = true;
    figures.services = registry::serviceCount(connection, {});
    figures.withoutStandard = registry::serviceCount(connection, bare);
    for (const StandardSummary &each : standards::summaries(connection))
        figures.withoutPublic += each.filledPublic < 6;
}

void addEdits(Connection &connection, const QVector<Unit> &units, HomeFigures &figures)
{
    const qint64 newest = changes::newest(connection);
    figures.edits = groupEdits(changes::inRange(connection, newest - readChanges + 1, newest), shownEdits);
    QHash<QString, QString> names;
    for (const Unit &unit : units)
        names.insert(unit.id, unit.name);
    for (RecentEdit &edit : figures.edits)
        edit.unitName = names.value(edit.unitId);
}

bool belongs(const Change &change, const RecentEdit &edit)
{
    return change.user == edit.user && change.table == edit.table && change.unitId == edit.unitId &&
           change.batchId.isEmpty() == !edit.imported && change.at.secsTo(edit.at) <= sameSittingSeconds;
}

} // namespace

int HomeFigures::lowest() const { return instrument.zones.isEmpty() ? 0 : zones.value(instrument.zones.last().code); }

QVector<RecentEdit> groupEdits(const QVector<Change> &changes, int most)
{
    QVector<RecentEdit> found;
    for (const Change &change : changes) {
        if (change.table == QLatin1String("assessment")) // only holds the answers, which say more
            continue;
        if (!found.isEmpty() && belongs(change, found.last())) {
            ++found.last().count;
            continue;
        }
        if (found.size() == most)
            break;
        found.append({change.at, change.user, change.table, change.unitId, {}, 1, !change.batchId.isEmpty()});
    }
    return found;
}

Result<HomeFigures> homeFigures(Workspace &workspace)
{
    auto result = workspace.read([](Connection &connection) -> Result<HomeFigures> {
        HomeFigures figures;
        const CitySettings settings = loadSettings(connection);
        figures.cityName = settings.cityName;
        figures.timeZone = settings.timeZone;
        const QVector<Unit> units = registry::units(connection);
        figures.units = units.size();
        EMONEV_TRY(addScores(connection, figures));
        addStandards(connection, figures);
        addEdits(connection, units, figures);
        return figures;
    });
    if (!result)
        return result;
    const QVector<BackupFile> backups = backups::list(workspace.store().profile());
    if (!backups.isEmpty())
        result->backup = backups.first();
    return result;
}

} // namespace emonev
