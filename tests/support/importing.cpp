#include "support/importing.h"
#include "services/exportservice.h"
#include <QFile>
#include <QFileInfo>

namespace emonev {

QString ImportFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("could not write %s", qPrintable(name));
    return file.fileName();
}

ImportResult importFile(Workspace &workspace, ImportKind kind, const QString &path, ImportOrder order,
                        const ColumnMap &map)
{
    const auto file = ImportService::open(path);
    if (!file)
        qFatal("could not read %s: %s", qPrintable(path), qPrintable(file.error().code));
    ImportService service(workspace);
    const auto table = service.read(*file, kind, map);
    if (!table)
        qFatal("could not read the table: %s", qPrintable(table.error().code));
    order.fileName = QFileInfo(path).fileName();
    order.sha256 = file->sha256;
    const auto result = service.apply(*table, order).result();
    if (!result)
        qFatal("import failed: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return *result;
}

ImportResult importText(Workspace &workspace, ImportKind kind, const QByteArray &csv, const ImportOrder &order)
{
    const ImportFolder folder;
    return importFile(workspace, kind, folder.write(QStringLiteral("data.csv"), csv), order);
}

QString countsText(const ImportCounts &counts)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(counts.rows)
        .arg(counts.inserted)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.rejected)
        .arg(counts.skipped);
}

QStringList issueTexts(const QVector<RowIssue> &issues)
{
    QStringList texts;
    for (const RowIssue &issue : issues)
        texts.append(QStringLiteral("%1 %2 %3").arg(issue.row).arg(issue.column, issue.rule));
    return texts;
}

QStringList exportedRows(Workspace &workspace, ImportKind kind, int year)
{
    const auto table = ExportService(workspace).table(kind, year);
    if (!table)
        qFatal("export failed: %s", qPrintable(table.error().code));
    QStringList rows;
    for (const QStringList &row : table->rows)
        rows.append(row.join(u'|'));
    return rows;
}

void fillSmallCity(TestWorkspace &test)
{
    const QString a = test.addUnit(QStringLiteral("A"), QStringLiteral("Dinas A"));
    const QString b = test.addUnit(QStringLiteral("B"), QStringLiteral("Dinas B"));
    test.addService(a, QStringLiteral("S1"), QStringLiteral("KTP"));
    test.addService(b, QStringLiteral("S2"), QStringLiteral("Izin"));
    test.addPeriod(2026);
}

} // namespace emonev
