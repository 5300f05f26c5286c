#include "sync/blobtransfer.h"
#include "sync/refusals.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace emonev {

BlobTransfer::BlobTransfer(Store &store, SyncServer &server, std::function<bool()> wantsOn)
    : m_store(store), m_server(server), m_wantsOn(std::move(wantsOn))
{
}

QString BlobTransfer::path(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_store.profile().attachmentsPath(), sha256.left(2), sha256);
}

Result<void> BlobTransfer::run()
{
    for (const bool up : {true, false}) {
        EMONEV_ASSIGN(const QVector<BlobEntry> waiting,
                      m_store.read([&](Connection &c) -> Result<QVector<BlobEntry>> { return peers::blobs(c, up); }));
        for (const BlobEntry &entry : waiting) {
            if (!m_wantsOn())
                return fail(ErrorKind::Interrupted, QStringLiteral("interrupted"));
            EMONEV_TRY(up ? send(entry) : fetch(entry));
        }
    }
    return {};
}

Result<void> BlobTransfer::done(const BlobEntry &entry)
{
    return m_store.write([&](Connection &c) -> Result<void> {
        peers::removeBlob(c, entry.sha256, entry.up);
        return {};
    });
}

/// Where trying again may help the pass ends; a file that is refused waits with its reason.
Result<void> BlobTransfer::putAside(BlobEntry &entry, const wire::Refusal &refusal)
{
    const Error error = errorOf(refusal);
    ++entry.tries;
    entry.code = refusal.code.isEmpty() ? error.code : refusal.code;
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> {
        peers::put(c, entry);
        return {};
    }));
    if (error.kind == ErrorKind::Network || refusal.status == 401)
        return Unexpected{error};
    return {};
}

Result<void> BlobTransfer::send(BlobEntry entry)
{
    const auto reply = m_server.offerBlob({entry.sha256, entry.size, entry.mime, entry.scope});
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return putAside(entry, *refusal);
    const auto &place = std::get<wire::BlobPlace>(reply);
    if (!place.have)
        return sendFrom(entry, place);
    ++m_sent;
    return done(entry);
}

Result<void> BlobTransfer::sendFrom(BlobEntry &entry, wire::BlobPlace place)
{
    QFile file(path(entry.sha256));
    if (!file.open(QIODevice::ReadOnly))
        return putAside(entry, {404, QStringLiteral("file_missing"), false, 0, file.fileName()});
    int stuck = 0;
    while (place.offset < file.size()) {
        if (!m_wantsOn())
            return fail(ErrorKind::Interrupted, QStringLiteral("interrupted"));
        file.seek(place.offset);
        const QByteArray chunk = file.read(wire::largestChunk);
        const auto reply = m_server.sendChunk(place.upload, place.offset, chunk);
        if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
            return putAside(entry, *refusal);
        const auto &next = std::get<wire::BlobPlace>(reply);
        stuck = next.offset > place.offset ? 0 : stuck + 1;
        if (stuck > 2)
            return putAside(entry, {409, QStringLiteral("upload_stuck"), false, 0, {}});
        place.offset = next.offset;
        if (next.have)
            break;
    }
    ++m_sent;
    return done(entry);
}

Result<void> BlobTransfer::fetch(BlobEntry entry)
{
    if (QFileInfo::exists(path(entry.sha256)))
        return done(entry);
    const QString part = path(entry.sha256) + QStringLiteral(".part");
    makeOwnFolder(QFileInfo(part).path());
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {part}, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (bool whole = file.size() == entry.size; !whole;) {
        if (!m_wantsOn())
            return fail(ErrorKind::Interrupted, QStringLiteral("interrupted"));
        const qint64 had = file.size();
        file.seek(had);
        const auto reply = m_server.fetchBlob(entry.sha256, had, file);
        file.flush();
        if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
            return putAside(entry, *refusal);
        whole = file.size() >= entry.size; // a large one comes in pieces
        if (!whole && file.size() == had)
            return putAside(entry, {0, QStringLiteral("no_answer"), true, 0, {}});
    }
    file.close();
    return keep(entry, part);
}

Result<void> BlobTransfer::keep(const BlobEntry &entry, const QString &part)
{
    QFile file(part);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool right = file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
                       QString::fromLatin1(hash.result().toHex()) == entry.sha256;
    file.close();
    if (!right) {
        QFile::remove(part);
        BlobEntry aside = entry;
        return putAside(aside, {422, QStringLiteral("file_damaged"), true, 0, {}});
    }
    if (!QFile::rename(part, path(entry.sha256)))
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path(entry.sha256)});
    ++m_received;
    return done(entry);
}

} // namespace emonev
