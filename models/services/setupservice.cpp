#include "services/setupservice.h"
#include "core/clock.h"
#include "services/casereference.h"
#include "services/periodservice.h"
#include "services/samplestore.h"
#include "services/settingsservice.h"
#include "storage/changerepository.h"
#include "storage/migrator.h"
#include "storage/store.h"
#include <QFile>

namespace emonev::setup {

namespace {

using Filler = std::function<Result<void>(RecordWriter &)>;

void removeStore(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

/// Fills a new store and closes it; everything is in the one file afterwards.
Result<SetupCounts> fill(const QString &path, const Clock &clock, const Filler &filler)
{
    EMONEV_ASSIGN(const auto store, Store::create(path));
    EMONEV_TRY(store->write([&](Connection &connection) -> Result<void> {
        RecordWriter writer(connection, clock, {QStringLiteral("emonev"), {}});
        return filler(writer);
    }));
    return store->writeOutside([](Connection &connection) -> Result<SetupCounts> {
        Statement &row = connection.query("setting/count_content");
        row.next();
        const SetupCounts counts{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)};
        row.reset();
        connection.checkpoint();
        return counts;
    });
}

/// A choice somebody made, so it goes to the server, too.
Result<void> chooseProfile(RecordWriter &writer, const QString &sla)
{
    if (sla.isEmpty())
        return {};
    const qint64 first = changes::newest(writer.connection()) + 1;
    EMONEV_TRY(casereference::chooseProfile(writer, sla));
    writer.queueFrom(first);
    return {};
}

Result<SetupCounts> create(const Profile &profile, const Clock &clock, const Filler &filler)
{
    EMONEV_TRY(profile.create());
    EMONEV_ASSIGN(const auto lock, ProfileLock::take(profile, QStringLiteral("emonevctl init")));
    if (QFile::exists(profile.storePath()))
        return fail(ErrorKind::Busy, QStringLiteral("store_exists"), {profile.folder});
    const QString making = profile.storePath() + QStringLiteral(".new");
    removeStore(making);
    const Result<SetupCounts> counts = fill(making, clock, filler);
    if (!counts) {
        removeStore(making);
        return counts;
    }
    if (!QFile::rename(making, profile.storePath()))
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {profile.storePath()});
    removeStore(making);
    return counts;
}

} // namespace

Result<SetupCounts> createEmpty(const Profile &profile, const Clock &clock, const QString &cityName, const QString &sla)
{
    if (cityName.trimmed().isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("city_name_missing"));
    return create(profile, clock, [&](RecordWriter &writer) -> Result<void> {
        CitySettings settings;
        settings.cityName = cityName.trimmed();
        settings.government = QStringLiteral("PEMERINTAH ") + settings.cityName.toUpper();
        putSettings(writer, settings);
        EMONEV_TRY(putShippedInstruments(writer));
        EMONEV_TRY(casereference::putShipped(writer));
        EMONEV_TRY(needPeriod(writer, clock.now().date().year()));
        return chooseProfile(writer, sla);
    });
}

Result<SetupCounts> createSample(const Profile &profile, const Clock &clock, quint64 seed, const QString &sla)
{
    return create(profile, clock, [seed, sla](RecordWriter &writer) -> Result<void> {
        EMONEV_TRY(putShippedInstruments(writer)); // every laptop has them: no operations
        EMONEV_TRY(casereference::putShipped(writer));
        const qint64 first = changes::newest(writer.connection()) + 1;
        EMONEV_TRY(storeSample(writer, seed));
        writer.queueFrom(first);
        return chooseProfile(writer, sla);
    });
}

} // namespace emonev::setup
