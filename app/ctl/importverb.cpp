#include "ctl/verb.h"
#include "services/batchservice.h"
#include "services/importservice.h"
#include "ui/text/importtext.h"
#include <QFileInfo>
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonArray errorsOf(const QVector<RowIssue> &issues)
{
    QJsonArray errors;
    for (const RowIssue &issue : issues)
        errors.append(QJsonObject{{QStringLiteral("sheet"), issue.sheet},
                                  {QStringLiteral("row"), issue.row},
                                  {QStringLiteral("column"), issue.column},
                                  {QStringLiteral("value"), issue.value},
                                  {QStringLiteral("rule"), issue.rule},
                                  {QStringLiteral("message"), ruleText(issue)},
                                  {QStringLiteral("suggestion"), issue.suggestion}});
    return errors;
}

QStringList ignoredColumns(const ImportTable &table)
{
    QStringList headers;
    for (const UnknownHeader &unknown : table.unknownHeaders)
        headers.append(unknown.header);
    return headers;
}

QJsonObject jsonOf(const Context &context, const ImportTable &table, const ImportResult &result)
{
    const ImportCounts &counts = result.counts;
    return {{QStringLiteral("kind"), importKindWord(table.kind)},
            {QStringLiteral("batch"), result.batchId.isEmpty() ? QJsonValue() : QJsonValue(result.batchId)},
            {QStringLiteral("sheet"), table.sheet},
            {QStringLiteral("rows"), counts.rows},
            {QStringLiteral("inserted"), counts.inserted},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("errors"), errorsOf(result.issues)},
            {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(ignoredColumns(table))},
            {QStringLiteral("dry_run"), context.isSet("dry-run")},
            {QStringLiteral("already_imported"), result.alreadyImported}};
}

QString textOf(const ImportTable &table, const ImportResult &result)
{
    QStringList lines{ImportText::kindName(table.kind) + QStringLiteral(", ") + ImportText::counts(result.counts)};
    if (result.alreadyImported)
        lines << ImportText::alreadyImported();
    if (result.counts.skipped > 0)
        lines << ImportText::nothingStored();
    if (!table.unknownHeaders.isEmpty())
        lines << ImportText::ignoredColumns(ignoredColumns(table));
    for (const RowIssue &issue : result.issues)
        lines << (ImportText::place(issue) + QStringLiteral(": ") + ruleText(issue) + u' ' +
                  ImportText::suggestion(issue))
                     .trimmed();
    return lines.join(u'\n');
}

Result<std::optional<ColumnMap>> givenMap(const Context &context, ImportKind kind)
{
    if (!context.isSet("map"))
        return std::optional<ColumnMap>();
    EMONEV_ASSIGN(ColumnMap map, ColumnMap::load(context.value("map"), kind));
    return std::optional(std::move(map));
}

/// The map to read with: the one given, else the one remembered for such a file.
Result<ColumnMap> mapFor(const ImportService &service, const ImportFile &file, ImportKind kind,
                         const std::optional<ColumnMap> &given)
{
    if (given)
        return *given;
    for (const Sheet &sheet : file.workbook.sheets) {
        EMONEV_ASSIGN(const ColumnMap remembered, service.rememberedMap(kind, sheet));
        if (!remembered.isEmpty())
            return remembered;
    }
    return ColumnMap();
}

Result<int> runImport(Context &context, ImportKind kind)
{
    const QString path = context.arguments().value(1);
    const bool dry = context.isSet("dry-run");
    EMONEV_TRY(ImportService::requireBuilt(kind));
    EMONEV_ASSIGN(const auto given, givenMap(context, kind));
    EMONEV_ASSIGN(Workspace * workspace, context.open(dry ? Store::Access::Read : Store::Access::Write));
    EMONEV_ASSIGN(const ImportFile file, ImportService::open(path, context.value("sheet")));
    ImportService service(*workspace);
    EMONEV_ASSIGN(const ColumnMap map, mapFor(service, file, kind, given));
    EMONEV_ASSIGN(const ImportTable table, service.read(file, kind, map));
    const ImportOrder order{QFileInfo(path).fileName(), file.sha256, given, context.isSet("all-or-nothing")};
    EMONEV_ASSIGN(const ImportResult result,
                  dry ? service.rehearse(table, order) : service.apply(table, order).result());
    context.print(jsonOf(context, table, result), context.json() ? QString() : textOf(table, result));
    return result.issues.isEmpty() ? 0 : int(ErrorKind::InvalidData);
}

QJsonArray conflictsOf(const UndoResult &result)
{
    QJsonArray conflicts;
    for (const UndoConflict &conflict : result.conflicts)
        conflicts.append(QJsonObject{
            {QStringLiteral("reason"),
             conflict.reason == UndoConflict::Reason::Needed ? QStringLiteral("needed") : QStringLiteral("changed")},
            {QStringLiteral("table"), conflict.table},
            {QStringLiteral("code"), conflict.code},
            {QStringLiteral("name"), conflict.name},
            {QStringLiteral("base"), conflict.baseCode},
            {QStringLiteral("user"), conflict.user},
            {QStringLiteral("at"),
             conflict.at.isValid() ? QJsonValue(conflict.at.toString(Qt::ISODateWithMs)) : QJsonValue()},
            {QStringLiteral("message"), ImportText::conflict(conflict)}});
    return conflicts;
}

Result<int> runUndo(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    EMONEV_ASSIGN(const UndoResult result, BatchService(*workspace).undo(context.value("undo")).result());
    const bool done = result.conflicts.isEmpty();
    QStringList lines{done ? ImportText::undone(result.batch, result.reverted) : ImportText::notUndone()};
    for (const UndoConflict &conflict : result.conflicts)
        lines << ImportText::conflict(conflict);
    context.print({{QStringLiteral("batch"), result.batch.id},
                   {QStringLiteral("kind"), result.batch.kind},
                   {QStringLiteral("undone"), done},
                   {QStringLiteral("reverted"), result.reverted},
                   {QStringLiteral("conflicts"), conflictsOf(result)}},
                  lines.join(u'\n'));
    return done ? 0 : int(ErrorKind::Conflict);
}

Result<int> run(Context &context)
{
    const QStringList &arguments = context.arguments();
    if (arguments.size() != (context.isSet("undo") ? 0 : 2))
        return fail(ErrorKind::Usage, QStringLiteral("import_usage"));
    if (context.isSet("undo"))
        return runUndo(context);
    const auto kind = importKindFromWord(arguments.first());
    if (!kind)
        return fail(ErrorKind::Usage, QStringLiteral("unknown_kind"), {arguments.first()});
    return runImport(context, *kind);
}

} // namespace

Verb importVerb()
{
    const auto option = [](const char *name, const char *value = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value));
    };
    return {QStringLiteral("import"),
            QStringLiteral("KIND FILE | --undo BATCH"),
            0,
            2,
            {option("sheet", "NAME"), option("map", "MAP.json"), option("dry-run"), option("all-or-nothing"),
             option("undo", "BATCH")},
            false,
            run};
}

} // namespace emonev::ctl
