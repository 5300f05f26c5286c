#include "ctl/verb.h"
#include "services/conflictservice.h"

namespace emonev::ctl {

namespace {

QJsonObject asJson(const ConflictRow &conflict)
{
    return {{"id", conflict.id},
            {"table", conflict.table},
            {"row", conflict.rowKey},
            {"groups", QJsonArray::fromStringList(conflict.groups)},
            {"base", conflict.base},
            {"mine", conflict.mine},
            {"theirs", conflict.theirs},
            {"mine_user", conflict.mineUser},
            {"theirs_user", conflict.theirsUser},
            {"state", conflict.state}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<int> listConflicts(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const QVector<ConflictRow> conflicts, ConflictService(*workspace).list(context.isSet("all")));
    QJsonArray list;
    QStringList lines;
    for (const ConflictRow &conflict : conflicts) {
        list.append(asJson(conflict));
        lines.append(QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                         .arg(conflict.id, conflict.table, conflict.rowKey, compact(conflict.mine),
                              compact(conflict.theirs), conflict.state));
    }
    context.print({{"conflicts", list}}, lines.join(u'\n'));
    return 0;
}

Result<int> resolveConflict(Context &context)
{
    if (!context.isSet("take"))
        return fail(ErrorKind::Usage, QStringLiteral("conflicts_usage"));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    const QString id = context.arguments().value(1);
    EMONEV_TRY(ConflictService(*workspace).resolve(id, context.value("take")));
    context.print({{"id", id}, {"state", "settled"}}, id);
    return 0;
}

Result<int> runConflicts(Context &context)
{
    const QString action = context.arguments().first();
    if (action == u"list" && context.arguments().size() == 1)
        return listConflicts(context);
    if (action == u"resolve" && context.arguments().size() == 2)
        return resolveConflict(context);
    return fail(ErrorKind::Usage, QStringLiteral("conflicts_usage"));
}

} // namespace

Verb conflictsVerb()
{
    return {QStringLiteral("conflicts"),
            QStringLiteral("list [--all] | resolve ID --take mine|theirs|VALUE"),
            1,
            2,
            {QCommandLineOption(QStringLiteral("all")),
             QCommandLineOption(QStringLiteral("take"), {}, QStringLiteral("mine|theirs|VALUE"))},
            false,
            runConflicts};
}

} // namespace emonev::ctl
