#include "ctl/complaintsverb.h"
#include "domain/trackingnumber.h"
#include "services/complaintintake.h"
#include "services/registryservice.h"
#include "services/reporterservice.h"

namespace emonev::ctl {

namespace {

Result<std::optional<double>> realOption(Context &context, const char *option)
{
    if (!context.isSet(option))
        return std::optional<double>();
    bool ok = false;
    const double value = context.value(option).toDouble(&ok);
    if (!ok)
        return fail(ErrorKind::Usage, QStringLiteral("not_a_number"),
                    {QStringLiteral("--") + QLatin1String(option), context.value(option)});
    return std::optional(value);
}

Result<QString> serviceIdOf(Workspace &workspace, const QString &code)
{
    if (code.isEmpty())
        return QString();
    EMONEV_ASSIGN(const Service service, RegistryService(workspace).serviceByCode(code));
    return service.id;
}

Result<ComplaintDraft> draftOf(Context &context, Workspace &workspace)
{
    ComplaintDraft draft;
    for (const char *needed : {"channel", "unit", "subject"})
        if (!context.isSet(needed))
            return fail(ErrorKind::Usage, QStringLiteral("option_missing"),
                        {QStringLiteral("--") + QLatin1String(needed)});
    draft.channel = context.value("channel");
    EMONEV_ASSIGN(draft.unitId, unitIdOf(workspace, context.value("unit")));
    EMONEV_ASSIGN(draft.serviceId, serviceIdOf(workspace, context.value("service")));
    draft.category = context.value("category");
    if (context.isSet("class")) {
        const auto kind = caseClass(context.value("class"));
        if (!kind)
            return fail(ErrorKind::Usage, QStringLiteral("unknown_class"), {context.value("class")});
        draft.kind = *kind;
    }
    draft.subject = context.value("subject");
    draft.body = context.value("body");
    draft.address = context.value("address");
    EMONEV_ASSIGN(draft.received, momentOption(context, workspace, "received"));
    EMONEV_ASSIGN(draft.lat, realOption(context, "lat"));
    EMONEV_ASSIGN(draft.lon, realOption(context, "lon"));
    draft.reporter = {context.value("reporter"), context.value("contact")};
    draft.anonymous = context.isSet("anonymous");
    draft.sealed = context.isSet("sealed");
    return draft;
}

QJsonArray warningsJson(const QVector<CaseWarning> &warnings)
{
    QJsonArray array;
    for (const CaseWarning &warning : warnings) {
        QJsonObject json{{"code", warning.code}};
        if (!warning.number.isEmpty())
            json.insert(QStringLiteral("complaint"), warning.number);
        if (!warning.detail.isEmpty())
            json.insert(QStringLiteral("detail"), warning.detail);
        array.append(json);
    }
    return array;
}

int printEvent(Context &context, Workspace &workspace, const Result<AddedEvent> &added)
{
    const CaseJson json = caseJsonOf(workspace);
    context.print({{"id", added->id},
                   {"type", caseWord(added->type)},
                   {"at", json.moment(added->at)},
                   {"warnings", warningsJson(added->warnings)}},
                  added->id);
    for (const CaseWarning &warning : added->warnings)
        Context::tell(warning.code + u' ' + warning.number);
    return 0;
}

QString numberAt(Context &context, int place) { return trackingnumber::tidied(context.arguments().value(place)); }

} // namespace

Result<int> addComplaint(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    EMONEV_ASSIGN(const ComplaintDraft draft, draftOf(context, *workspace));
    if (!draft.reporter.isEmpty())
        context.openVault();
    EMONEV_ASSIGN(const NewComplaint made, ComplaintIntake(*workspace).add(draft).result());
    context.print({{"number", made.number}, {"id", made.id}, {"warnings", QJsonArray::fromStringList(made.warnings)}},
                  made.number);
    return 0;
}

Result<int> addComplaintEvent(Context &context)
{
    const QString word = context.arguments().value(2);
    const auto type = caseEventType(word);
    if (!type || *type == CaseEventType::Merged || *type == CaseEventType::Unmerged)
        return fail(ErrorKind::Usage, QStringLiteral("unknown_event"), {word});
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    CaseService service(*workspace);
    EMONEV_ASSIGN(const QString id, service.idOf(numberAt(context, 1)));
    CaseStep step;
    step.type = *type;
    EMONEV_ASSIGN(step.at, momentOption(context, *workspace, "at"));
    EMONEV_ASSIGN(step.until, momentOption(context, *workspace, "until"));
    if (context.isSet("to")) {
        EMONEV_ASSIGN(step.toUnit, unitIdOf(*workspace, context.value("to")));
    }
    step.reason = context.value("reason");
    step.note = context.value("note");
    step.outcome = context.value("outcome");
    if (context.isSet("photo"))
        step.photos = {context.value("photo")};
    const Result<AddedEvent> added = service.add(id, step).result();
    if (!added)
        return failure(added);
    return printEvent(context, *workspace, added);
}

Result<int> mergeComplaint(Context &context)
{
    if (!context.isSet("into"))
        return fail(ErrorKind::Usage, QStringLiteral("option_missing"), {QStringLiteral("--into")});
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    CaseService service(*workspace);
    EMONEV_ASSIGN(const QString id, service.idOf(numberAt(context, 1)));
    EMONEV_ASSIGN(const QString into, service.idOf(trackingnumber::tidied(context.value("into"))));
    EMONEV_ASSIGN(const QDateTime at, momentOption(context, *workspace, "at"));
    const Result<AddedEvent> added = service.merge(id, into, at).result();
    if (!added)
        return failure(added);
    return printEvent(context, *workspace, added);
}

Result<int> unmergeComplaint(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    CaseService service(*workspace);
    EMONEV_ASSIGN(const QString id, service.idOf(numberAt(context, 1)));
    EMONEV_ASSIGN(const QDateTime at, momentOption(context, *workspace, "at"));
    const Result<AddedEvent> added = service.unmerge(id, at).result();
    if (!added)
        return failure(added);
    return printEvent(context, *workspace, added);
}

Result<int> openReporter(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    context.openVault();
    EMONEV_ASSIGN(const QString id, CaseService(*workspace).idOf(numberAt(context, 1)));
    EMONEV_ASSIGN(const Reporter who, ReporterService(*workspace).open(id, context.value("reason")));
    context.print({{"name", who.name}, {"contact", who.contact}}, who.name + u'\t' + who.contact);
    return 0;
}

} // namespace emonev::ctl
