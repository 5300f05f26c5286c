#include "services/findingreading.h"
#include "storage/caserules.h"
#include "storage/findingrepository.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

/// Puts names to findings; each is looked up once.
class FindingNames
{
public:
    FindingNames(Connection &connection, const Instrument &instrument)
        : m_connection(connection), m_instrument(instrument)
    {
    }
    void fill(FindingFile &file)
    {
        const QString unitId = file.finding.unitId;
        if (!m_units.contains(unitId))
            m_units.insert(unitId, registry::unitById(m_connection, unitId).value_or(Unit()));
        file.unitCode = m_units[unitId].code;
        file.unitName = m_units[unitId].name;
        if (const QString service = file.finding.serviceId; !service.isEmpty()) {
            if (!m_services.contains(service))
                m_services.insert(service, registry::serviceById(m_connection, service).value_or(Service()));
            file.serviceCode = m_services[service].code;
            file.serviceName = m_services[service].name;
        }
        const Indicator *indicator = m_instrument.indicator(file.finding.indicator);
        file.indicator = indicator ? *indicator : Indicator();
        file.indicator.code = file.finding.indicator;
        for (const FindingEvent &event : std::as_const(file.events))
            file.files.insert(event.id,
                              attachmentsOf(m_connection, tables::findingEvent().name, unitId + u'/' + event.id));
    }

private:
    Connection &m_connection;
    const Instrument &m_instrument;
    QHash<QString, Unit> m_units;
    QHash<QString, Service> m_services;
};

/// By unit code, then in the order of the checklist.
void sortFiles(QVector<FindingFile> &files, const Instrument &instrument)
{
    QHash<QString, int> places;
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators)
            places.insert(indicator.code, int(places.size()));
    const auto key = [&places](const FindingFile &file) {
        return std::tuple(file.unitCode, places.value(file.finding.indicator, int(places.size())), file.serviceCode,
                          file.finding.id);
    };
    std::sort(files.begin(), files.end(),
              [&key](const FindingFile &a, const FindingFile &b) { return key(a) < key(b); });
}

} // namespace

Result<FindingList> readFindings(Connection &connection, int year, const QString &unitId, const QDateTime &now)
{
    const auto period = assessments::periodOfYear(connection, year);
    if (!period)
        return fail(ErrorKind::NotFound, QStringLiteral("period_missing"), {QString::number(year)});
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    EMONEV_ASSIGN(const Instrument instrument, parseInstrument(assessments::instrumentSource(
                                                   connection, period->instrumentCode, period->instrumentVersion)));
    FindingList list;
    list.year = year;
    list.today = now.toTimeZone(rules.zone).date();
    list.role = peers::find(connection).role;
    const auto events = findings::eventsOfPeriod(connection, period->id, unitId, rules.zone);
    FindingNames names(connection, instrument);
    for (const Finding &finding : findings::ofPeriod(connection, period->id, unitId)) {
        FindingFile file;
        file.finding = finding;
        file.events = events.value(finding.id);
        file.standing = findings::standing(finding, file.events);
        names.fill(file);
        list.findings.append(file);
    }
    sortFiles(list.findings, instrument);
    return list;
}

} // namespace emonev
