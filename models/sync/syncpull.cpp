// The half of SyncSession that brings in what the server says.
#include "core/clock.h"
#include "sync/refusals.h"
#include "sync/snapshotfile.h"
#include "sync/syncsession.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <limits>

namespace emonev {

namespace {

constexpr qint64 secondsOfADay = 24 * 3600;
constexpr qsizetype pagesAtOnce = 8; ///< kept in one transaction: rows of a page lie all over the indexes
/// The cursor of a revoked scope stays, hidden: without one, what was answered would wait to be read back.
constexpr qint64 readToTheEnd = std::numeric_limits<qint64>::max();

QString incomingFolder(const Store &store) { return QFileInfo(store.path()).path() + QStringLiteral("/incoming"); }

QString blobPath(const Store &store, const QString &sha256)
{
    return QStringLiteral("%1/%2/%3").arg(store.profile().attachmentsPath(), sha256.left(2), sha256);
}

/// A file that a row names and that isn't here comes after the data.
void queueBlob(Connection &connection, const Store &store, const QString &scope, const wire::FeedRow &row)
{
    BlobEntry entry;
    entry.sha256 = row.data.value(u"sha256").toString();
    entry.scope = scope;
    entry.size = row.data.value(u"size").toInteger();
    entry.mime = row.data.value(u"mime").toString();
    if (!entry.sha256.isEmpty() && !QFileInfo::exists(blobPath(store, entry.sha256)))
        peers::put(connection, entry);
}

} // namespace

Result<void> SyncSession::pullAll()
{
    const Result<void> pulled = pullPages();
    EMONEV_TRY(keepPages()); // what was read before it ended early
    EMONEV_TRY(pulled);
    return forgetRevoked();
}

Result<void> SyncSession::pullPages()
{
    bool more = true;
    while (more) {
        // Before the next page: rows of another epoch would pass for newer than what it says.
        EMONEV_TRY(reloadScopes());
        EMONEV_TRY(proceed());
        EMONEV_ASSIGN(more, pullPage());
        if (m_tooOld)
            return {};
        EMONEV_ASSIGN(const QVector<ScopeCursor> known, cursors());
        for (const ScopeCursor &cursor : known)
            more = more || (cursor.reload && !cursor.hidden);
    }
    return {};
}

/// Reads anew what was marked for it, also by an earlier pass that was cut off.
Result<void> SyncSession::reloadScopes()
{
    EMONEV_ASSIGN(const QVector<ScopeCursor> known, cursors());
    for (const ScopeCursor &cursor : known) {
        if (!cursor.reload || cursor.hidden)
            continue;
        EMONEV_TRY(proceed());
        const Result<void> read = reload(cursor.scope);
        if (!read && read.error().code != u"forbidden_scope")
            return failure(read);
        if (!read) {
            EMONEV_TRY(hide(cursor.scope)); // no more to be read here
        }
    }
    return {};
}

/// A scope that was revoked while it was to be read anew.
Result<void> SyncSession::hide(const QString &scope)
{
    return m_store.write([&](Connection &c) -> Result<void> {
        for (ScopeCursor &cursor : peers::cursors(c)) {
            if (cursor.scope != scope)
                continue;
            cursor.hidden = true;
            cursor.reload = false;
            peers::put(c, cursor);
        }
        return {};
    });
}

Result<QVector<ScopeCursor>> SyncSession::cursors()
{
    return m_store.read([](Connection &c) -> Result<QVector<ScopeCursor>> { return peers::cursors(c); });
}

Result<bool> SyncSession::pullPage()
{
    wire::PullRequest request;
    request.epoch = m_peer.epoch;
    EMONEV_ASSIGN(const QVector<ScopeCursor> known, cursors());
    for (const ScopeCursor &cursor : known)
        if (!cursor.hidden && !cursor.reload)
            request.cursors.insert(cursor.scope, qMax(cursor.next, m_ahead.value(cursor.scope)));
    const auto reply = m_server.pull(request);
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply)) {
        if (refusal->status == 426) {
            m_tooOld = true;
            return false;
        }
        if (!isEpochChange(*refusal))
            return refused(*refusal);
        m_pages.clear(); // of another epoch
        m_ahead.clear();
        EMONEV_TRY(followRestoredServer(*refusal));
        EMONEV_TRY(pushAll());
        return true;
    }
    const auto &answer = std::get<wire::PullAnswer>(reply);
    bool isNew = false;
    bool isSeen = true;
    for (const wire::Grant &grant : answer.grants) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const ScopeCursor &cursor) { return cursor.scope == grant.scope; });
        isNew = isNew || found == known.end();
        isSeen = isSeen && found != known.end() && !found->hidden;
    }
    const bool isPlain =
        isSeen && answer.snapshots.isEmpty() && answer.revoked.isEmpty() && answer.epoch == m_peer.epoch;
    for (auto page = answer.scopes.begin(); page != answer.scopes.end(); ++page)
        m_ahead.insert(page.key(), page->next);
    m_pages.append(answer);
    if (!answer.more || !isPlain || m_pages.size() == pagesAtOnce)
        EMONEV_TRY(keepPages());
    return answer.more || isNew;
}

