#include "services/answersimporter.h"
#include "domain/naturalids.h"
#include "services/periodservice.h"
#include "storage/registryrepository.h"

namespace emonev {

Result<void> AnswersImporter::prefetch(Connection &connection)
{
    m_year = place("periode");
    m_unit = place("kode_unit");
    m_service = place("kode_layanan");
    m_indicator = place("kode_indikator");
    m_value = place("nilai");
    m_note = place("catatan");
    for (const Unit &unit : registry::units(connection)) {
        m_units.insert(unit.code, unit.id);
        m_unitCodes.insert(unit.id, unit.code);
    }
    for (const Service &service : registry::services(connection))
        m_services.insert(service.code, service);
    for (int i = 0; i < table().rows.size(); ++i)
        if (!isRejected(i) && !m_years.contains(valueAt(i, m_year)))
            EMONEV_TRY(addYear(connection, valueAt(i, m_year).toInt()));
    return readAnswers(connection);
}

Result<void> AnswersImporter::addYear(Connection &connection, int year)
{
    Year made;
    made.round = ownRound(connection);
    if (isPossibleYear(year)) {
        EMONEV_ASSIGN(made, makeYear(connection, year));
        for (const Variable &variable : std::as_const(made.instrument->variables))
            for (const Indicator &indicator : variable.indicators)
                made.indicators.insert(indicator.code, &indicator);
    }
    m_years.insert(QString::number(year), made);
    return {};
}

Result<AnswersImporter::Year> AnswersImporter::makeYear(Connection &connection, int year) const
{
    Year made;
    made.round = ownRound(connection);
    if (const auto period = assessments::periodOfYear(connection, year)) {
        made.period = *period;
        EMONEV_ASSIGN(Instrument instrument,
                      loadInstrument(connection, period->instrumentCode, period->instrumentVersion));
        made.instrument = std::make_shared<Instrument>(std::move(instrument));
        made.assessments = assessments::ofPeriod(connection, period->id, ownRound(connection));
        return made;
    }
    EMONEV_ASSIGN(Instrument instrument, parseInstrument(shippedInstruments().first()));
    made.period = {naturalid::period(year), year, instrument.code, instrument.version, QStringLiteral("open"), {}, {}};
    made.isNew = true;
    made.instrument = std::make_shared<Instrument>(std::move(instrument));
    return made;
}

Result<void> AnswersImporter::readAnswers(Connection &connection)
{
    for (int i = 0; i < table().rows.size(); ++i) {
        if (isRejected(i))
            continue;
        const auto year = m_years.constFind(valueAt(i, m_year));
        const auto assessment = year->assessments.constFind(m_units.value(valueAt(i, m_unit)));
        if (assessment == year->assessments.constEnd() || m_answers.contains(assessment->id))
            continue;
        Answers &answers = m_answers[assessment->id];
        for (const Answer &answer : assessments::answersOf(connection, assessment->id))
            answers.insert({answer.serviceId, answer.indicator}, {answer.value, answer.note});
    }
    return {};
}

const Indicator *AnswersImporter::indicatorOf(int row, const Year &year)
{
    const Indicator *indicator = year.indicators.value(valueAt(row, m_indicator));
    if (!indicator)
        rejectUnknown(row, "kode_indikator", "unknown_indicator", year.indicators.keys());
    return indicator;
}

bool AnswersImporter::placeOf(int row, const Indicator &indicator, const QString &unitId, QString &serviceId)
{
    const QString &code = valueAt(row, m_service);
    const bool perService = indicator.scope == Indicator::Scope::Service;
    if (!perService && !code.isEmpty())
        reject(row, "kode_layanan", "wrong_scope", {indicator.code});
    else if (perService && code.isEmpty())
        reject(row, "kode_layanan", "required");
    if (perService == code.isEmpty())
        return false;
    if (!perService)
        return true;
    const auto service = m_services.constFind(code);
    if (service == m_services.constEnd())
        rejectUnknown(row, "kode_layanan", "unknown_service", m_services.keys());
    else if (service->unitId != unitId)
        reject(row, "kode_layanan", "service_of_other_unit", {m_unitCodes.value(service->unitId)});
    else
        serviceId = service->id;
    return !serviceId.isEmpty();
}

bool AnswersImporter::valueOf(int row, const Indicator &indicator, QString &value)
{
    value = valueAt(row, m_value);
    // An instrument that counts to 5 still takes 1 for "present".
    if (indicator.kind == Indicator::Kind::PresentAbsent && value == u"1" && !indicator.level(value))
        value = indicator.levels.last().scoreText;
    const Result<void> checked = checkAnswer(indicator, value);
    if (checked)
        return true;
    QStringList levels;
    for (const Level &level : indicator.levels)
        levels.append(level.scoreText);
    reject(row, "nilai", checked.error().code.toLatin1().constData(), {indicator.code, value},
           levels.join(QStringLiteral(" | ")));
    return false;
}

const Assessment &AnswersImporter::needAssessment(Year &year, const QString &unitId)
{
    const auto found = year.assessments.constFind(unitId);
    if (found != year.assessments.constEnd())
        return *found;
    if (year.isNew && !year.kept) {
        const Period &period = year.period;
        keep(tables::period(),
             {period.id, qint64(period.year), period.instrumentCode, period.instrumentVersion, period.state, Value(),
              Value()},
             {}, {});
        year.kept = true;
    }
    Assessment made;
    made.id = naturalid::assessment(year.period.id, unitId, year.round);
    made.periodId = year.period.id;
    made.unitId = unitId;
    made.round = year.round;
    keep(tables::assessment(), {made.id, made.periodId, made.unitId, made.round, made.state, Value()}, {}, unitId);
    return *year.assessments.insert(unitId, made);
}

void AnswersImporter::store(int row, Year &year, const QString &unitId, const LineKey &line, const QString &value)
{
    const auto assessment = year.assessments.constFind(unitId);
    std::optional<Answered> before;
    if (assessment != year.assessments.constEnd())
        if (const auto answers = m_answers.constFind(assessment->id); answers != m_answers.constEnd())
            if (const auto found = answers->constFind(line); found != answers->constEnd())
                before = *found;
    QString note = before ? before->note : QString();
    if (m_note >= 0)
        note = merged("catatan", note, valueAt(row, m_note));
    if (before && before->value == value && before->note == note)
        return;
    if (year.period.state != u"open")
        return reject(row, "periode", "period_locked", {QString::number(year.period.year)});
    const Assessment &sheet = needAssessment(year, unitId);
    if (sheet.state == u"submitted")
        return reject(row, "kode_unit", "sheet_submitted", {sheet.round});
    const QString id = sheet.id;
    const auto asRow = [&](const QString &v, const QString &n) {
        return Row{id, line.serviceId, line.indicator, v, nullable(n)};
    };
    setOutcome(row, keep(tables::answer(), asRow(value, note),
                         before ? std::optional(asRow(before->value, before->note)) : std::nullopt, unitId));
}

void AnswersImporter::resolve(int row)
{
    Year &year = m_years[valueAt(row, m_year)];
    if (!year.instrument)
        return reject(row, "periode", "bad_year", {valueAt(row, m_year)});
    const auto unit = m_units.constFind(valueAt(row, m_unit));
    if (unit == m_units.constEnd())
        return rejectUnknown(row, "kode_unit", "unknown_unit", m_units.keys());
    const Indicator *indicator = indicatorOf(row, year);
    if (!indicator)
        return;
    LineKey line{{}, indicator->code};
    QString value;
    if (placeOf(row, *indicator, *unit, line.serviceId) && valueOf(row, *indicator, value))
        store(row, year, *unit, line, value);
}

} // namespace emonev
