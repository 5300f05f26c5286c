#include "sync/snapshotfile.h"
#include "storage/profile.h"
#include "sync/protocoljson.h"
#include "sync/refusals.h"
#include "sync/syncserver.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <zlib.h>

namespace emonev {

namespace {

constexpr int longestLine = 4 * 1024 * 1024;

QString readTag(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void writeTag(const QString &path, const QString &tag)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(tag.toUtf8());
        file.commit();
    }
}

Unexpected damaged(const QString &path)
{
    return fail(ErrorKind::Damaged, QStringLiteral("snapshot_damaged"), {}, path);
}

} // namespace

SnapshotFile::SnapshotFile(const QString &folder, const QString &scope)
    : m_scope(scope), m_path(QStringLiteral("%1/%2.ndjson.gz").arg(folder, scope)),
      m_tagPath(m_path + QStringLiteral(".tag"))
{
    makeOwnFolder(folder);
}

Result<void> SnapshotFile::fetch(SyncServer &server)
{
    QString tag = readTag(m_tagPath);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {m_path}, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (tag.isEmpty())
        file.resize(0);
    for (;;) {
        const QString before = tag;
        const qint64 had = file.size();
        file.seek(had);
        const auto reply = server.snapshot(m_scope, tag, had, file);
        file.flush();
        if (tag != before) {
            writeTag(m_tagPath, tag);
            if (had > 0) { // another snapshot than the one begun: from the start
                file.resize(0);
                continue;
            }
        }
        if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
            return Unexpected{errorOf(*refusal)};
        if (std::get<bool>(reply))
            return {};
    }
}

Result<void> SnapshotFile::eachLine(const LineUse &use) const
{
    const gzFile file = gzopen(QFile::encodeName(m_path).constData(), "rb");
    if (!file)
        return damaged(m_path);
    gzbuffer(file, 256 * 1024);
    QByteArray buffer(longestLine, Qt::Uninitialized);
    bool isHead = true;
    Result<void> done;
    while (done && gzgets(file, buffer.data(), longestLine)) {
        const auto line = QByteArray::fromRawData(buffer.constData(), qsizetype(qstrlen(buffer.constData())));
        done = line.endsWith('\n') ? use(line, isHead) : Result<void>(damaged(m_path));
        isHead = false;
    }
    int code = Z_OK;
    gzerror(file, &code);
    const bool whole = gzeof(file) && code >= 0;
    gzclose(file);
    if (done && (!whole || isHead))
        return damaged(m_path);
    return done;
}

Result<wire::SnapshotHead> SnapshotFile::verify()
{
    wire::SnapshotHead head;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Result<void> read = eachLine([&](const QByteArray &line, bool isHead) -> Result<void> {
        if (!isHead) {
            hash.addData(line);
            return {};
        }
        EMONEV_ASSIGN(head, wire::snapshotHeadFrom(line));
        return {};
    });
    if (read && QString::fromLatin1(hash.result().toHex()) == head.sha256)
        return head;
    remove();
    return damaged(m_path);
}

Result<void> SnapshotFile::read(const std::function<void(const wire::FeedRow &)> &use) const
{
    return eachLine([&](const QByteArray &line, bool isHead) -> Result<void> {
        if (isHead)
            return {};
        EMONEV_ASSIGN(const wire::FeedRow row, wire::feedRowFrom(QJsonDocument::fromJson(line).object()));
        use(row);
        return {};
    });
}

void SnapshotFile::remove()
{
    QFile::remove(m_path);
    QFile::remove(m_tagPath);
}

} // namespace emonev
