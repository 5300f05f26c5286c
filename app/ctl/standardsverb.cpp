#include "ctl/complaintsverb.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

const QHash<QString, QString> &actions()
{
    static const QHash<QString, QString> list{
        {"submit", "submitted"}, {"verify", "verified"}, {"publish", "published"}, {"return", "draft"}};
    return list;
}

QJsonObject jsonOf(const Service &service, const Standard &standard)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{"service", service.code},
            {"name", service.name},
            {"version", standard.versionNo},
            {"state", standard.state},
            {"filled", filledComponents(standard)},
            {"public", filledComponents(standard, true)},
            {"decree_no", textOrNull(standard.decreeNo)},
            {"decree_date", textOrNull(standard.decreeDate.toString(Qt::ISODate))},
            {"note", textOrNull(standard.note)}};
}

QString lineOf(const Service &service, const Standard &standard)
{
    return QStringList{service.code, service.name, QString::number(standard.versionNo), standard.state,
                       QStringLiteral("%1/14").arg(filledComponents(standard))}
        .join(u'\t');
}

/// The version named by --version, else the newest.
Result<Standard> versionOf(const Context &context, Workspace &workspace, const Service &service)
{
    EMONEV_ASSIGN(const QVector<Standard> versions, StandardService(workspace).versions(service.id));
    EMONEV_ASSIGN(const int wanted, context.number("version", versions.isEmpty() ? 0 : versions.first().versionNo));
    for (const Standard &standard : versions)
        if (standard.versionNo == wanted)
            return standard;
    return fail(ErrorKind::NotFound, QStringLiteral("unknown_standard"), {service.code});
}

Result<int> printList(Context &context, Workspace &workspace)
{
    EMONEV_ASSIGN(const QVector<Unit> units, RegistryService(workspace).units());
    QString unit;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(unit, unitIdOf(workspace, context.value("unit")));
    }
    QVector<Service> services;
    for (const Unit &each : units)
        if (unit.isEmpty() || each.id == unit) {
            EMONEV_ASSIGN(const QVector<Service> own, RegistryService(workspace).servicesOf(each.id));
            services += own;
        }
    QJsonArray rows;
    QStringList lines;
    for (const Service &service : services) {
        EMONEV_ASSIGN(const QVector<Standard> versions, StandardService(workspace).versions(service.id));
        if (versions.isEmpty() || (context.isSet("state") && versions.first().state != context.value("state")))
            continue;
        rows.append(jsonOf(service, versions.first()));
        lines.append(lineOf(service, versions.first()));
    }
    context.print({{"standards", rows}}, lines.join(u'\n'));
    return 0;
}

Result<int> runStandards(Context &context)
{
    const QString action = context.arguments().first();
    if (action != u"list" && (!actions().contains(action) || !context.isSet("service")))
        return fail(ErrorKind::Usage, QStringLiteral("standards_usage"));
    EMONEV_ASSIGN(Workspace * workspace, context.open(action == u"list" ? Store::Access::Read : Store::Access::Write));
    if (action == u"list")
        return printList(context, *workspace);
    EMONEV_ASSIGN(const Service service, RegistryService(*workspace).serviceByCode(context.value("service")));
    EMONEV_ASSIGN(const Standard standard, versionOf(context, *workspace, service));
    EMONEV_TRY(StandardService(*workspace)
                   .move(service.id, standard.id, actions().value(action), context.value("reason"), {})
                   .result());
    EMONEV_ASSIGN(const Standard after, versionOf(context, *workspace, service));
    context.print(jsonOf(service, after), lineOf(service, after));
    return 0;
}

} // namespace

Verb standardsVerb()
{
    QList<QCommandLineOption> options;
    for (const char *name : {"unit", "service", "version", "state", "reason"})
        options.append(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()));
    return {QStringLiteral("standards"),
            QStringLiteral("list | submit | verify | publish | return --reason WHY --service CODE"),
            1,
            1,
            options,
            false,
            runStandards};
}

} // namespace emonev::ctl
