#include "services/periodservice.h"
#include "domain/naturalids.h"
#include "domain/periodstate.h"
#include "domain/roles.h"
#include "storage/peerrepository.h"
#include <QFile>

static void initDataResources() { Q_INIT_RESOURCE(emonev_data); }

namespace emonev {

namespace {

constexpr auto defaultInstrument = "kepatuhan-9-variabel";

Result<void> putInstrument(RecordWriter &writer, const QByteArray &json)
{
    EMONEV_ASSIGN(const Instrument instrument, parseInstrument(json));
    const QByteArray present = assessments::instrumentSource(writer.connection(), instrument.code, instrument.version);
    if (present.isEmpty())
        assessments::putInstrument(writer, {instrument.code, instrument.version, instrument.titleId}, json);
    else if (present != json)
        return fail(ErrorKind::Conflict, QStringLiteral("instrument_differs"), {instrument.code, instrument.version});
    return {};
}

} // namespace

bool isPossibleYear(int year) { return year >= 1990 && year <= 2200; }

QVector<QByteArray> shippedInstruments()
{
    [[maybe_unused]] static const bool ready = (initDataResources(), true);
    QVector<QByteArray> found;
    for (const char *name : {defaultInstrument, "pekppp"}) {
        QFile file(QStringLiteral(":/data/instruments/%1.json").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            found.append(file.readAll());
    }
    return found;
}

Result<void> putShippedInstruments(RecordWriter &writer)
{
    for (const QByteArray &json : shippedInstruments())
        EMONEV_TRY(putInstrument(writer, json));
    return {};
}

Result<Period> needPeriod(RecordWriter &writer, int year)
{
    if (!isPossibleYear(year))
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_year"), {QString::number(year)});
    if (const auto found = assessments::periodOfYear(writer.connection(), year))
        return *found;
    EMONEV_TRY(putShippedInstruments(writer));
    EMONEV_ASSIGN(const Instrument shipped, parseInstrument(shippedInstruments().first()));
    const Period period{naturalid::period(year), year, shipped.code, shipped.version, QStringLiteral("open"), {}, {}};
    assessments::put(writer, period);
    return period;
}

Result<Instrument> loadInstrument(Connection &connection, const QString &code, const QString &version)
{
    const QByteArray json = assessments::instrumentSource(connection, code, version);
    if (json.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_instrument"), {code, version});
    return parseInstrument(json);
}

Result<Period> findPeriod(Connection &connection, int year)
{
    const QVector<Period> periods = assessments::periods(connection);
    for (const Period &period : periods)
        if (year != 0 ? period.year == year : period.state == QLatin1String("open"))
            return period;
    if (year == 0 && !periods.isEmpty())
        return periods.first();
    return fail(ErrorKind::NotFound, QStringLiteral("unknown_period"), {year ? QString::number(year) : QString()});
}

Result<QVector<InstrumentHead>> PeriodService::instruments() const
{
    return m_workspace.read(
        [](Connection &c) -> Result<QVector<InstrumentHead>> { return assessments::instruments(c); });
}

Result<Instrument> PeriodService::instrument(const QString &code, const QString &version) const
{
    return m_workspace.read([&](Connection &c) { return loadInstrument(c, code, version); });
}

Result<Instrument> PeriodService::instrumentOf(const Period &period) const
{
    return instrument(period.instrumentCode, period.instrumentVersion);
}

QFuture<Result<Saved>> PeriodService::importInstrument(const QByteArray &json)
{
    return m_workspace.save({}, [json](RecordWriter &writer) { return putInstrument(writer, json); });
}

Result<QByteArray> PeriodService::exportInstrument(const QString &code, const QString &version) const
{
    return m_workspace.read([&](Connection &c) -> Result<QByteArray> {
        const QByteArray json = assessments::instrumentSource(c, code, version);
        if (json.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_instrument"), {code, version});
        return json;
    });
}

Result<QVector<Period>> PeriodService::periods() const
{
    return m_workspace.read([](Connection &c) -> Result<QVector<Period>> { return assessments::periods(c); });
}

Result<Period> PeriodService::period(int year) const
{
    return m_workspace.read([&](Connection &c) { return findPeriod(c, year); });
}

QFuture<Result<Saved>> PeriodService::add(int year, const QString &instrumentCode, const QString &version,
                                          const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        if (!isPossibleYear(year))
            return fail(ErrorKind::InvalidData, QStringLiteral("bad_year"), {QString::number(year)});
        if (assessments::periodOfYear(writer.connection(), year))
            return fail(ErrorKind::Conflict, QStringLiteral("period_exists"), {QString::number(year)});
        EMONEV_TRY(loadInstrument(writer.connection(), instrumentCode, version));
        assessments::put(
            writer, Period{naturalid::period(year), year, instrumentCode, version, QStringLiteral("open"), {}, {}});
        return {};
    });
}

QFuture<Result<Saved>> PeriodService::move(int year, const QString &state, const QString &reason, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(Period period, findPeriod(writer.connection(), year));
        if (!isCityRole(peers::find(writer.connection()).role))
            return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
        if (!mayMovePeriod(period.state, state))
            return fail(ErrorKind::InvalidData, QStringLiteral("period_move"), {period.state, state});
        if (isReopening(period.state, state)) {
            if (reason.trimmed().isEmpty())
                return fail(ErrorKind::InvalidData, QStringLiteral("reason_missing"));
            period.reason = reason.trimmed();
        }
        period.state = state;
        assessments::put(writer, period);
        return {};
    });
}

QFuture<Result<Saved>> PeriodService::setDue(int year, const QDate &day, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(Period period, findPeriod(writer.connection(), year));
        if (!isCityRole(peers::find(writer.connection()).role))
            return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
        if (period.state != u"open")
            return fail(ErrorKind::NotPermitted, QStringLiteral("period_locked"), {QString::number(period.year)});
        period.due = day.toString(Qt::ISODate);
        assessments::put(writer, period);
        return {};
    });
}

} // namespace emonev