/// The pages that were read, their cursors and the rows they set free, in one transaction.
Result<void> SyncSession::keepPages()
{
    const QVector<wire::PullAnswer> pages = std::exchange(m_pages, {});
    m_ahead.clear();
    if (pages.isEmpty())
        return {};
    QStringList wrong;
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> {
        RowApplier applier(c, m_clock, m_live);
        for (const wire::PullAnswer &answer : pages)
            keepPage(c, applier, answer, wrong);
        applier.saveCursors();
        peers::put(c, m_peer);
        m_summary.pulled += applier.applied();
        m_summary.tables += applier.touchedTables();
        return {};
    }));
    return mend(wrong);
}

void SyncSession::keepPage(Connection &c, RowApplier &applier, const wire::PullAnswer &answer, QStringList &wrong)
{
    keepScopes(applier, answer);
    for (auto page = answer.scopes.begin(); page != answer.scopes.end(); ++page) {
        for (const wire::FeedRow &row : page->rows) {
            applier.apply(page.key(), row);
            if (row.table == u"attachment" && row.gone.isEmpty())
                queueBlob(c, m_store, page.key(), row);
        }
        applier.setNext(page.key(), qMax(page->next, applier.cursor(page.key()).next));
    }
    for (auto page = answer.scopes.begin(); page != answer.scopes.end(); ++page) {
        const ScopeCursor &cursor = applier.cursor(page.key());
        if (page->check && !cursor.reload && page->check->at == cursor.next &&
            (page->check->sum != cursor.sum || page->check->rows != cursor.rows))
            wrong.append(page.key());
    }
    if (!answer.more)
        applier.settle();
    m_peer.epoch = answer.epoch;
    m_peer.high = answer.high;
    m_peer.durable = qMax(m_peer.durable, answer.durableSeq);
}

void SyncSession::keepScopes(RowApplier &applier, const wire::PullAnswer &answer)
{
    for (const wire::Grant &grant : answer.grants) {
        ScopeCursor &cursor = applier.cursor(grant.scope);
        cursor.code = grant.code;
        if (cursor.hidden) {
            cursor.next = 0;
            cursor.reload = cursor.rows > 0;
        }
        cursor.hidden = false;
    }
    for (const QString &scope : answer.snapshots)
        applier.cursor(scope).reload = true;
    for (const QString &scope : answer.revoked)
        applier.cursor(scope).hidden = true;
}

/// What the server refused after the last page was written.
Result<void> SyncSession::takeBackRefused()
{
    return m_store.write([&](Connection &c) -> Result<void> {
        RowApplier applier(c, m_clock, m_live);
        applier.settle();
        m_summary.tables += applier.touchedTables();
        return {};
    });
}

/// A scope whose checksum differs is read anew once a day; then a person must look.
Result<void> SyncSession::mend(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return {};
    return m_store.write([&](Connection &c) -> Result<void> {
        for (ScopeCursor &cursor : peers::cursors(c)) {
            if (!scopes.contains(cursor.scope))
                continue;
            const QDateTime last = QDateTime::fromString(cursor.mendedAt, Qt::ISODateWithMs);
            cursor.broken = last.isValid() && qAbs(last.secsTo(m_clock.now())) < secondsOfADay;
            if (cursor.broken) {
                m_summary.brokenScopes.append(cursor.code.isEmpty() ? cursor.scope : cursor.code);
            } else {
                cursor.mendedAt = storedTime(m_clock.now());
                cursor.reload = true;
                bases::forgetSeqs(c, cursor.scope);
            }
            peers::put(c, cursor);
        }
        return {};
    });
}

Result<void> SyncSession::reload(const QString &scope)
{
    SnapshotFile file(incomingFolder(m_store), scope);
    EMONEV_TRY(file.fetch(m_server));
    EMONEV_ASSIGN(const wire::SnapshotHead head, file.verify());
    if (!head.epoch.isEmpty() && head.epoch != m_peer.epoch) {
        file.remove();
        return followSnapshot();
    }
    EMONEV_TRY(applySnapshot(file, head, scope));
    file.remove();
    return {};
}

