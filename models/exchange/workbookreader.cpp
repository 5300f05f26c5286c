#include "exchange/workbookreader.h"
#include "exchange/csvreader.h"
#include "exchange/jsonreader.h"
#include "exchange/odsreader.h"
#include "exchange/textdecoding.h"
#include "exchange/xlsxreader.h"
#include "exchange/zippackage.h"
#include <QFile>
#include <QFileInfo>

namespace emonev {

namespace {

Result<QByteArray> readWhole(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    if (info.isDir())
        return fail(ErrorKind::NotFound, QStringLiteral("file_is_folder"), {path});
    if (!info.isFile())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path});
    if (info.size() > limits.maxFileBytes)
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_unreadable"), {path}, file.errorString());
    const QByteArray content = file.read(limits.maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Unexpected, QStringLiteral("file_unreadable"), {path}, file.errorString());
    if (content.size() > limits.maxFileBytes)
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {path});
    return content;
}

Result<Workbook> readOle(const QByteArray &content, const QString &path)
{
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    const bool encrypted = content.contains(utf16);
    return fail(ErrorKind::InvalidData,
                encrypted ? QStringLiteral("file_password_protected") : QStringLiteral("file_old_excel"), {path});
}

Result<Workbook> readPackage(const QByteArray &content, const QString &path, const ReadLimits &limits,
                             const QString &sheetName)
{
    EMONEV_ASSIGN(const auto package, ZipPackage::open(content, path, limits));
    if (package->contains(QStringLiteral("xl/workbook.xml")) || package->contains(QStringLiteral("_rels/.rels")))
        return readXlsx(*package, path, limits, sheetName);
    if (package->contains(QStringLiteral("content.xml")))
        return readOds(*package, path, limits, sheetName);
    return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path}, QStringLiteral("zip"));
}

bool isMarkup(const QByteArray &text)
{
    const QByteArray start = text.left(64).trimmed().toLower();
    return start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<html") ||
           start.startsWith("<table");
}

Result<Workbook> readText(const QByteArray &content, const QString &path, const ReadLimits &limits)
{
    const QString sheet = QFileInfo(path).completeBaseName();
    const QByteArray text = toUtf8(content);
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_empty"), {path});
    if (looksBinary(text) || isMarkup(text) || text.startsWith("%PDF-"))
        return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path});
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || startsAsJsonTable(text))
        return readJson(text, sheet, path, limits);
    return readCsv(text, sheet, path, limits);
}

} // namespace

Result<Workbook> readWorkbookData(const QByteArray &content, const QString &path, const ReadLimits &limits,
                                  const QString &sheetName)
{
    if (content.isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_empty"), {path});
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06"))
        return readPackage(content, path, limits, sheetName);
    if (content.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return readOle(content, path);
    const bool packageEnding = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ||
                               path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive);
    if (packageEnding && looksBinary(content))
        return fail(ErrorKind::InvalidData, QStringLiteral("file_damaged"), {path}, QStringLiteral("no zip header"));
    return readText(content, path, limits);
}

Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits, const QString &sheetName)
{
    EMONEV_ASSIGN(const QByteArray content, readWhole(path, limits));
    return readWorkbookData(content, path, limits, sheetName);
}

} // namespace emonev
