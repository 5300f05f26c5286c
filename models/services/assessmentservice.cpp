#include "services/assessmentservice.h"
#include "domain/roles.h"
#include "domain/round.h"
#include "services/periodservice.h"
#include "services/sheetguard.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

void readAnswers(Connection &connection, Checklist &list)
{
    const auto assessment = assessments::ofUnit(connection, list.period.id, list.unit.id, list.round);
    if (!assessment)
        return;
    list.assessmentId = assessment->id;
    list.state = assessment->state;
    list.note = assessment->note;
    for (const Answer &answer : assessments::answersOf(connection, assessment->id))
        list.answers.insert({answer.serviceId, answer.indicator}, answer);
    Statement &counts = connection.query("attachment/count_of_unit").with(QStringLiteral("answer"), list.unit.id);
    while (counts.next()) {
        const QStringList key = counts.text(0).split(u'/');
        if (key.size() >= 3 && key[0] == assessment->id)
            list.attachments.insert({key[1], key.mid(2).join(u'/')}, int(counts.number(1)));
    }
}

} // namespace

QString countingRound(Connection &connection, const Period &period, const QString &unitId)
{
    const auto agreed = assessments::ofUnit(connection, period.id, unitId, QStringLiteral("agreed"));
    return agreed && agreed->state == u"submitted" ? agreed->round : firstRound();
}

Result<void> storeAnswer(RecordWriter &writer, const Period &period, const Instrument &instrument, const Answer &answer,
                         const QString &unitId, const QString &round)
{
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
    const Assessment sheet = assessments::need(writer, period.id, unitId, round);
    EMONEV_TRY(SheetGuard(writer).check(period, sheet));
    stored.assessmentId = sheet.id;
    assessments::put(writer, stored, unitId);
    return {};
}

Result<void> checkAnswer(const Indicator &indicator, const QString &value)
{
    if (value == notApplicable() && !indicator.notApplicableAllowed)
        return fail(ErrorKind::InvalidData, QStringLiteral("not_applicable_not_allowed"), {indicator.code});
    if (!value.isEmpty() && value != notApplicable() && !indicator.level(value))
        return fail(ErrorKind::InvalidData, QStringLiteral("unknown_value"), {indicator.code, value});
    return {};
}

QString ownRound(Connection &connection) { return rounds::ofRole(peers::find(connection).role); }

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

namespace {

bool isAnswered(const Checklist &list, const QString &serviceId)
{
    return std::any_of(list.answers.begin(), list.answers.end(), [&serviceId](const Answer &answer) {
        return answer.serviceId == serviceId && !answer.value.isEmpty();
    });
}

} // namespace

Result<Checklist> readChecklist(Connection &connection, const QString &unitId, int year, const QString &round)
{
    Checklist list;
    EMONEV_ASSIGN(list.period, findPeriod(connection, year));
    EMONEV_ASSIGN(list.instrument,
                  loadInstrument(connection, list.period.instrumentCode, list.period.instrumentVersion));
    const auto unit = registry::unitById(connection, unitId);
    if (!unit)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
    list.unit = *unit;
    list.services = registry::servicesOf(connection, unitId);
    list.round = round.isEmpty() ? countingRound(connection, list.period, unitId) : round;
    list.state = QStringLiteral("draft");
    readAnswers(connection, list);
    if (isFinal(list.period, list.state))
        list.services.removeIf([&list](const Service &service) { return !isAnswered(list, service.id); });
    return list;
}

Result<Checklist> AssessmentService::checklist(const QString &unitId, int year, const QString &round) const
{
    return m_workspace.read([&](Connection &c) -> Result<Checklist> {
        return readChecklist(c, unitId, year, round.isEmpty() ? ownRound(c) : round);
    });
}

Result<Checklist> AssessmentService::countingChecklist(const QString &unitId, int year) const
{
    return m_workspace.read([&](Connection &c) -> Result<Checklist> { return readChecklist(c, unitId, year, {}); });
}

QFuture<Result<Saved>> AssessmentService::saveAnswer(const QString &unitId, int year, const LineKey &line,
                                                     const QString &value, const QString &note, const QString &label,
                                                     const QString &round)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Period period, findPeriod(writer.connection(), year));
        const QString asked = round.isEmpty() ? ownRound(writer.connection()) : round;
        EMONEV_ASSIGN(const Instrument instrument,
                      loadInstrument(writer.connection(), period.instrumentCode, period.instrumentVersion));
        return storeAnswer(writer, period, instrument, {{}, line.serviceId, line.indicator, value, note}, unitId,
                           asked);
    });
}

QFuture<Result<Saved>> AssessmentService::submit(const QString &unitId, int year, const QString &round,
                                                 const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Checklist list, readChecklist(writer.connection(), unitId, year, round));
        const UnitScore score = scoreOf(list);
        if (!score.complete)
            return fail(ErrorKind::InvalidData, QStringLiteral("sheet_incomplete"),
                        {QString::number(score.answered), QString::number(score.expected)});
        Assessment sheet = assessments::need(writer, list.period.id, unitId, round);
        EMONEV_TRY(SheetGuard(writer).check(list.period, sheet));
        sheet.state = QStringLiteral("submitted");
        sheet.note.clear();
        assessments::put(writer, sheet);
        return {};
    });
}

QFuture<Result<Saved>> AssessmentService::giveBack(const QString &unitId, int year, const QString &round,
                                                   const QString &reason, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Period period, findPeriod(writer.connection(), year));
        if (period.state != u"open")
            return fail(ErrorKind::NotPermitted, QStringLiteral("period_locked"), {QString::number(period.year)});
        if (!isCityRole(peers::find(writer.connection()).role))
            return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
        if (reason.trimmed().isEmpty())
            return fail(ErrorKind::InvalidData, QStringLiteral("reason_missing"));
        auto sheet = assessments::ofUnit(writer.connection(), period.id, unitId, round);
        if (!sheet || sheet->state != u"submitted")
            return fail(ErrorKind::InvalidData, QStringLiteral("sheet_not_submitted"), {round});
        sheet->state = QStringLiteral("draft");
        sheet->note = reason.trimmed();
        assessments::put(writer, *sheet);
        return {};
    });
}

Result<QVector<Change>> AssessmentService::history(const QString &assessmentId, const LineKey &line) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> {
        return changes::ofRow(c, QStringLiteral("answer"), answerKey(assessmentId, line));
    });
}

} // namespace emonev
