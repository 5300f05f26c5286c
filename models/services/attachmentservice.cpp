#include "services/attachmentservice.h"
#include "core/uuid.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

namespace emonev {

namespace {

constexpr qint64 largest = 20 * 1024 * 1024;

QString mimeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("image/png");
    return bytes.startsWith("%PDF-") ? QStringLiteral("application/pdf") : QString();
}

/// Writes the bytes under their hash; they are on disk before any row names them.
Result<void> keepBytes(const Profile &profile, const QString &sha256, const QByteArray &bytes)
{
    const QString path = attachmentPath(profile, sha256);
    if (QFileInfo(path).size() == bytes.size() && QFileInfo::exists(path))
        return {};
    makeOwnFolder(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path}, file.errorString());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

QString attachmentPath(const Profile &profile, const QString &sha256)
{
    return QStringLiteral("%1/%2/%3").arg(profile.attachmentsPath(), sha256.left(2), sha256);
}

Result<Attachment> keepFile(const Profile &profile, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path}, file.errorString());
    if (file.size() > largest)
        return fail(ErrorKind::InvalidData, QStringLiteral("attachment_too_large"), {QFileInfo(path).fileName()});
    const QByteArray bytes = file.readAll();
    Attachment attachment;
    attachment.mime = mimeOf(bytes);
    if (attachment.mime.isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("attachment_type"), {QFileInfo(path).fileName()});
    attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    attachment.name = QFileInfo(path).fileName().left(300);
    attachment.size = bytes.size();
    EMONEV_TRY(keepBytes(profile, attachment.sha256, bytes));
    return attachment;
}

Row attachmentRow(const Attachment &attachment)
{
    return {attachment.id,     attachment.table, attachment.rowKey, attachment.unitId,
            attachment.sha256, attachment.name,  attachment.size,   attachment.mime};
}

QFuture<Result<Saved>> AttachmentService::add(const QString &table, const QString &rowKey, const QString &unitId,
                                              const QString &path, const QString &label)
{
    const Profile profile = m_workspace.store().profile();
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Attachment kept, keepFile(profile, path));
        writer.put(tables::attachment(),
                   {newId(writer.clock()), table, rowKey, unitId, kept.sha256, kept.name, kept.size, kept.mime},
                   unitId);
        return {};
    });
}

QFuture<Result<Saved>> AttachmentService::remove(const Attachment &attachment, const QString &label)
{
    return m_workspace.save(label, [attachment](RecordWriter &writer) -> Result<void> {
        if (!writer.remove(tables::attachment(), {attachment.id}, attachment.unitId))
            return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {attachment.name});
        return {};
    });
}

QVector<Attachment> attachmentsOf(Connection &connection, const QString &table, const QString &rowKey)
{
    QVector<Attachment> found;
    Statement &rows = connection.query("attachment/list_of_row").with(table, rowKey);
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                      rows.number(6), rows.text(7)});
    return found;
}

Result<QVector<Attachment>> AttachmentService::list(const QString &table, const QString &rowKey) const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QVector<Attachment>> { return attachmentsOf(c, table, rowKey); });
}

Result<QString> AttachmentService::open(const Attachment &attachment) const
{
    const QString path = attachmentPath(m_workspace.store().profile(), attachment.sha256);
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) ||
        QString::fromLatin1(hash.result().toHex()) != attachment.sha256)
        return fail(ErrorKind::Damaged, QStringLiteral("attachment_damaged"), {attachment.name});
    return path;
}

} // namespace emonev
