#include "services/importservice.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "exchange/canonicaltext.h"
#include "exchange/rowreader.h"
#include "exchange/workbookreader.h"
#include "services/kindimporter.h"
#include "storage/batchrepository.h"
#include "storage/registryrepository.h"
#include <QCryptographicHash>
#include <QFile>
#include <future>

namespace emonev {

namespace {

constexpr int titleRows = 10;

/// What makes files come from one source: the same headers, in any order.
QString sourceOf(QStringList headers)
{
    for (QString &header : headers)
        header = headerKey(header);
    headers.removeAll(QString());
    headers.sort();
    const QByteArray text = headers.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<QString> fingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::NotFound, QStringLiteral("file_unreadable"), {path}, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

/// The result of a plan, with what is already known of the file.
ImportResult judge(Connection &connection, const ImportTable &table, const ImportPlan &plan, const ImportOrder &order)
{
    ImportResult result{plan.counts, plan.issues, {}, false};
    ImportCounts &counts = result.counts;
    if (order.allOrNothing && plan.faulty()) {
        counts.skipped = counts.rows - counts.rejected;
        counts.inserted = counts.updated = counts.unchanged = 0;
        return result;
    }
    if (counts.unchanged == 0 || counts.changing() > 0)
        return result;
    if (const auto earlier = batches::ofFile(connection, order.sha256, importKindWord(table.kind))) {
        result.alreadyImported = true;
        result.batchId = earlier->id;
    }
    return result;
}

Batch batchOf(const ImportTable &table, const ImportOrder &order, const ImportCounts &counts,
              const RecordWriter &writer)
{
    return {newId(writer.clock()), importKindWord(table.kind), order.fileName, order.sha256,
            writer.clock().now(),  writer.author().user,       counts.rows,    counts.inserted,
            counts.updated,        counts.unchanged,           counts.rejected};
}

Result<ImportResult> store(RecordWriter &outer, const ImportTable &table, const ImportOrder &order,
                           ReporterVault *vault)
{
    Connection &connection = outer.connection();
    EMONEV_ASSIGN(const auto importer, KindImporter::make(table, outer.clock()));
    importer->useVault(vault);
    EMONEV_ASSIGN(const ImportPlan plan, importer->plan(connection));
    ImportResult result = judge(connection, table, plan, order);
    const ImportCounts &counts = result.counts;
    if (result.alreadyImported || counts.changing() + counts.unchanged == 0)
        return result;
    const Batch batch = batchOf(table, order, counts, outer);
    batches::insert(connection, batch);
    RecordWriter writer(connection, outer.clock(), {outer.author().user, batch.id});
    EMONEV_TRY(importer->write(writer, [&order](int written) {
        if (order.progress)
            order.progress->written = written;
        return !order.progress || !order.progress->cancelled;
    }));
    outer.adoptOperations(writer);
    batches::close(connection, batch.id);
    if (order.rememberMap)
        batches::rememberMap(connection, sourceOf(table.headers), batch.kind, order.rememberMap->toJson());
    result.batchId = batch.id;
    return result;
}

} // namespace

Result<ImportFile> ImportService::open(const QString &path, const QString &sheet)
{
    ImportFile file{path, {}, {}};
    auto hashing = std::async(std::launch::async, fingerprint, path);
    EMONEV_ASSIGN(file.workbook, readWorkbook(path, {}, sheet));
    EMONEV_ASSIGN(file.sha256, hashing.get());
    return file;
}

Result<void> ImportService::requireBuilt(ImportKind kind)
{
    const SystemClock clock;
    ImportTable table;
    table.kind = kind;
    EMONEV_TRY(KindImporter::make(table, clock));
    return {};
}

Result<QStringList> ImportService::unitKinds() const
{
    return m_workspace.read([](Connection &c) -> Result<QStringList> {
        QStringList kinds = defaultUnitKinds();
        for (const Unit &unit : registry::units(c))
            if (!kinds.contains(unit.kind))
                kinds.append(unit.kind);
        return kinds;
    });
}

Result<ColumnMap> ImportService::rememberedMap(ImportKind kind, const Sheet &sheet) const
{
    return m_workspace.read([&](Connection &c) -> Result<ColumnMap> {
        for (const SheetRow &row : sheet.rows.mid(0, titleRows)) {
            QStringList headers;
            for (const Cell &cell : row.cells)
                headers.append(plainText(cell).text);
            const QByteArray json = batches::rememberedMap(c, sourceOf(headers), importKindWord(kind));
            if (!json.isEmpty())
                return ColumnMap::fromJson(json, kind);
        }
        return ColumnMap();
    });
}

Result<ImportTable> ImportService::read(const ImportFile &file, ImportKind kind, const ColumnMap &map, int sheet) const
{
    EMONEV_TRY(requireBuilt(kind));
    EMONEV_ASSIGN(const QStringList kinds, unitKinds());
    const RowReader reader(kind, map, kinds);
    const int picked = sheet < 0 ? reader.pickSheet(file.workbook) : sheet;
    Sheet empty;
    if (picked < 0 || picked >= file.workbook.sheets.size()) {
        empty.name = file.workbook.sheets.value(0).name;
        return reader.read(empty);
    }
    return reader.read(file.workbook.sheets.at(picked));
}

Result<ImportPlan> ImportService::plan(const ImportTable &table) const
{
    return m_workspace.read([&](Connection &c) -> Result<ImportPlan> {
        EMONEV_ASSIGN(const auto importer, KindImporter::make(table, m_workspace.clock()));
        importer->useVault(m_workspace.vault());
        return importer->plan(c);
    });
}

Result<ImportResult> ImportService::rehearse(const ImportTable &table, const ImportOrder &order) const
{
    return m_workspace.read([&](Connection &c) -> Result<ImportResult> {
        EMONEV_ASSIGN(const auto importer, KindImporter::make(table, m_workspace.clock()));
        importer->useVault(m_workspace.vault());
        EMONEV_ASSIGN(const ImportPlan plan, importer->plan(c));
        return judge(c, table, plan, order);
    });
}

QFuture<Result<ImportResult>> ImportService::apply(const ImportTable &table, const ImportOrder &order)
{
    auto result = std::make_shared<ImportResult>();
    return m_workspace
        .save({},
              [result, table, order, vault = m_workspace.vault()](RecordWriter &writer) -> Result<void> {
                  EMONEV_ASSIGN(*result, store(writer, table, order, vault));
                  return {};
              })
        .then([result](const Result<Saved> &saved) -> Result<ImportResult> {
            EMONEV_TRY(saved);
            return *result;
        });
}

} // namespace emonev
