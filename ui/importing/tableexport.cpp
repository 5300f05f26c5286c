#include "ui/importing/tableexport.h"
#include "core/whendone.h"
#include "exchange/tablewriter.h"
#include "items/inbackground.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/widgets/prompts.h"
#include <QWidget>

namespace emonev {

TableExport::TableExport(Workspace &workspace, Prompts &prompts, QWidget *window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_window(window)
{
}

void TableExport::start(ImportKind kind, int year)
{
    const QString path = m_prompts.saveFile(
        m_window, tr("Export: %1").arg(ImportText::kindName(kind)), importKindWord(kind) + QStringLiteral(".xlsx"),
        {tr("Excel (*.xlsx)"), tr("CSV (*.csv)"), tr("OpenDocument (*.ods)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    const auto work = [&workspace = m_workspace, kind, year, path]() -> Result<int> {
        EMONEV_ASSIGN(const TableData table, ExportService(workspace).table(kind, year));
        EMONEV_TRY(writeTable(path, table));
        return int(table.rows.size());
    };
    whenDone(inBackground(work), this, [this, path](const Result<int> &rows) {
        Q_EMIT finished(bool(rows), rows ? ImportText::exported(path, *rows) : errorText(rows.error()));
    });
}

} // namespace emonev
