#pragma once
#include "services/workspace.h"

namespace emonev {

/// A file kept with a standard or an answer; its bytes lie once, by hash, in the profile's attachments folder.
struct Attachment
{
    QString id;
    QString table;  ///< "standard", "answer" or "complaint_event"
    QString rowKey; ///< key of the row it belongs to
    QString unitId;
    QString sha256;
    QString name;
    qint64 size = 0;
    QString mime;
};

/// Copies a file into the profile, under its hash; the result lacks id and what it belongs to. Failures as those of
/// AttachmentService::add().
[[nodiscard]] Result<Attachment> keepFile(const Profile &profile, const QString &path);
/// Where the bytes of a hash lie in a profile.
[[nodiscard]] QString attachmentPath(const Profile &profile, const QString &sha256);
/// The row that links a kept file to what it belongs to.
[[nodiscard]] Row attachmentRow(const Attachment &attachment);

/// The files that hang on a row.
[[nodiscard]] QVector<Attachment> attachmentsOf(Connection &connection, const QString &table, const QString &rowKey);

/// Files of evidence and decrees: adding, listing, opening.
class AttachmentService
{
public:
    explicit AttachmentService(Workspace &workspace) : m_workspace(workspace) {}

    /// Copies the file into the profile and links it. InvalidData when it is larger than 20 MiB or neither JPEG, PNG
    /// nor PDF judged by content; NotFound when it can't be read.
    QFuture<Result<Saved>> add(const QString &table, const QString &rowKey, const QString &unitId, const QString &path,
                               const QString &label);
    /// Unlinks it; the bytes stay, so that it can be brought back.
    QFuture<Result<Saved>> remove(const Attachment &attachment, const QString &label);
    [[nodiscard]] Result<QVector<Attachment>> list(const QString &table, const QString &rowKey) const;
    /// Where the bytes lie. Damaged when they are missing or no longer match their hash.
    [[nodiscard]] Result<QString> open(const Attachment &attachment) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
