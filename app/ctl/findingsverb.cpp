#include "ctl/complaintsverb.h"
#include "services/findingservice.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

/// What every action of the verb works on.
struct Target
{
    QString unitId; ///< empty: all units
    int year = 0;
    LineKey line; ///< an empty indicator: none was named
};

const QHash<QString, FindingStep> &actions()
{
    static const QHash<QString, FindingStep> list{
        {"answer", FindingStep::Answered},   {"accept", FindingStep::Accepted},   {"return", FindingStep::Returned},
        {"extend", FindingStep::Extended},   {"appeal", FindingStep::Appealed},   {"uphold", FindingStep::Upheld},
        {"dismiss", FindingStep::Dismissed}, {"withdraw", FindingStep::Withdrawn}};
    return list;
}

Result<QDate> dayOf(const Context &context, const char *option)
{
    if (!context.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(context.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("bad_time"),
                    {QStringLiteral("--") + QLatin1String(option), context.value(option)});
    return day;
}

Result<Target> targetOf(const Context &context, Workspace &workspace)
{
    Target target;
    EMONEV_ASSIGN(const int asked, context.number("period", 0));
    EMONEV_ASSIGN(const Period period, PeriodService(workspace).period(asked));
    target.year = period.year;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(target.unitId, unitIdOf(workspace, context.value("unit")));
    }
    target.line.indicator = context.value("indicator");
    if (context.isSet("service")) {
        EMONEV_ASSIGN(const Service service, RegistryService(workspace).serviceByCode(context.value("service")));
        target.line.serviceId = service.id;
    }
    return target;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue dayJson(const QDate &day) { return textOrNull(day.toString(Qt::ISODate)); }

QJsonArray threadOf(const FindingFile &file)
{
    QJsonArray steps;
    for (const FindingEvent &event : file.events) {
        QJsonArray files;
        for (const Attachment &attachment : file.files.value(event.id))
            files.append(attachment.name);
        steps.append(QJsonObject{{"step", findings::word(event.step)},
                                 {"day", dayJson(event.day)},
                                 {"user", event.user},
                                 {"until", dayJson(event.until)},
                                 {"note", textOrNull(event.note)},
                                 {"files", files}});
    }
    return steps;
}

QJsonObject jsonOf(const FindingFile &file, const QDate &today)
{
    const Finding &finding = file.finding;
    return {{"unit", file.unitCode},
            {"indicator", finding.indicator},
            {"service", textOrNull(file.serviceCode)},
            {"value", finding.value},
            {"asked", textOrNull(finding.body)},
            {"state", findings::word(file.standing.state)},
            {"given", dayJson(finding.day)},
            {"due", dayJson(file.standing.due)},
            {"appeal_until", dayJson(finding.appealUntil)},
            {"overdue", file.standing.isOverdue(today)},
            {"steps", threadOf(file)}};
}

QJsonObject jsonOf(const FindingCounts &counts)
{
    return {{"all", counts.all},         {"waits_unit", counts.waitUnit}, {"waits_city", counts.waitCity},
            {"overdue", counts.overdue}, {"appeals", counts.appeals},     {"closed", counts.closed}};
}

Result<int> printList(Context &context, Workspace &workspace, const Target &target)
{
    EMONEV_ASSIGN(const FindingList list, FindingService(workspace).list(target.year, target.unitId));
    QJsonArray rows;
    QStringList text;
    const QString wanted = context.value("state");
    for (const FindingFile &file : list.findings) {
        const QString state = findings::word(file.standing.state);
        if (!wanted.isEmpty() && wanted != state)
            continue;
        rows.append(jsonOf(file, list.today));
        text.append(QStringList{file.unitCode, file.finding.indicator, file.serviceCode, file.finding.value, state,
                                file.standing.due.toString(Qt::ISODate) +
                                    (file.standing.isOverdue(list.today) ? QStringLiteral(" !") : QString())}
                        .join(u'\t'));
    }
    context.print(
        {{"period", list.year}, {"today", dayJson(list.today)}, {"counts", jsonOf(list.counts())}, {"findings", rows}},
        text.join(u'\n'));
    return 0;
}

Result<int> printShort(Context &context, Workspace &workspace, const Target &target)
{
    EMONEV_ASSIGN(const QVector<ShortLine> lines, FindingService(workspace).shortLines(target.unitId, target.year));
    EMONEV_ASSIGN(const QVector<Service> services, RegistryService(workspace).servicesOf(target.unitId));
    QJsonArray rows;
    QStringList text;
    for (const ShortLine &line : lines) {
        const auto service = std::find_if(services.begin(), services.end(),
                                          [&line](const Service &known) { return known.id == line.line.serviceId; });
        const QString code = service == services.end() ? QString() : service->code;
        rows.append(QJsonObject{{"indicator", line.line.indicator},
                                {"service", textOrNull(code)},
                                {"value", line.value},
                                {"note", textOrNull(line.note)}});
        text.append(QStringList{line.line.indicator, code, line.value, line.note}.join(u'\t'));
    }
    context.print({{"unit", context.value("unit")}, {"period", target.year}, {"lines", rows}}, text.join(u'\n'));
    return 0;
}

Result<int> issue(Context &context, Workspace &workspace, const Target &target)
{
    FindingOrder order;
    EMONEV_ASSIGN(order.due, dayOf(context, "due"));
    order.body = context.value("note");
    if (!target.line.indicator.isEmpty())
        order.lines = {target.line};
    EMONEV_ASSIGN(const int count, FindingService(workspace).issue(target.unitId, target.year, order).result());
    context.print({{"unit", context.value("unit")}, {"period", target.year}, {"issued", count}},
                  QString::number(count));
    return 0;
}

/// The one of that line that still stands, else the newest.
Result<FindingFile> findingOf(const FindingList &list, const Target &target)
{
    const FindingFile *found = nullptr;
    for (const FindingFile &file : list.findings) {
        const bool isIt =
            file.finding.indicator == target.line.indicator && file.finding.serviceId == target.line.serviceId;
        if (isIt && (!found || found->standing.isClosed()))
            found = &file;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("finding_unknown"), {target.line.indicator});
    return *found;
}

Result<int> take(Context &context, Workspace &workspace, const Target &target, FindingStep step)
{
    FindingService service(workspace);
    FindingDraft draft{step, {}, context.value("note"), {}};
    EMONEV_ASSIGN(draft.until, dayOf(context, "until"));
    if (context.isSet("file"))
        draft.files = {context.value("file")};
    EMONEV_ASSIGN(const FindingList before, service.list(target.year, target.unitId));
    EMONEV_ASSIGN(const FindingFile file, findingOf(before, target));
    EMONEV_TRY(service.take(target.unitId, file.finding.id, draft).result());
    EMONEV_ASSIGN(const FindingList after, service.list(target.year, target.unitId));
    for (const FindingFile &changed : after.findings)
        if (changed.finding.id == file.finding.id)
            context.print(jsonOf(changed, after.today), findings::word(changed.standing.state));
    return 0;
}

Result<int> runFindings(Context &context)
{
    const QString action = context.arguments().first();
    const bool reads = action == u"list" || action == u"short";
    const bool isStep = actions().contains(action);
    const bool isWhole = context.isSet("unit") || action == u"list";
    if ((!reads && !isStep && action != u"issue") || !isWhole || (isStep && !context.isSet("indicator")))
        return fail(ErrorKind::Usage, QStringLiteral("findings_usage"));
    EMONEV_ASSIGN(Workspace * workspace, context.open(reads ? Store::Access::Read : Store::Access::Write));
    EMONEV_ASSIGN(const Target target, targetOf(context, *workspace));
    if (action == u"list")
        return printList(context, *workspace, target);
    if (action == u"short")
        return printShort(context, *workspace, target);
    return isStep ? take(context, *workspace, target, actions().value(action)) : issue(context, *workspace, target);
}

} // namespace

Verb findingsVerb()
{
    QList<QCommandLineOption> options;
    for (const char *name : {"unit", "service", "indicator", "period", "state", "note", "due", "until", "file"})
        options.append(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()));
    return {QStringLiteral("findings"),
            QStringLiteral("list | short | issue | answer | accept | return | extend | appeal | uphold | dismiss | "
                           "withdraw --unit CODE"),
            1,
            1,
            options,
            false,
            runFindings};
}

} // namespace emonev::ctl
