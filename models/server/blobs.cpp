#include "server/blobs.h"
#include "core/uuid.h"
#include "server/serverstate.h"
#include "sync/syncschema.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace emonev {

namespace {

wire::Refusal refusal(int status, const char *code, bool retry = false)
{
    return {status, QString::fromLatin1(code), retry, 0, {}};
}

Unexpected notWritten(const QFile &file)
{
    const bool isFull = file.errorString().contains(QStringLiteral("space"));
    return fail(ErrorKind::Unexpected, isFull ? QStringLiteral("disk_full") : QStringLiteral("file_not_written"), {},
                file.errorString());
}

bool syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    const bool isFine = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return isFine;
}

} // namespace

QString typeOfContent(const QByteArray &head)
{
    if (head.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (head.startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8)))
        return QStringLiteral("image/png");
    if (head.startsWith("%PDF-"))
        return QStringLiteral("application/pdf");
    return {};
}

QString Blobs::blobPath(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, sha256.left(2), sha256);
}

std::optional<wire::Refusal> Blobs::refuseOffer(const Actor &actor, const wire::BlobOffer &offer)
{
    if (actor.disabled)
        return refusal(403, "actor_disabled");
    if (offer.size < 1 || offer.size > wire::largestBlob)
        return refusal(413, "too_large");
    static const QStringList types{"image/jpeg", "image/png", "application/pdf"};
    if (!types.contains(offer.type))
        return refusal(415, "bad_type");
    const bool mayHere = actor.hasAll() || (offer.scope != wire::cityScope() &&
                                            actor.reads(actor.unitScopes(CityTree::read(m_database)), offer.scope));
    if (sync::mayWrite(actor.role, QStringLiteral("attachment")) != sync::MayWrite::Yes || !mayHere)
        return refusal(403, "forbidden_scope");
    return std::nullopt;
}

bool Blobs::mayRead(const Actor &actor, const QString &sha256)
{
    if (actor.disabled)
        return false;
    const QSet<QString> mine = actor.unitScopes(CityTree::read(m_database));
    QStringList known;
    SqlQuery &scopes = m_database.query("blob/list_scopes").run(sha256);
    while (scopes.next())
        known.append(scopes.text(0));
    // "B<A": readers of B may, too, once it was brought in for A.
    return std::any_of(known.begin(), known.end(), [&](const QString &scope) {
        const QString source = scope.section(u'<', 1);
        return actor.reads(mine, scope.section(u'<', 0, 0)) && (source.isEmpty() || known.contains(source));
    });
}

bool Blobs::isHere(const QString &sha256)
{
    SqlQuery &known = m_database.query("blob/find_blob").run(sha256);
    const bool found = known.next();
    known.finish();
    return found;
}

Result<Blobs::Reply<wire::BlobPlace>> Blobs::offer(const QString &account, const wire::BlobOffer &offer)
{
    std::optional<Reply<wire::BlobPlace>> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const std::optional<Actor> actor = Actor::find(m_database, account);
        if (!actor)
            reply = refusal(401, "sign_in");
        else if (const std::optional<wire::Refusal> refused = refuseOffer(*actor, offer))
            reply = *refused;
        else if (mayRead(*actor, offer.sha256) && isHere(offer.sha256)) {
            m_database.query("blob/insert_scope").run(offer.sha256, offer.scope);
            reply = wire::BlobPlace{{}, offer.size, true};
        } else if (SqlQuery &begun = m_database.query("blob/find_begun").run(offer.sha256, offer.scope, account);
                   begun.next())
            reply = wire::BlobPlace{begun.text(0), begun.number(1), false};
        else {
            const QString id = newId(m_clock);
            m_database.query("blob/insert_upload")
                .run(id, offer.sha256, offer.size, offer.type, offer.scope, account,
                     serverstate::timeText(m_clock.now()));
            reply = wire::BlobPlace{id, 0, false};
        }
        return {};
    }));
    return *reply;
}

