#pragma once
#include "storage/store.h"
#include "sync/rowapplier.h"
#include "sync/syncserver.h"

namespace emonev {

/// What one pass did, in numbers.
struct SyncSummary
{
    int ops = 0; ///< answered by the server
    int applied = 0;
    int merged = 0;
    int conflict = 0;
    int rejected = 0;
    int carried = 0; ///< of other laptops, answered by the server
    bool accountDisabled = false;
    qint64 pulled = 0;
    int blobsUp = 0;
    int blobsDown = 0;
    qint64 pending = 0;
    qint64 openConflicts = 0;
    QStringList brokenScopes; ///< whose checksum differs again and again
    QSet<QString> tables;     ///< changed here
};

/// One pass of sync over an open store: what waits goes out, what is new comes in, files after data.
class SyncSession
{
public:
    /// `wantsOn` is asked between steps: false ends the pass with Interrupted.
    SyncSession(Store &store, const Clock &clock, SyncServer &server, std::function<bool()> wantsOn = {});

    /// The summary tells what was done, also where the pass ended early (then `error` says why).
    struct Outcome
    {
        SyncSummary summary;
        std::optional<Error> error;
        int retryAfter = 0;
    };
    Outcome run();

private:
    Result<void> steps();
    Result<void> pushAll();
    Result<void> pushBatch(QVector<wire::Op> ops, bool &again);
    Result<QVector<wire::Op>> nextBatch();
    Result<void> keepAnswers(const QVector<wire::Op> &ops, const wire::PushAnswer &answer);
    void countAnswer(const wire::OpResult &result);
    Result<void> refusePush(const QVector<wire::Op> &ops, const wire::Refusal &refusal, bool &again);
    /// Other laptops' operations that came here by courier; after our own.
    Result<void> pushCarried();
    Result<QVector<wire::Op>> carriedBatch(int most);
    Result<void> keepCarried(const QVector<wire::Op> &ops, const wire::PushAnswer &answer);
    Result<void> refuseCarried(const wire::Op &op, const QString &code);
    Result<void> rejectHere(const wire::Op &op, const QString &code);

    Result<void> pullAll();
    Result<QVector<ScopeCursor>> cursors();
    Result<void> reloadScopes();
    Result<void> hide(const QString &scope);
    Result<void> pullPages();
    Result<bool> pullPage(); ///< true: there is more
    Result<void> keepPages();
    void keepPage(Connection &c, RowApplier &applier, const wire::PullAnswer &answer, QStringList &wrong);
    static void keepScopes(RowApplier &applier, const wire::PullAnswer &answer);
    Result<void> takeBackRefused();
    Result<void> followSnapshot();
    Result<void> mend(const QStringList &scopes);
    Result<void> reload(const QString &scope);
    Result<void> applySnapshot(const class SnapshotFile &file, const wire::SnapshotHead &head, const QString &scope);
    Result<void> forgetRevoked();
    Result<void> followRestoredServer(const wire::Refusal &why);
    Result<void> becomeNewDevice();
    void recordPass(const QString &begunAt, const std::optional<Error> &error);
    Result<void> proceed() const;
    Unexpected refused(const wire::Refusal &refusal);

    Store &m_store;
    const Clock &m_clock;
    SyncServer &m_server;
    std::function<bool()> m_wantsOn;
    SyncSummary m_summary;
    Peer m_peer;
    LiveRows m_live;
    QVector<wire::PullAnswer> m_pages; ///< read, and not yet kept
    QHash<QString, qint64> m_ahead;    ///< how far these bring each scope
    int m_batch = wire::largestPushOps;
    int m_epochChanges = 0;
    int m_retryAfter = 0;
    bool m_tooOld = false;
};

} // namespace emonev
