#include "ctl/verb.h"
#include "exchange/tablewriter.h"
#include "services/exportservice.h"
#include "ui/text/importtext.h"

namespace emonev::ctl {

namespace {

Result<int> run(Context &context)
{
    const QString word = context.arguments().first();
    const auto kind = importKindFromWord(word);
    if (!kind)
        return fail(ErrorKind::Usage, QStringLiteral("unknown_kind"), {word});
    const QString path = context.value("out");
    if (path.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("export_usage"));
    EMONEV_ASSIGN(const int year, context.number("period", 0));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const TableData table, ExportService(*workspace).table(*kind, year));
    EMONEV_TRY(writeTable(path, table));
    context.print(
        {{QStringLiteral("table"), word}, {QStringLiteral("file"), path}, {QStringLiteral("rows"), table.rows.size()}},
        ImportText::exported(path, int(table.rows.size())));
    return 0;
}

} // namespace

Verb exportVerb()
{
    return {QStringLiteral("export"),
            QStringLiteral("TABLE"),
            1,
            1,
            {QCommandLineOption(QStringLiteral("out"), {}, QStringLiteral("FILE.(xlsx|csv|json|ods)")),
             QCommandLineOption(QStringLiteral("period"), {}, QStringLiteral("YEAR"))},
            false,
            run};
}

} // namespace emonev::ctl
