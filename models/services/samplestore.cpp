#include "services/samplestore.h"
#include "core/clock.h"
#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "services/samplecases.h"
#include "services/samplecity.h"
#include "services/samplemonths.h"
#include "services/settingsservice.h"
#include "storage/caserepository.h"
#include "storage/registryrepository.h"
#include "storage/standardrepository.h"

namespace emonev {

namespace {

CitySettings settingsOf(const SampleCity &city)
{
    CitySettings settings;
    settings.cityName = city.name;
    settings.government = QStringLiteral("PEMERINTAH ") + city.name.toUpper();
    settings.office = QStringLiteral("SEKRETARIAT DAERAH");
    settings.address = QStringLiteral("Jalan Kencana Raya Nomor 1, Tirta Kencana 78000");
    settings.phone = QStringLiteral("(0561) 555-0100");
    settings.website = QStringLiteral("tirtakencana.example");
    settings.email = QStringLiteral("organisasi@tirtakencana.example");
    settings.place = QStringLiteral("Tirta Kencana");
    settings.signerTitle = QStringLiteral("Kepala Bagian Organisasi");
    settings.signerName = QStringLiteral("Dra. Maria Theresia Lidwina, M.Si.");
    settings.signerRank = QStringLiteral("Pembina Tingkat I");
    settings.signerNip = QStringLiteral("197703122003122007");
    settings.numberPattern = QStringLiteral("000.8.3/{n}/ORG/{year}");
    return settings;
}

void putRegistry(RecordWriter &writer, const SampleCity &city, QHash<QString, QString> &unitOfService)
{
    for (const Unit &unit : city.units)
        registry::put(writer, unit);
    for (const Service &service : city.services) {
        registry::put(writer, service);
        unitOfService.insert(service.id, service.unitId);
    }
}

void putStandards(RecordWriter &writer, const SampleCity &city, const QHash<QString, QString> &unitOfService)
{
    for (const Standard &standard : city.standards) {
        const QString unitId = unitOfService.value(standard.serviceId);
        standards::putHead(writer, standard, unitId);
        for (auto it = standard.components.cbegin(); it != standard.components.cend(); ++it)
            standards::putComponent(writer, standard.id, it.key(), it.value(), unitId);
    }
}

Result<void> putAnswers(RecordWriter &writer, const SampleCity &city)
{
    QHash<QPair<int, int>, QString> assessmentIds;
    for (const SampleAnswer &answer : city.answers) {
        const QString &unitId = city.units[answer.unit].id;
        QString &assessmentId = assessmentIds[{answer.year, answer.unit}];
        if (assessmentId.isEmpty()) {
            EMONEV_ASSIGN(const Period period, needPeriod(writer, answer.year));
            assessmentId = assessments::need(writer, period.id, unitId, firstRound()).id;
        }
        assessments::put(writer, Answer{assessmentId, answer.serviceId, answer.indicator, answer.value, answer.note},
                         unitId);
    }
    return {};
}

/// The first year is over: its scores stand.
Result<void> publishFirstYear(RecordWriter &writer)
{
    EMONEV_ASSIGN(Period first, findPeriod(writer.connection(), 2025));
    first.state = QStringLiteral("published");
    assessments::put(writer, first);
    return {};
}

void putCases(RecordWriter &writer, const SampleCity &city, quint64 seed)
{
    const QTimeZone zone(loadSettings(writer.connection()).timeZone.toUtf8());
    const QDateTime end = writer.clock().now();
    const QVector<SampleCase> all = SampleCaseMaker(seed, city.units, end, zone).make();
    for (const SampleCase &made : all) {
        writer.put(tables::complaint(), cases::toRow(made.header), made.header.unitId);
        for (const CaseEvent &event : made.events)
            writer.put(tables::complaintEvent(), cases::toRow(event, made.header), made.header.unitId);
    }
    const QVector<Channel> channels = casereference::channels(writer.connection());
    for (const MonthlyTotal &total : SampleMonthMaker(seed, city.units, channels, end, zone).make(all))
        monthly::put(writer, total);
}

} // namespace

Result<void> storeSample(RecordWriter &writer, quint64 seed)
{
    EMONEV_TRY(putShippedInstruments(writer));
    EMONEV_ASSIGN(const Instrument instrument, parseInstrument(shippedInstruments().first()));
    const SampleCity city = SampleCityMaker(seed, instrument).make();
    putSettings(writer, settingsOf(city));
    QHash<QString, QString> unitOfService;
    putRegistry(writer, city, unitOfService);
    putStandards(writer, city, unitOfService);
    EMONEV_TRY(putAnswers(writer, city));
    putCases(writer, city, seed);
    return publishFirstYear(writer);
}

} // namespace emonev