std::optional<Blobs::Upload> Blobs::find(const QString &upload)
{
    SqlQuery &find = m_database.query("blob/find_upload").run(upload);
    if (!find.next())
        return std::nullopt;
    const Upload found{upload, find.text(0), find.number(1), find.text(2), find.text(3), find.text(4), find.number(5)};
    find.finish();
    return found;
}

Result<Blobs::Reply<BlobProgress>> Blobs::append(const QString &account, const QString &upload, qint64 offset,
                                                 const QByteArray &chunk, const QString &sha256)
{
    if (chunk.isEmpty() || chunk.size() > wire::largestChunk)
        return Reply<BlobProgress>(refusal(413, "too_large"));
    if (QString::fromLatin1(QCryptographicHash::hash(chunk, QCryptographicHash::Sha256).toHex()) != sha256)
        return Reply<BlobProgress>(refusal(422, "chunk_damaged", true));
    std::optional<Reply<BlobProgress>> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const std::optional<Upload> found = find(upload);
        const std::optional<Actor> actor = Actor::find(m_database, account);
        if (!actor || actor->disabled)
            reply = refusal(403, "actor_disabled");
        else if (!found || found->account != account)
            reply = refusal(404, "unknown_upload");
        else if (found->position != offset)
            reply = BlobProgress{{upload, found->position, false}, true};
        else if (offset + chunk.size() > found->size)
            reply = refusal(413, "too_large");
        else {
            EMONEV_ASSIGN(reply, take(*found, chunk));
        }
        return {};
    }));
    return *reply;
}

Result<Blobs::Reply<BlobProgress>> Blobs::take(Upload upload, const QByteArray &chunk)
{
    if (upload.position == 0 && typeOfContent(chunk) != upload.type) {
        drop(upload);
        return Reply<BlobProgress>(refusal(415, "bad_type"));
    }
    EMONEV_TRY(write(upload, chunk));
    upload.position += chunk.size();
    m_database.query("blob/set_position").run(upload.position, upload.id);
    const bool isWhole = upload.position == upload.size;
    if (isWhole) {
        if (const QString code = fault(upload); !code.isEmpty()) {
            drop(upload);
            return Reply<BlobProgress>(wire::Refusal{422, code, true, 0, {}});
        }
        EMONEV_TRY(keep(upload));
    }
    return Reply<BlobProgress>(BlobProgress{{upload.id, upload.position, isWhole}, false});
}

Result<void> Blobs::write(const Upload &upload, const QByteArray &chunk)
{
    if (m_database.isPostgres()) {
        m_database.query("blob/insert_chunk").run(upload.id, upload.position, chunk);
        return {};
    }
    QDir().mkpath(m_folder + QStringLiteral("/uploads"));
    QFile file(uploadPath(upload.id));
    // A chunk may have been written by a server that ended before it said so: the database knows how far it is true.
    if (!file.open(QIODevice::ReadWrite) || !file.resize(upload.position) || !file.seek(upload.position) ||
        file.write(chunk) != chunk.size() || !file.flush())
        return notWritten(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

QString Blobs::fault(const Upload &upload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < upload.size;) {
        const QByteArray piece = read(upload.id, uploadPath(upload.id), at, wire::largestChunk);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        at += piece.size();
    }
    const bool isTrue = QString::fromLatin1(hash.result().toHex()) == upload.sha256;
    return isTrue ? QString() : QStringLiteral("blob_damaged");
}

Result<void> Blobs::keep(const Upload &upload)
{
    SqlQuery &known = m_database.query("blob/find_blob").run(upload.sha256);
    const bool isThere = known.next();
    known.finish();
    if (m_database.isPostgres()) {
        if (isThere)
            m_database.query("blob/remove_chunks").run(upload.id);
        else
            m_database.query("blob/set_owner").run(upload.sha256, upload.id);
    } else {
        QFile file(uploadPath(upload.id));
        const QString path = blobPath(upload.sha256);
        const QString folder = path.left(path.lastIndexOf(u'/'));
        QDir().mkpath(folder);
        const bool isSafe = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
        file.close();
        const bool isMoved =
            ::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0;
        if (!isSafe || !isMoved || !syncFolder(folder))
            return notWritten(file);
    }
    m_database.query("blob/insert_blob")
        .run(upload.sha256, upload.size, upload.type, serverstate::timeText(m_clock.now()));
    m_database.query("blob/insert_scope").run(upload.sha256, upload.scope);
    m_database.query("blob/remove_upload").run(upload.id);
    return {};
}

void Blobs::drop(const Upload &upload)
{
    m_database.query("blob/remove_chunks").run(upload.id);
    m_database.query("blob/remove_upload").run(upload.id);
    if (!m_database.isPostgres())
        QFile::remove(uploadPath(upload.id));
}

Result<void> Blobs::forgetUploads(const QDateTime &until)
{
    QSet<QString> left;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        left.clear();
        const QString time = serverstate::timeText(until);
        m_database.query("blob/remove_old_chunks").run(time);
        m_database.query("blob/remove_old_uploads").run(time);
        SqlQuery &list = m_database.query("blob/list_uploads").run();
        while (list.next())
            left.insert(list.text(0));
        return {};
    }));
    if (!m_database.isPostgres())
        removeStrayFiles(left, until);
    return {};
}

