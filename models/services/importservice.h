#pragma once
#include "exchange/columnmap.h"
#include "exchange/workbook.h"
#include "services/importplan.h"
#include "services/workspace.h"
#include <atomic>

namespace emonev {

/// A file that was read, with the fingerprint by which it is known again.
struct ImportFile
{
    QString path;
    QString sha256;
    Workbook workbook;
};

/// How far a running import is, and the wish to stop it; shared between threads.
struct ImportProgress
{
    std::atomic<int> written{0};
    std::atomic<bool> cancelled{false};
};

/// How a table is to be brought in.
struct ImportOrder
{
    QString fileName;
    QString sha256;
    std::optional<ColumnMap> rememberMap = {}; ///< kept for files with the same headers
    bool allOrNothing = false;
    std::shared_ptr<ImportProgress> progress = {}; ///< may be null; a cancelled import stores nothing (interrupted)
};

/// What an import did, or would do.
struct ImportResult
{
    ImportCounts counts;
    QVector<RowIssue> issues;
    QString batchId; ///< empty when nothing was stored
    bool alreadyImported = false;
};

/// Import of units, services, standards and answers: read a file, plan it against the store, bring it in whole.
class ImportService
{
public:
    explicit ImportService(Workspace &workspace) : m_workspace(workspace) {}

    /// Reads the file; with a sheet name only that sheet. Errors as readWorkbook().
    [[nodiscard]] static Result<ImportFile> open(const QString &path, const QString &sheet = {});
    /// Usage import_not_built (args: kind) for a kind that comes later.
    [[nodiscard]] static Result<void> requireBuilt(ImportKind kind);
    /// The kinds of unit a file may name: the shipped ones and those the city uses already.
    [[nodiscard]] Result<QStringList> unitKinds() const;
    /// The mapping used last for a file with the same headers; empty when there is none.
    [[nodiscard]] Result<ColumnMap> rememberedMap(ImportKind kind, const Sheet &sheet) const;
    /// Reads one sheet (-1: the one that fits best) as that kind.
    [[nodiscard]] Result<ImportTable> read(const ImportFile &file, ImportKind kind, const ColumnMap &map,
                                           int sheet = -1) const;

    /// Compares with the store; changes nothing.
    [[nodiscard]] Result<ImportPlan> plan(const ImportTable &table) const;
    /// What apply() would answer; changes nothing.
    [[nodiscard]] Result<ImportResult> rehearse(const ImportTable &table, const ImportOrder &order) const;
    /// Brings the good rows in, in one transaction, as one batch. Plans anew, so that nothing older than the store
    /// itself is trusted. The same file again stores nothing.
    QFuture<Result<ImportResult>> apply(const ImportTable &table, const ImportOrder &order);

private:
    Workspace &m_workspace;
};

} // namespace emonev
