#include "services/suggestionservice.h"
#include "services/sheetguard.h"

namespace emonev {

namespace {

/// The round of an earlier year whose answers are offered to `sheet`; empty: none.
QString sourceRound(Connection &connection, const Checklist &sheet, const Period &earlier)
{
    if (sheet.round == u"self")
        return sheet.round;
    // The second assessor is blind, and what is agreed comes from this year's sheets alone.
    return sheet.round == firstRound() ? countingRound(connection, earlier, sheet.unit.id) : QString();
}

/// What the unit's sheet of an earlier year says.
QVector<Answer> saidIn(Connection &connection, const Checklist &sheet, const Period &earlier)
{
    const QString round = sourceRound(connection, sheet, earlier);
    const auto source = assessments::ofUnit(connection, earlier.id, sheet.unit.id, round);
    if (round.isEmpty() || !source)
        return {};
    QVector<Answer> answers = assessments::answersOf(connection, source->id);
    answers.removeIf([](const Answer &answer) { return answer.value.isEmpty(); });
    return answers;
}

/// Whether a line of this year can take the answer of another.
bool fits(const Checklist &sheet, const QSet<QString> &services, const Answer &answer)
{
    const Indicator *indicator = sheet.instrument.indicator(answer.indicator);
    if (!indicator || !checkAnswer(*indicator, answer.value))
        return false;
    return indicator->scope == Indicator::Scope::Service ? services.contains(answer.serviceId)
                                                         : answer.serviceId.isEmpty();
}

Suggestions offered(const Checklist &sheet, int year, const QVector<Answer> &answers)
{
    QSet<QString> services;
    for (const Service &service : sheet.services)
        services.insert(service.id);
    Suggestions made{year, {}};
    for (const Answer &answer : answers) {
        const LineKey line{answer.serviceId, answer.indicator};
        if (sheet.answers.value(line).value.isEmpty() && fits(sheet, services, answer))
            made.answers.insert(line, answer);
    }
    return made.answers.isEmpty() ? Suggestions() : made;
}

Suggestions readOffered(Connection &connection, const Checklist &sheet)
{
    if (sheet.period.state != u"open" || sheet.state == u"submitted")
        return {};
    for (const Period &earlier : assessments::periods(connection)) { // the newest first
        if (earlier.year >= sheet.period.year || earlier.instrumentCode != sheet.period.instrumentCode)
            continue;
        if (const QVector<Answer> answers = saidIn(connection, sheet, earlier); !answers.isEmpty())
            return offered(sheet, earlier.year, answers);
    }
    return {};
}

Result<int> store(RecordWriter &writer, const Checklist &sheet, const QVector<Answer> &shown)
{
    EMONEV_TRY(SheetGuard(writer).check(
        sheet.period, {sheet.assessmentId, sheet.period.id, sheet.unit.id, sheet.round, sheet.state, {}}));
    const Suggestions offers = readOffered(writer.connection(), sheet);
    int stored = 0;
    for (const Answer &answer : shown) {
        const LineKey line{answer.serviceId, answer.indicator};
        if (answer.value.isEmpty() || offers.answers.value(line).value != answer.value)
            continue;
        const Answer taken{{}, line.serviceId, line.indicator, answer.value, sheet.answers.value(line).note};
        EMONEV_TRY(storeAnswer(writer, sheet.period, sheet.instrument, taken, sheet.unit.id, sheet.round));
        ++stored;
    }
    return stored;
}

} // namespace

QVector<Answer> Suggestions::inOrder(const Checklist &sheet, const std::optional<QString> &serviceId) const
{
    QVector<Answer> found;
    const auto add = [&](const QString &service, const Variable &variable) {
        for (const Indicator &indicator : variable.indicators)
            if (const auto it = answers.constFind({service, indicator.code}); it != answers.cend())
                found.append(*it);
    };
    for (const Variable &variable : sheet.instrument.variables) {
        for (const Service &service : sheet.services)
            if (!serviceId || service.id == *serviceId)
                add(service.id, variable);
        if (!serviceId || serviceId->isEmpty())
            add({}, variable);
    }
    return found;
}

Result<Suggestions> SuggestionService::read(const QString &unitId, int year, const QString &round) const
{
    return m_workspace.read([&](Connection &c) -> Result<Suggestions> {
        EMONEV_ASSIGN(const Checklist sheet, readChecklist(c, unitId, year, round.isEmpty() ? ownRound(c) : round));
        return readOffered(c, sheet);
    });
}

Result<Suggestions> SuggestionService::readFor(const Checklist &sheet) const
{
    return m_workspace.read([&](Connection &c) -> Result<Suggestions> { return readOffered(c, sheet); });
}

Result<std::optional<AnswerOrigin>> SuggestionService::origin(const Answer &offered) const
{
    const QString key = answerKey(offered.assessmentId, {offered.serviceId, offered.indicator});
    return m_workspace.read([&](Connection &c) -> Result<std::optional<AnswerOrigin>> {
        for (const Change &change : changes::ofRow(c, QStringLiteral("answer"), key))
            if (change.after.value(QLatin1String("value")).toString() == offered.value)
                return std::optional(AnswerOrigin{change.user, change.at});
        return std::optional<AnswerOrigin>();
    });
}

QFuture<Result<int>> SuggestionService::confirm(const QString &unitId, int year, const QVector<Answer> &shown,
                                                const QString &label, const QString &round)
{
    auto count = std::make_shared<int>(0);
    return m_workspace
        .save(label,
              [=](RecordWriter &writer) -> Result<void> {
                  Connection &connection = writer.connection();
                  EMONEV_ASSIGN(const Checklist sheet, readChecklist(connection, unitId, year,
                                                                     round.isEmpty() ? ownRound(connection) : round));
                  EMONEV_ASSIGN(*count, store(writer, sheet, shown));
                  return {};
              })
        .then([count](const Result<Saved> &saved) -> Result<int> {
            if (!saved)
                return failure(saved);
            return *count;
        });
}

} // namespace emonev