/// A file without an upload is of one just forgotten, or of a server that ended before it said so.
void Blobs::removeStrayFiles(const QSet<QString> &uploads, const QDateTime &until)
{
    const QDir folder(m_folder + QStringLiteral("/uploads"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        if (!uploads.contains(file.fileName()) && file.lastModified() < until)
            QFile::remove(file.filePath());
}

QByteArray Blobs::read(const QString &owner, const QString &path, qint64 offset, qint64 length)
{
    if (!m_database.isPostgres()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.seek(offset) ? file.read(length) : QByteArray();
    }
    QByteArray bytes;
    SqlQuery &chunks = m_database.query("blob/list_chunks").run(owner, offset, 2);
    while (chunks.next()) {
        const QByteArray chunk = chunks.bytes(1);
        bytes += chunk.mid(std::max<qint64>(0, offset - chunks.number(0)));
    }
    chunks.finish();
    return bytes.left(length);
}

/// `length` -1: all that is left, from disk where it lies there.
void Blobs::fill(BlobPiece &piece, const QString &sha256, qint64 offset, qint64 length)
{
    if (length < 0 && !m_database.isPostgres()) {
        piece.path = blobPath(sha256);
        return;
    }
    const qint64 wanted = length < 0 ? piece.size - offset : std::min(length, wire::largestChunk);
    while (piece.bytes.size() < wanted) {
        const QByteArray more = read(sha256, blobPath(sha256), offset + piece.bytes.size(),
                                     std::min(wanted - piece.bytes.size(), wire::largestChunk));
        if (more.isEmpty())
            return;
        piece.bytes += more;
    }
}

Result<Blobs::Reply<BlobPiece>> Blobs::fetch(const QString &account, const QString &sha256, qint64 offset,
                                             qint64 length)
{
    std::optional<Reply<BlobPiece>> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        reply = refusal(404, "unknown_blob");
        const std::optional<Actor> actor = Actor::find(m_database, account);
        if (actor && actor->disabled)
            reply = refusal(403, "actor_disabled");
        if (!actor || !mayRead(*actor, sha256))
            return {};
        SqlQuery &found = m_database.query("blob/find_blob").run(sha256);
        if (!found.next())
            return {};
        BlobPiece piece{{}, found.number(0), found.text(1)};
        found.finish();
        if (offset < 0 || offset > piece.size) {
            reply = refusal(416, "bad_range");
            return {};
        }
        fill(piece, sha256, offset, length);
        reply = piece;
        return {};
    }));
    return *reply;
}

} // namespace emonev
