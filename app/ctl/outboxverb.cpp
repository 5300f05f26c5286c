#include "ctl/verb.h"
#include "services/outboxservice.h"
#include <QJsonDocument>

namespace emonev::ctl {

namespace {

QString kindWord(const QString &changeKind)
{
    return changeKind == u"delete" ? QStringLiteral("row.delete") : QStringLiteral("merge.patch");
}

QJsonObject asJson(const OutboxEntry &entry)
{
    const QJsonObject answer = QJsonDocument::fromJson(entry.answer.toUtf8()).object();
    return {{"id", entry.opId},
            {"kind", kindWord(entry.kind)},
            {"table", entry.table},
            {"row", entry.rowKey},
            {"tries", entry.tries},
            {"status", entry.status},
            {"code", entry.code.isEmpty() ? QJsonValue() : QJsonValue(entry.code)},
            {"answer", answer.isEmpty() ? QJsonValue() : QJsonValue(answer)}};
}

Result<int> listOutbox(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const QVector<OutboxEntry> entries, OutboxService(*workspace).list(context.isSet("all")));
    QJsonArray list;
    QStringList lines;
    for (const OutboxEntry &entry : entries) {
        list.append(asJson(entry));
        lines.append(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                         .arg(entry.opId, kindWord(entry.kind), entry.table, entry.rowKey, entry.status, entry.code));
    }
    context.print({{"ops", list}}, lines.join(u'\n'));
    return 0;
}

Result<int> exportOutbox(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const int written, OutboxService(*workspace).exportTo(context.arguments().value(1)));
    context.print({{"ops", written}, {"file", context.arguments().value(1)}}, context.arguments().value(1));
    return 0;
}

Result<int> retryOperation(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    const QString id = context.arguments().value(1);
    EMONEV_TRY(OutboxService(*workspace).retry(id, context.isSet("confirm"), {}).result());
    context.print({{"id", id}}, id);
    return 0;
}

Result<int> runOutbox(Context &context)
{
    const QString action = context.arguments().first();
    const qsizetype words = context.arguments().size();
    if (action == u"list" && words == 1)
        return listOutbox(context);
    if (action == u"export" && words == 2)
        return exportOutbox(context);
    if (action == u"retry" && words == 2)
        return retryOperation(context);
    return fail(ErrorKind::Usage, QStringLiteral("outbox_usage"));
}

} // namespace

Verb outboxVerb()
{
    return {QStringLiteral("outbox"),
            QStringLiteral("list [--all] | retry ID [--confirm] | export FILE.json"),
            1,
            2,
            {QCommandLineOption(QStringLiteral("all")), QCommandLineOption(QStringLiteral("confirm"))},
            false,
            runOutbox};
}

} // namespace emonev::ctl
