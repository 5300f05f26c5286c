#include "server/pulllogic.h"

namespace emonev {

namespace {

/// What a row takes beside its data.
constexpr qint64 rowFrame = 160;

wire::Refusal refusal(int status, const char *code, const QString &detail = {})
{
    return {status, QString::fromLatin1(code), false, 0, detail};
}

QHash<QString, qint64> rowCounts(const auto &sums)
{
    QHash<QString, qint64> rows;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        rows.insert(it.key(), it->rows);
    return rows;
}

} // namespace

QHash<QString, PullLogic::Sum> PullLogic::sums()
{
    QHash<QString, Sum> found;
    SqlQuery &list = m_database.query("scope/list_sums").run();
    while (list.next())
        found.insert(list.text(0), {list.number(1), quint64(list.number(2)), list.number(3)});
    list.finish();
    return found;
}

Result<PullLogic::Reply> PullLogic::pull(const QString &account, const wire::PullRequest &request, int schema)
{
    if (schema != wire::schemaLatest)
        return Reply(refusal(426, "upgrade"));
    std::optional<Reply> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        const std::optional<Actor> actor = Actor::find(m_database, account);
        if (!actor)
            reply = refusal(401, "sign_in");
        else if (actor->disabled)
            reply = refusal(403, "actor_disabled");
        else
            reply = page(*actor, request);
        return {};
    }));
    return *reply;
}

Result<QVector<wire::Grant>> PullLogic::grants(const QString &account)
{
    QVector<wire::Grant> found;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        if (const std::optional<Actor> actor = Actor::find(m_database, account))
            found = actor->grants(CityTree::read(m_database), rowCounts(sums()));
        return {};
    }));
    return found;
}

PullLogic::Reply PullLogic::page(const Actor &actor, const wire::PullRequest &request)
{
    const ServerState state = ServerState::read(m_database);
    if (!request.epoch.isEmpty() && request.epoch != state.epoch)
        return refusal(409, "epoch_changed", QString::number(state.sharedWith(request.epoch)));
    PullResult result;
    result.head.epoch = state.epoch;
    result.head.high = serverstate::high(m_database);
    result.head.durableSeq = state.durableSeq;
    const QHash<QString, Sum> all = sums();
    result.head.grants = actor.grants(CityTree::read(m_database), rowCounts(all));
    for (auto it = request.cursors.cbegin(); it != request.cursors.cend(); ++it) {
        if (it.value() > result.head.high)
            return refusal(409, "epoch_changed", QString::number(result.head.high));
        const auto isIt = [&it](const wire::Grant &grant) { return grant.scope == it.key(); };
        if (std::none_of(result.head.grants.cbegin(), result.head.grants.cend(), isIt))
            result.head.revoked.append(it.key());
    }
    m_rows = 0;
    m_bytes = 0;
    const int limit = std::clamp(request.limit, 1, wire::largestPullRows);
    for (const wire::Grant &grant : result.head.grants) {
        const qint64 cursor = request.cursors.value(grant.scope, 0);
        const bool isForgotten = cursor > 0 && cursor < state.forgottenSeq;
        if (isForgotten || (cursor == 0 && grant.rows > wire::snapshotFrom))
            result.head.snapshots.append(grant.scope);
        else if (!fill(grant.scope, cursor, limit, result.head.high, all.value(grant.scope), result))
            result.head.more = true;
        if (result.head.more)
            break;
    }
    return result;
}

bool PullLogic::fill(const QString &scope, qint64 cursor, int limit, qint64 high, const Sum &sum, PullResult &result)
{
    PullResult::Scope page;
    page.next = high;
    bool isFull = false;
    if (sum.last > cursor) {
        const qint64 room = limit - m_rows;
        qint64 taken = 0;
        SqlQuery &list = m_database.query("feed/list_page").run(scope, cursor, room + 1);
        while (list.next()) {
            PullResult::Row row{list.text(0), list.text(1), list.number(2), {}, 0, {}, {}, {}};
            const bool isPut = list.text(3) == u"put";
            if (isPut)
                row = {row.table,    row.row,     row.seq, {}, list.number(4), list.text(5).toUtf8(),
                       list.text(6), list.text(7)};
            else
                row.gone = list.text(3);
            const qint64 size = row.data.size() + rowFrame;
            isFull = taken == room || (m_rows > 0 && m_bytes + size > wire::largestPullBytes);
            if (isFull)
                break;
            ++taken;
            ++m_rows;
            m_bytes += size;
            page.rows.append(row);
        }
        list.finish();
    }
    if (isFull)
        page.next = page.rows.isEmpty() ? cursor : page.rows.last().seq;
    else
        page.check = wire::ScopeCheck{high, sum.rows, sum.sum};
    if (!isFull || !page.rows.isEmpty())
        result.scopes.insert(scope, page);
    return !isFull;
}

Result<void> forgetTombstones(ServerDatabase &database, const QDateTime &until)
{
    return database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const QString time = serverstate::timeText(until);
        SqlQuery &newest = database.query("feed/find_newest_gone").run(time);
        const qint64 seq = newest.next() ? newest.number(0) : 0;
        newest.finish();
        if (seq == 0)
            return {};
        database.query("feed/remove_gone").run(time);
        database.query("row/remove_gone").run(time);
        const qint64 known = ServerState::read(database).forgottenSeq;
        serverstate::put(database, QStringLiteral("forgotten_seq"), QString::number(std::max(known, seq)));
        return {};
    });
}

} // namespace emonev
