#pragma once
#include "sync/protocol.h"
#include <functional>

namespace emonev {

class SyncServer;

/// A scope's snapshot on disk: fetched in pieces that go on where they stopped, verified, then read row by row.
class SnapshotFile
{
public:
    /// `folder`: where pieces are kept between passes.
    SnapshotFile(const QString &folder, const QString &scope);

    /// Fetches what is missing.
    Result<void> fetch(SyncServer &server);
    /// Checks the whole file against its head; a damaged one is removed and refused with Damaged.
    Result<wire::SnapshotHead> verify();
    /// Hands every row to `use`.
    Result<void> read(const std::function<void(const wire::FeedRow &)> &use) const;
    void remove();

private:
    using LineUse = std::function<Result<void>(const QByteArray &, bool isHead)>;
    Result<void> eachLine(const LineUse &use) const;

    QString m_scope;
    QString m_path;
    QString m_tagPath;
};

} // namespace emonev
