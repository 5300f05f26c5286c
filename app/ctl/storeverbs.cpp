#include "ctl/verb.h"
#include "services/backupservice.h"
#include <QFileInfo>

namespace emonev::ctl {

namespace {

Result<int> runBackup(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const QString path,
                  backups::make(workspace->store().profile(), context.clock(), context.value("out")));
    context.print({{QStringLiteral("file"), path}, {QStringLiteral("size"), QFileInfo(path).size()}}, path);
    return 0;
}

Result<int> runRestore(Context &context)
{
    EMONEV_ASSIGN(const auto restored, backups::restore(context.profile(), context.arguments().first(), context.clock(),
                                                        QStringLiteral("emonevctl")));
    context.print(
        {{QStringLiteral("restored"), context.arguments().first()},
         {QStringLiteral("previous"), restored.previous.isEmpty() ? QJsonValue() : QJsonValue(restored.previous)},
         {QStringLiteral("schema"), restored.schema}},
        context.profile().storePath());
    return 0;
}

QJsonObject countsOf(const QMap<QString, qint64> &rows)
{
    QJsonObject object;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<int> runCheck(Context &context)
{
    EMONEV_ASSIGN(const StoreCheck check, backups::check(context.profile()));
    const QString problem = check.problems.value(0, QStringLiteral("damaged"));
    const QString integrity = check.integrityOk ? QStringLiteral("ok") : problem;
    const QString keys = check.foreignKeysOk ? QStringLiteral("ok")
                         : check.integrityOk ? problem
                                             : QStringLiteral("unknown");
    context.print({{QStringLiteral("integrity"), integrity},
                   {QStringLiteral("foreign_keys"), keys},
                   {QStringLiteral("schema"), check.schema},
                   {QStringLiteral("rows"), countsOf(check.rows)}},
                  QStringLiteral("integrity %1, foreign keys %2, schema %3").arg(integrity, keys).arg(check.schema));
    if (check.integrityOk && check.foreignKeysOk)
        return 0;
    if (const auto good = backups::newestGood(context.profile()))
        Context::tell(good->path);
    return fail(ErrorKind::Damaged, QStringLiteral("store_check_failed"), {}, check.problems.join(u'\n'));
}

Result<int> runSchema(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const StoreSchema schema,
                  workspace->read([](Connection &c) -> Result<StoreSchema> { return readSchema(c); }));
    QJsonObject tables;
    for (auto it = schema.tables.cbegin(); it != schema.tables.cend(); ++it)
        tables.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QString text = QString::number(schema.number);
    for (auto it = schema.tables.cbegin(); it != schema.tables.cend(); ++it)
        text += QStringLiteral("\n%1: %2").arg(it.key(), it.value().join(QStringLiteral(", ")));
    context.print({{QStringLiteral("schema"), schema.number}, {QStringLiteral("tables"), tables}}, text);
    return 0;
}

} // namespace

Verb backupVerb()
{
    return {QStringLiteral("backup"),
            {},
            0,
            0,
            {QCommandLineOption(QStringLiteral("out"), {}, QStringLiteral("FILE"))},
            false,
            runBackup};
}

Verb restoreVerb() { return {QStringLiteral("restore"), QStringLiteral("FILE"), 1, 1, {}, false, runRestore}; }

Verb checkVerb() { return {QStringLiteral("check"), {}, 0, 0, {}, false, runCheck}; }

Verb schemaVerb() { return {QStringLiteral("schema"), {}, 0, 0, {}, false, runSchema}; }

} // namespace emonev::ctl
