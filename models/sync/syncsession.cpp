#include "sync/syncsession.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "storage/courierrepository.h"
#include "sync/blobtransfer.h"
#include "sync/refusals.h"

namespace emonev {

SyncSession::SyncSession(Store &store, const Clock &clock, SyncServer &server, std::function<bool()> wantsOn)
    : m_store(store), m_clock(clock), m_server(server), m_wantsOn(std::move(wantsOn))
{
}

SyncSession::Outcome SyncSession::run()
{
    const QString begunAt = storedTime(m_clock.now());
    const Result<void> done = steps();
    const std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
    recordPass(begunAt, error);
    return {m_summary, error, m_retryAfter};
}

Result<void> SyncSession::steps()
{
    EMONEV_ASSIGN(m_peer, m_store.read([](Connection &c) -> Result<Peer> { return peers::find(c); }));
    EMONEV_TRY(pushAll());
    EMONEV_TRY(pushCarried());
    EMONEV_TRY(pullAll());
    const qint64 refusedBefore = m_summary.rejected;
    EMONEV_TRY(pushAll()); // what was saved or came back meanwhile
    if (m_summary.rejected > refusedBefore) {
        EMONEV_TRY(takeBackRefused());
    }
    BlobTransfer files(m_store, m_server, [this] { return bool(proceed()); });
    const Result<void> sent = files.run();
    m_summary.blobsUp = files.sent();
    m_summary.blobsDown = files.received();
    if (sent && m_tooOld)
        return fail(ErrorKind::Version, QStringLiteral("upgrade"));
    return sent;
}

Result<void> SyncSession::proceed() const
{
    if (m_wantsOn && !m_wantsOn())
        return fail(ErrorKind::Interrupted, QStringLiteral("interrupted"));
    return {};
}

Unexpected SyncSession::refused(const wire::Refusal &refusal)
{
    m_retryAfter = refusal.retryAfter;
    return Unexpected{errorOf(refusal)};
}

/// The server came back from a backup: what it has forgotten waits again, and every scope is read anew.
Result<void> SyncSession::followRestoredServer(const wire::Refusal &why)
{
    if (++m_epochChanges > 2)
        return fail(ErrorKind::Network, QStringLiteral("server_busy"));
    const auto reply = m_server.pull({});
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return refused(*refusal);
    const auto &answer = std::get<wire::PullAnswer>(reply);
    m_peer.epoch = answer.epoch;
    m_peer.high = answer.high;
    m_live = {};
    bool isSaid = false; // others may have pushed since: its number now says nothing of what it has forgotten
    const qint64 said = why.detail.toLongLong(&isSaid);
    const qint64 shared = isSaid ? qMin(said, answer.high) : answer.high;
    return m_store.write([&](Connection &c) -> Result<void> {
        outbox::requeueLost(c, shared);
        carried::requeueLost(c, shared);
        bases::forgetSeqs(c, {});
        for (ScopeCursor &cursor : peers::cursors(c)) {
            cursor.next = 0;
            cursor.reload = true;
            peers::put(c, cursor);
        }
        peers::put(c, m_peer);
        return {};
    });
}

/// This store is the image of one that went on: it takes another name, so that the server can tell them apart.
Result<void> SyncSession::becomeNewDevice()
{
    const QString device = newId(m_clock);
    const auto reply = m_server.changeDevice(device);
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return refused(*refusal);
    m_peer.device = device;
    return m_store.write([&](Connection &c) -> Result<void> {
        peers::put(c, m_peer);
        return {};
    });
}

void SyncSession::recordPass(const QString &begunAt, const std::optional<Error> &error)
{
    const auto kept = m_store.write([&](Connection &c) -> Result<void> {
        m_summary.pending = outbox::waitingCount(c);
        Statement &open = c.query("conflict/count_open");
        m_summary.openConflicts = open.next() ? open.number(0) : 0;
        open.reset();
        const QString now = storedTime(m_clock.now());
        peers::add(c, {begunAt, now, m_summary.ops, m_summary.pulled, m_summary.conflict, m_summary.rejected,
                       m_summary.blobsUp, m_summary.blobsDown, error ? error->code : QString()});
        Peer peer = peers::find(c);
        if (peer.device.isEmpty())
            return {};
        if (!error)
            peer.syncedAt = now;
        if (const QDateTime there = m_server.serverTime(); there.isValid())
            peer.clockOff = there.secsTo(m_clock.now());
        peers::put(c, peer);
        outbox::forgetOld(c, peer.durable, storedTime(m_clock.now().addDays(-30)));
        return {};
    });
    if (!kept)
        m_summary.pending = -1;
}

} // namespace emonev
