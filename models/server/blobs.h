#pragma once
#include "core/clock.h"
#include "server/actor.h"
#include "server/blobpieces.h"
#include <variant>

namespace emonev {

/// Files of rows: in a folder by hash (SQLite), or in the database (PostgreSQL: app servers hold no state).
class Blobs
{
public:
    template <typename T> using Reply = std::variant<T, wire::Refusal>;

    Blobs(ServerDatabase &database, const Clock &clock, const QString &folder)
        : m_database(database), m_clock(clock), m_folder(folder)
    {
    }

    [[nodiscard]] Result<Reply<wire::BlobPlace>> offer(const QString &account, const wire::BlobOffer &offer);
    /// A chunk with its SHA-256 (hex); the last one verifies the whole file.
    [[nodiscard]] Result<Reply<BlobProgress>> append(const QString &account, const QString &upload, qint64 offset,
                                                     const QByteArray &chunk, const QString &sha256);
    /// Removes uploads that were begun before then, and files that belong to none and are as old.
    [[nodiscard]] Result<void> forgetUploads(const QDateTime &until);
    /// At most largestChunk bytes from `offset` on. 404 for a file in no scope the account reads.
    [[nodiscard]] Result<Reply<BlobPiece>> fetch(const QString &account, const QString &sha256, qint64 offset,
                                                 qint64 length);

private:
    struct Upload
    {
        QString id;
        QString sha256;
        qint64 size = 0;
        QString type;
        QString scope;
        QString account;
        qint64 position = 0;
    };

    [[nodiscard]] std::optional<wire::Refusal> refuseOffer(const Actor &actor, const wire::BlobOffer &offer);
    [[nodiscard]] bool isHere(const QString &sha256);
    [[nodiscard]] bool mayRead(const Actor &actor, const QString &sha256);
    [[nodiscard]] std::optional<Upload> find(const QString &upload);
    [[nodiscard]] Result<Reply<BlobProgress>> take(Upload upload, const QByteArray &chunk);
    [[nodiscard]] Result<void> write(const Upload &upload, const QByteArray &chunk);
    /// Empty where the file is what was announced; else a code.
    [[nodiscard]] QString fault(const Upload &upload);
    [[nodiscard]] Result<void> keep(const Upload &upload);
    void drop(const Upload &upload);
    void removeStrayFiles(const QSet<QString> &uploads, const QDateTime &until);
    void fill(BlobPiece &piece, const QString &sha256, qint64 offset, qint64 length);
    [[nodiscard]] QByteArray read(const QString &owner, const QString &path, qint64 offset, qint64 length);
    [[nodiscard]] QString uploadPath(const QString &id) const { return m_folder + QStringLiteral("/uploads/") + id; }
    [[nodiscard]] QString blobPath(const QString &sha256) const;

    ServerDatabase &m_database;
    const Clock &m_clock;
    QString m_folder;
};

/// The type a file's first bytes tell: image/jpeg, image/png, application/pdf, or nothing.
[[nodiscard]] QString typeOfContent(const QByteArray &head);

} // namespace emonev
