#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

void readAnswers(Connection &connection, Checklist &list)
{
    const auto assessment = assessments::ofUnit(connection, list.period.id, list.unit.id, firstRound());
    if (!assessment)
        return;
    list.assessmentId = assessment->id;
    for (const Answer &answer : assessments::answersOf(connection, assessment->id))
        list.answers.insert({answer.serviceId, answer.indicator}, answer);
    Statement &counts = connection.query("attachment/count_of_unit").with(QStringLiteral("answer"), list.unit.id);
    while (counts.next()) {
        const QStringList key = counts.text(0).split(u'/');
        if (key.size() >= 3 && key[0] == assessment->id)
            list.attachments.insert({key[1], key.mid(2).join(u'/')}, int(counts.number(1)));
    }
}

Result<void> saveLine(RecordWriter &writer, const Period &period, const Answer &answer, const QString &unitId)
{
    EMONEV_ASSIGN(const Instrument instrument,
                  loadInstrument(writer.connection(), period.instrumentCode, period.instrumentVersion));
    const Indicator *indicator = instrument.indicator(answer.indicator);
    if (!indicator)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_indicator"), {answer.indicator});
    const bool perService = indicator->scope == Indicator::Scope::Service;
    if (perService == answer.serviceId.isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("wrong_scope"), {answer.indicator});
    EMONEV_TRY(checkAnswer(*indicator, answer.value));
    if (answer.note.size() > 5000)
        return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                    {QStringLiteral("catatan"), QStringLiteral("5000")});
    Answer stored = answer;
    stored.assessmentId = assessments::need(writer, period.id, unitId, firstRound()).id;
    assessments::put(writer, stored, unitId);
    return {};
}

} // namespace

Result<void> checkAnswer(const Indicator &indicator, const QString &value)
{
    if (value == notApplicable() && !indicator.notApplicableAllowed)
        return fail(ErrorKind::InvalidData, QStringLiteral("not_applicable_not_allowed"), {indicator.code});
    if (!value.isEmpty() && value != notApplicable() && !indicator.level(value))
        return fail(ErrorKind::InvalidData, QStringLiteral("unknown_value"), {indicator.code, value});
    return {};
}

QString answerKey(const QString &assessmentId, const LineKey &line)
{
    return assessmentId + u'/' + line.serviceId + u'/' + line.indicator;
}

UnitScore scoreOf(const Checklist &checklist)
{
    const InstrumentIndex index(checklist.instrument);
    UnitTally tally(index);
    QSet<QString> services{QString()};
    for (const Service &service : checklist.services)
        services.insert(service.id);
    for (auto it = checklist.answers.cbegin(); it != checklist.answers.cend(); ++it) {
        const int position = index.position(it.key().indicator.toUtf8());
        if (position >= 0 && services.contains(it.key().serviceId) && !it->value.isEmpty())
            tally.add(position, it->value.toUtf8());
    }
    return scoreUnit(index, tally, int(checklist.services.size()));
}

Result<Checklist> AssessmentService::checklist(const QString &unitId, int year) const
{
    return m_workspace.read([&](Connection &c) -> Result<Checklist> {
        Checklist list;
        EMONEV_ASSIGN(list.period, findPeriod(c, year));
        EMONEV_ASSIGN(list.instrument, loadInstrument(c, list.period.instrumentCode, list.period.instrumentVersion));
        const auto unit = registry::unitById(c, unitId);
        if (!unit)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
        list.unit = *unit;
        list.services = registry::servicesOf(c, unitId);
        readAnswers(c, list);
        return list;
    });
}

QFuture<Result<Saved>> AssessmentService::saveAnswer(const QString &unitId, int year, const LineKey &line,
                                                     const QString &value, const QString &note, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Period period, findPeriod(writer.connection(), year));
        if (period.state != QLatin1String("open"))
            return fail(ErrorKind::NotPermitted, QStringLiteral("period_locked"), {QString::number(period.year)});
        return saveLine(writer, period, {{}, line.serviceId, line.indicator, value, note}, unitId);
    });
}

Result<QVector<Change>> AssessmentService::history(const QString &assessmentId, const LineKey &line) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> {
        return changes::ofRow(c, QStringLiteral("answer"), answerKey(assessmentId, line));
    });
}

} // namespace emonev
