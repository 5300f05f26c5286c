#pragma once
#include "services/importservice.h"
#include "support/testworkspace.h"

namespace emonev {

/// Files for imports, in a folder that goes away with the test.
class ImportFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

/// Imports a file as emonevctl does; fails the test when the file can't be read.
ImportResult importFile(Workspace &workspace, ImportKind kind, const QString &path, ImportOrder order = {},
                        const ColumnMap &map = {});
/// A text as a file of its own.
ImportResult importText(Workspace &workspace, ImportKind kind, const QByteArray &csv, const ImportOrder &order = {});
/// "rows inserted updated unchanged rejected skipped".
QString countsText(const ImportCounts &counts);
/// "row column rule" of each issue.
QStringList issueTexts(const QVector<RowIssue> &issues);
/// The rows of an export, values joined by '|'.
QStringList exportedRows(Workspace &workspace, ImportKind kind, int year = 0);
/// Units A and B, service S1 of A, service S2 of B, period 2026.
void fillSmallCity(TestWorkspace &test);

} // namespace emonev