/// The snapshot was of another epoch: either it was begun before the server was restored, or we have not heard of that.
Result<void> SyncSession::followSnapshot()
{
    wire::PullRequest request;
    request.epoch = m_peer.epoch;
    const auto reply = m_server.pull(request);
    const auto *refusal = std::get_if<wire::Refusal>(&reply);
    if (!refusal)
        return fail(ErrorKind::Network, QStringLiteral("server_busy"));
    if (!isEpochChange(*refusal))
        return refused(*refusal);
    EMONEV_TRY(followRestoredServer(*refusal));
    return pushAll();
}

/// The file is the staging: whole and verified, it becomes the scope in one transaction.
Result<void> SyncSession::applySnapshot(const SnapshotFile &file, const wire::SnapshotHead &head, const QString &scope)
{
    return m_store.write([&](Connection &c) -> Result<void> {
        RowApplier applier(c, m_clock, m_live);
        applier.beginReload(scope);
        QSet<RowName> missing;
        for (const RowName &name : bases::ofScope(c, scope))
            missing.insert(name);
        EMONEV_TRY(file.read([&](const wire::FeedRow &row) {
            applier.apply(scope, row);
            missing.remove({row.table, row.row});
            if (row.table == u"attachment")
                queueBlob(c, m_store, scope, row);
        }));
        applier.setNext(scope, head.asOf);
        applier.saveCursors();
        for (const RowName &name : outbox::unreadRows(c, scope))
            applier.discard(name, scope);
        for (const RowName &name : std::as_const(missing))
            if (const auto base = bases::find(c, name.first, name.second); base && base->seq <= head.asOf)
                applier.drop(scope, name);
        applier.cursor(scope).reload = false;
        applier.recount(scope);
        applier.settle();
        applier.saveCursors();
        m_summary.pulled += applier.applied();
        m_summary.tables += applier.touchedTables();
        return {};
    });
}

namespace {

/// Rows of the scope go, but for those that hold work the server has not answered; hashes of their files go to `files`.
void dropScope(Connection &connection, RowApplier &applier, const QString &scope, QSet<QString> &files)
{
    const auto noteFile = [&](const RowName &name) {
        if (name.first == u"attachment")
            if (Statement &row = connection.query("attachment/find_row").with(name.second); row.next())
                files.insert(row.text(4));
    };
    const QSet<RowName> live = outbox::liveRows(connection, 0, 0);
    for (const RowName &name : bases::ofScope(connection, scope)) {
        if (live.contains(name))
            continue;
        noteFile(name);
        applier.drop(scope, name);
    }
    for (const RowName &name : outbox::unreadRows(connection, scope)) {
        noteFile(name);
        applier.discard(name, scope);
    }
}

ScopeCursor hiddenCursor(const QString &scope)
{
    ScopeCursor cursor;
    cursor.scope = scope;
    cursor.hidden = true;
    return cursor;
}

/// Leaves those that another row still names.
void keepNamed(Connection &connection, QSet<QString> &files)
{
    Statement &named = connection.query("attachment/list_hashes");
    while (named.next())
        files.remove(named.text(0));
    for (const QString &sha256 : std::as_const(files))
        for (const bool up : {true, false})
            peers::removeBlob(connection, sha256, up);
}

} // namespace

/// Scopes the user may no longer read leave nothing behind, neither in files nor in freed pages.
Result<void> SyncSession::forgetRevoked()
{
    QSet<QString> files;
    bool any = false;
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> {
        for (const QString &stray : peers::strayScopes(c))
            peers::put(c, hiddenCursor(stray));
        for (ScopeCursor cursor : peers::cursors(c)) {
            const bool isEmptied = cursor.next == readToTheEnd && cursor.rows == 0;
            if (!cursor.hidden || isEmptied)
                continue;
            any = true;
            cursor.next = readToTheEnd; // what was answered no longer waits to be read back
            peers::put(c, cursor);
            RowApplier applier(c, m_clock, m_live);
            dropScope(c, applier, cursor.scope, files);
            applier.settle();
            applier.saveCursors();
            c.query("change/forget_unit").with(cursor.scope).run();
            m_summary.tables += applier.touchedTables();
        }
        keepNamed(c, files);
        return {};
    }));
    if (!any)
        return {};
    for (const QString &sha256 : std::as_const(files))
        for (const char *part : {"", ".part"})
            QFile::remove(blobPath(m_store, sha256) + QLatin1String(part));
    return m_store.writeOutside([](Connection &c) -> Result<void> {
        c.checkpoint();
        return {};
    });
}

} // namespace emonev
