#include "ctl/complaintsverb.h"
#include "services/moderationservice.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "services/suggestionservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

/// What every action of the verb works on.
struct Sheet
{
    QString unitId;
    int year = 0;
    QString round; ///< empty: the account's own
    LineKey line;
};

Result<Sheet> sheetOf(const Context &context, Workspace &workspace)
{
    Sheet sheet;
    if (!context.isSet("unit"))
        return fail(ErrorKind::Usage, QStringLiteral("assess_usage"));
    EMONEV_ASSIGN(sheet.unitId, unitIdOf(workspace, context.value("unit")));
    EMONEV_ASSIGN(const int asked, context.number("period", 0));
    EMONEV_ASSIGN(const Period period, PeriodService(workspace).period(asked));
    sheet.year = period.year;
    sheet.round = context.value("round");
    sheet.line.indicator = context.arguments().value(1);
    if (context.isSet("service")) {
        EMONEV_ASSIGN(const QVector<Service> services, RegistryService(workspace).servicesOf(sheet.unitId));
        for (const Service &service : services)
            if (service.code == context.value("service"))
                sheet.line.serviceId = service.id;
        if (sheet.line.serviceId.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {context.value("service")});
    }
    return sheet;
}

QString codeOf(const Checklist &list, const QString &serviceId)
{
    for (const Service &service : list.services)
        if (service.id == serviceId)
            return service.code;
    return {};
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue scoreJson(const UnitScore &score)
{
    return score.hundredths ? QJsonValue(hundredthsToText(*score.hundredths)) : QJsonValue();
}

Result<int> show(Context &context, Workspace &workspace, const Sheet &sheet)
{
    EMONEV_ASSIGN(const Checklist list, AssessmentService(workspace).checklist(sheet.unitId, sheet.year, sheet.round));
    const UnitScore score = scoreOf(list);
    QJsonArray lines;
    QStringList text{
        QStringLiteral("%1\t%2\t%3/%4").arg(list.round, list.state).arg(score.answered).arg(score.expected)};
    for (const Answer &answer : list.answers) {
        const QString service = codeOf(list, answer.serviceId);
        lines.append(QJsonObject{{"indicator", answer.indicator},
                                 {"service", textOrNull(service)},
                                 {"value", textOrNull(answer.value)},
                                 {"note", textOrNull(answer.note)}});
        text.append(QStringList{answer.indicator, service, answer.value, answer.note}.join(u'\t'));
    }
    context.print({{"unit", list.unit.code},
                   {"period", list.period.year},
                   {"round", list.round},
                   {"state", list.state},
                   {"returned_because", textOrNull(list.note)},
                   {"answered", score.answered},
                   {"expected", score.expected},
                   {"complete", score.complete},
                   {"score", scoreJson(score)},
                   {"lines", lines}},
                  text.join(u'\n'));
    return 0;
}

Result<int> compare(Context &context, Workspace &workspace, const Sheet &sheet)
{
    EMONEV_ASSIGN(const Moderation read, ModerationService(workspace).read(sheet.unitId, sheet.year));
    QJsonArray lines;
    QStringList text;
    for (const ModeratedLine &line : read.lines) {
        const QString service = codeOf(*read.base, line.line.serviceId);
        lines.append(QJsonObject{{"indicator", line.line.indicator},
                                 {"service", textOrNull(service)},
                                 {"self", textOrNull(line.self.value)},
                                 {"first", textOrNull(line.first.value)},
                                 {"second", textOrNull(line.second.value)},
                                 {"agreed", textOrNull(line.value())},
                                 {"reason", textOrNull(line.agreed.note)},
                                 {"differs", line.differs()}});
        text.append(QStringList{line.line.indicator, service, line.first.value, line.second.value, line.value(),
                                line.differs() ? QStringLiteral("!") : QString()}
                        .join(u'\t'));
    }
    context.print({{"unit", read.base->unit.code},
                   {"period", read.base->period.year},
                   {"first", read.firstState},
                   {"second", textOrNull(read.secondState)},
                   {"agreed", read.agreedState},
                   {"differing", read.differing},
                   {"undecided", read.undecided},
                   {"lines", lines}},
                  text.join(u'\n'));
    return 0;
}

/// The round an action is about: what was asked for, else the account's own.
Result<QString> roundOf(Workspace &workspace, const Sheet &sheet)
{
    if (!sheet.round.isEmpty())
        return sheet.round;
    EMONEV_ASSIGN(const Checklist own, AssessmentService(workspace).checklist(sheet.unitId, sheet.year));
    return own.round;
}

Result<int> change(Context &context, Workspace &workspace, const Sheet &sheet)
{
    AssessmentService service(workspace);
    ModerationService moderation(workspace);
    const QString action = context.arguments().first();
    const QString value = context.arguments().value(2);
    EMONEV_ASSIGN(const QString round, roundOf(workspace, sheet));
    QFuture<Result<Saved>> saving;
    if (action == u"set")
        saving = service.saveAnswer(sheet.unitId, sheet.year, sheet.line, value, context.value("note"), {}, round);
    else if (action == u"submit")
        saving = service.submit(sheet.unitId, sheet.year, round, {});
    else if (action == u"return")
        saving = service.giveBack(sheet.unitId, sheet.year, round, context.value("reason"), {});
    else if (action == u"decide")
        saving = moderation.decide(sheet.unitId, sheet.year, sheet.line, value, context.value("reason"), {});
    else
        saving = moderation.finish(sheet.unitId, sheet.year, {});
    EMONEV_ASSIGN(const Saved saved, saving.result());
    context.print({{"unit", context.value("unit")}, {"period", sheet.year}, {"changed", !saved.nothing()}},
                  saved.nothing() ? QStringLiteral("=") : QStringLiteral("ok"));
    return 0;
}

/// What an earlier year offers the sheet: of the service that was named, else of all lines.
Result<QVector<Answer>> offeredTo(Workspace &workspace, const Sheet &sheet, const Checklist &list)
{
    EMONEV_ASSIGN(const Suggestions offers, SuggestionService(workspace).readFor(list));
    return offers.inOrder(list, sheet.line.serviceId.isEmpty() ? std::nullopt : std::optional(sheet.line.serviceId));
}

Result<int> suggest(Context &context, Workspace &workspace, const Sheet &sheet)
{
    EMONEV_ASSIGN(const Checklist list, AssessmentService(workspace).checklist(sheet.unitId, sheet.year, sheet.round));
    EMONEV_ASSIGN(const Suggestions offers, SuggestionService(workspace).readFor(list));
    EMONEV_ASSIGN(const QVector<Answer> offered, offeredTo(workspace, sheet, list));
    QJsonArray lines;
    QStringList text;
    for (const Answer &answer : offered) {
        const QString service = codeOf(list, answer.serviceId);
        lines.append(QJsonObject{{"service", textOrNull(service)},
                                 {"indicator", answer.indicator},
                                 {"value", answer.value},
                                 {"note", textOrNull(answer.note)}});
        text.append(QStringList{answer.indicator, service, answer.value, answer.note}.join(u'\t'));
    }
    context.print({{"unit", list.unit.code},
                   {"period", list.period.year},
                   {"round", list.round},
                   {"from", offers.year == 0 ? QJsonValue() : QJsonValue(offers.year)},
                   {"suggestions", lines}},
                  text.join(u'\n'));
    return 0;
}

Result<int> carry(Context &context, Workspace &workspace, const Sheet &sheet)
{
    EMONEV_ASSIGN(const Checklist list, AssessmentService(workspace).checklist(sheet.unitId, sheet.year, sheet.round));
    EMONEV_ASSIGN(const QVector<Answer> offered, offeredTo(workspace, sheet, list));
    EMONEV_ASSIGN(const int taken,
                  SuggestionService(workspace).confirm(sheet.unitId, sheet.year, offered, {}, list.round).result());
    context.print({{"unit", list.unit.code}, {"period", list.period.year}, {"round", list.round}, {"taken", taken}},
                  QString::number(taken));
    return 0;
}

Result<int> runAssess(Context &context)
{
    static const QHash<QString, int> sizes{{"show", 1},   {"compare", 1}, {"set", 3},     {"submit", 1}, {"return", 1},
                                           {"decide", 3}, {"agree", 1},   {"suggest", 1}, {"carry", 1}};
    const QString action = context.arguments().first();
    if (sizes.value(action) != context.arguments().size())
        return fail(ErrorKind::Usage, QStringLiteral("assess_usage"));
    const bool reads = action == u"show" || action == u"compare" || action == u"suggest";
    EMONEV_ASSIGN(Workspace * workspace, context.open(reads ? Store::Access::Read : Store::Access::Write));
    EMONEV_ASSIGN(const Sheet sheet, sheetOf(context, *workspace));
    if (action == u"carry")
        return carry(context, *workspace, sheet);
    if (!reads)
        return change(context, *workspace, sheet);
    if (action == u"suggest")
        return suggest(context, *workspace, sheet);
    return action == u"show" ? show(context, *workspace, sheet) : compare(context, *workspace, sheet);
}

} // namespace

Verb assessVerb()
{
    QList<QCommandLineOption> options;
    for (const char *name : {"unit", "service", "period", "round", "note", "reason"})
        options.append(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()));
    return {QStringLiteral("assess"),
            QStringLiteral("show | set INDICATOR VALUE | submit | return | compare | decide INDICATOR VALUE | agree | "
                           "suggest | carry "
                           "--unit CODE"),
            1,
            3,
            options,
            false,
            runAssess};
}

} // namespace emonev::ctl
