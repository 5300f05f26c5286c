#pragma once
#include "storage/peerrepository.h"
#include "storage/store.h"
#include "sync/syncserver.h"
#include <functional>

namespace emonev {

/// Sends and fetches attached files, each going on where it was cut off. A file that is refused stays behind with
/// its reason and holds up nothing.
class BlobTransfer
{
public:
    BlobTransfer(Store &store, SyncServer &server, std::function<bool()> wantsOn);

    /// Network when the line fails; what is done stays done.
    Result<void> run();
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] int received() const { return m_received; }

private:
    Result<void> send(BlobEntry entry);
    Result<void> sendFrom(BlobEntry &entry, wire::BlobPlace place);
    Result<void> fetch(BlobEntry entry);
    Result<void> keep(const BlobEntry &entry, const QString &part);
    Result<void> putAside(BlobEntry &entry, const wire::Refusal &refusal);
    Result<void> done(const BlobEntry &entry);
    [[nodiscard]] QString path(const QString &sha256) const;

    Store &m_store;
    SyncServer &m_server;
    std::function<bool()> m_wantsOn;
    int m_sent = 0;
    int m_received = 0;
};

} // namespace emonev
