#include "ui/reports/documents/unitpapers.h"

#include "core/clock.h"
#include "services/workspace.h"
#include "ui/charts/savefile.h"
#include "ui/print/pdfwriter.h"
#include "ui/reports/documents/documentdigest.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

namespace emonev {

namespace {

const QString memoryName = QStringLiteral(".emonev-reports.json");

QString wordFor(PaperKind kind)
{
    return kind == PaperKind::Unit ? QStringLiteral("laporan") : QStringLiteral("lembar-periksa");
}

bool isForEachUnit(PaperKind kind) { return kind == PaperKind::Unit || kind == PaperKind::BlankChecklist; }

} // namespace

UnitPapers::UnitPapers(Workspace &workspace, Language language, const Order &order)
    : m_workspace(workspace), m_papers(workspace, language), m_order(order), m_now(workspace.clock().now())
{
}

QString UnitPapers::path(int index) const { return QDir(m_order.folder).filePath(m_units.at(index).file); }

QString UnitPapers::memoryPath() const { return QDir(m_order.folder).filePath(memoryName); }

Result<void> UnitPapers::start()
{
    if (!isForEachUnit(m_order.kind))
        return fail(ErrorKind::Usage, QStringLiteral("not_per_unit"), {paperKindName(m_order.kind)});
    EMONEV_ASSIGN(const std::shared_ptr<const CityScore> city, m_papers.scores(m_order.year));
    m_year = city->period.year;
    if (QFileInfo(m_order.folder).isFile())
        return fail(ErrorKind::Usage, QStringLiteral("folder_is_file"), {m_order.folder});
    if (!QDir().mkpath(m_order.folder))
        return fail(ErrorKind::Unexpected, QStringLiteral("folder_not_created"), {m_order.folder});
    nameFiles(*city);
    QFile memory(memoryPath());
    if (memory.open(QIODevice::ReadOnly))
        m_memory = QJsonDocument::fromJson(memory.readAll()).object();
    return {};
}

void UnitPapers::nameFiles(const CityScore &city)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]+"));
    QVector<const ScoredUnit *> units;
    for (const ScoredUnit &unit : city.units)
        units.append(&unit);
    std::sort(units.begin(), units.end(),
              [](const ScoredUnit *a, const ScoredUnit *b) { return a->unit.code < b->unit.code; });
    QSet<QString> used;
    for (const ScoredUnit *unit : units) {
        QString code = unit->unit.code;
        code.replace(unsafe, QStringLiteral("_"));
        const QString base = QStringLiteral("%1-%2-%3").arg(wordFor(m_order.kind), code).arg(m_year);
        QString name = base;
        for (int n = 2; used.contains(name.toLower()); ++n)
            name = QStringLiteral("%1-%2").arg(base).arg(n);
        used.insert(name.toLower());
        m_units.append({unit->unit.id, name + QStringLiteral(".pdf")});
    }
}

Result<std::optional<Document>> UnitPapers::prepare(int index)
{
    const Target &target = m_units.at(index);
    EMONEV_ASSIGN(const Document plain, m_papers.undated(m_order.kind, target.unitId, m_year));
    m_digest = documentDigest(plain, m_order.paper);
    const bool same = m_memory.value(target.file).toString().toLatin1() == m_digest;
    if (!m_order.force && same && QFileInfo::exists(path(index)))
        return std::optional<Document>();
    EMONEV_ASSIGN(Document document, m_papers.make(m_order.kind, target.unitId, m_year, m_now));
    return std::optional<Document>(std::move(document));
}

Result<void> UnitPapers::write(int index, const std::optional<Document> &document)
{
    m_files.append(QFileInfo(path(index)).absoluteFilePath());
    if (!document) {
        ++m_skipped;
        return {};
    }
    EMONEV_TRY(writePdf(*document, path(index), m_order.paper, m_now));
    m_memory.insert(m_units.at(index).file, QString::fromLatin1(m_digest));
    ++m_written;
    return {};
}

Result<void> UnitPapers::finish()
{
    if (m_written == 0)
        return {};
    return saveWhole(memoryPath(), QJsonDocument(m_memory).toJson(QJsonDocument::Compact));
}

} // namespace emonev
