#include "sync/rowapplier.h"
#include "core/clock.h"
#include "storage/changerepository.h"
#include "sync/rowsum.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace emonev {

namespace {

QByteArray compact(const QJsonObject &data) { return QJsonDocument(data).toJson(QJsonDocument::Compact); }
QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

/// Of a conflicting operation only the kept groups of its main row stand.
QJsonObject standing(const RowName &name, const LiveChange &change)
{
    if (change.status != u"conflict")
        return change.after;
    QJsonObject stands;
    const SyncTable *table = sync::table(name.first);
    const QJsonArray kept = parsed(change.answer.toUtf8()).value(u"kept").toArray();
    for (const QJsonValue &group : kept)
        if (const MergeGroup *columns = change.isMain ? table->group(group.toString()) : nullptr)
            for (const QString &column : columns->columns)
                if (change.after.contains(column))
                    stands.insert(column, change.after.value(column));
    return stands;
}

/// A row that is gone there and not yet here; it is kept under no scope.
BaseRow goneRow(qint64 seq, const QString &user, const QString &at)
{
    return {QString(), 0, seq, user, at, QByteArray(), {}, BaseRow::ForChildren};
}

} // namespace

RowApplier::RowApplier(Connection &connection, const Clock &clock, LiveRows &live)
    : m_connection(connection), m_writer(connection, clock, {}), m_live(live), m_now(storedTime(clock.now()))
{
    m_writer.speakForServer();
    qint64 lowest = 0;
    bool first = true;
    for (const ScopeCursor &known : peers::cursors(connection)) {
        m_cursors.insert(known.scope, known);
        lowest = first ? known.next : qMin(lowest, known.next);
        first = false;
    }
    m_live.rows += outbox::liveRows(connection, lowest, m_live.seen);
    m_live.seen = outbox::newest(connection);
}

ScopeCursor &RowApplier::cursor(const QString &scope)
{
    ScopeCursor &found = m_cursors[scope];
    found.scope = scope;
    return found;
}

void RowApplier::setNext(const QString &scope, qint64 next) { cursor(scope).next = next; }

void RowApplier::beginReload(const QString &scope) { cursor(scope).next = 0; }

void RowApplier::saveCursors()
{
    for (const ScopeCursor &known : std::as_const(m_cursors))
        peers::put(m_connection, known);
}

void RowApplier::reckon(const QString &scope, const RowName &name, const BaseRow *before, qint64 version)
{
    if (before && before->version > 0) { // one that is gone and only waits for its children counts nowhere
        ScopeCursor &old = cursor(before->scope);
        old.sum -= rowHash(name.first, name.second, before->version);
        --old.rows;
    }
    if (version > 0) {
        ScopeCursor &now = cursor(scope);
        now.sum += rowHash(name.first, name.second, version);
        ++now.rows;
    }
}

void RowApplier::recount(const QString &scope)
{
    ScopeCursor &counted = cursor(scope);
    counted.rows = 0;
    counted.sum = 0;
    for (const bases::Counted &row : bases::countedOf(m_connection, scope)) {
        counted.sum += rowHash(row.name.first, row.name.second, row.version);
        ++counted.rows;
    }
}

void RowApplier::apply(const QString &scope, const wire::FeedRow &row)
{
    const RowName name{row.table, row.row};
    m_scope = scope;
    if (row.seq <= cursor(scope).next)
        return;
    const auto before = bases::find(m_connection, row.table, row.row);
    if (before && before->seq >= row.seq)
        return;
    if (!row.gone.isEmpty())
        return drop(scope, name, row.user, row.at);
    ++m_applied;
    reckon(scope, name, before ? &*before : nullptr, row.version);
    BaseRow base{scope, row.version, row.seq, row.user, row.at, {}, {}, BaseRow::Written};
    const SyncTable *table = sync::table(row.table);
    const bool live = m_live.rows.contains(name);
    int why = BaseRow::Unwritable;
    bool written = false;
    if (table) {
        if (const QJsonObject extra = unknownColumns(*table, row.data); !extra.isEmpty())
            base.extra = compact(extra);
        m_writer.setStamp(row.user, row.at.isEmpty() ? m_now : row.at);
        m_units.insert(unitOf(name, scope, row.data));
        written = write(*table, name, live ? overlay(row.data, name) : State(row.data), why);
    }
    if (!written)
        base.waiting = why;
    if (live || !written)
        base.data = compact(row.data);
    const auto keep = !before ? &bases::add : before->scope == scope ? &bases::update : &bases::put;
    keep(m_connection, row.table, row.row, base);
}

void RowApplier::drop(const QString &scope, const RowName &name, const QString &user, const QString &at)
{
    const auto before = bases::find(m_connection, name.first, name.second);
    m_scope = scope;
    if (!before && stored(name)) // made here, and gone before it was read back
        bases::put(m_connection, name.first, name.second, goneRow(0, user, at));
    if (!before || before->scope != scope)
        return;
    ++m_applied;
    reckon(scope, name, &*before, 0);
    const SyncTable *table = sync::table(name.first);
    m_units.insert(unitOf(name, scope, {}));
    bases::remove(m_connection, name.first, name.second);
    m_present.remove(name);
    if (!table)
        return;
    m_writer.setStamp(user, at.isEmpty() ? m_now : at);
    int why = 0;
    const bool isLive = m_live.rows.contains(name) && !outbox::liveOf(m_connection, name).isEmpty();
    if (!write(*table, name, isLive ? overlay(std::nullopt, name) : std::nullopt, why) || isLive) {
        // Its children go with a later entry, or our work on it is not answered.
        bases::put(m_connection, name.first, name.second, goneRow(before->seq, before->user, before->at));
    }
}

void RowApplier::discard(const RowName &name, const QString &scope)
{
    const SyncTable *table = sync::table(name.first);
    m_scope = scope;
    int why = 0;
    if (table && !write(*table, name, overlay(std::nullopt, name), why))
        bases::put(m_connection, name.first, name.second, goneRow(0, {}, m_now));
    m_units.insert(scope);
}

RowApplier::State RowApplier::overlay(State state, const RowName &name)
{
    for (const LiveChange &change : outbox::liveOf(m_connection, name)) {
        if (change.kind == u"delete") {
            if (change.status != u"conflict")
                state.reset();
            continue;
        }
        if (!state && change.kind != u"insert")
            state = stored(name); // gone at the server; here it goes once it has said so of this change, too
        if (!state && change.kind != u"insert")
            continue;
        QJsonObject data = state.value_or(QJsonObject());
        const QJsonObject after = standing(name, change);
        if (!state && after.isEmpty())
            continue;
        for (auto it = after.begin(); it != after.end(); ++it)
            data.insert(it.key(), it.value());
        state = data;
    }
    return state;
}

RowApplier::State RowApplier::stored(const RowName &name)
{
    const TableSpec *spec = tables::find(name.first);
    const std::optional<Row> row = spec ? m_writer.find(*spec, keyOf(*spec, name.second)) : std::nullopt;
    return row ? State(rowToJson(*spec, *row)) : std::nullopt;
}

bool RowApplier::present(const RowName &name)
{
    if (m_present.contains(name))
        return true;
    const TableSpec *spec = tables::find(name.first);
    if (!spec || !m_writer.find(*spec, keyOf(*spec, name.second)))
        return false;
    m_present.insert(name);
    return true;
}

bool RowApplier::hasParents(const SyncTable &table, const QString &rowKey, const QJsonObject &data)
{
    for (const RowName &parent : parentsOf(table, rowKey, data))
        if (!present(parent))
            return false;
    return true;
}

bool RowApplier::write(const SyncTable &table, const RowName &name, const State &state, int &why)
{
    try {
        if (!state) {
            why = BaseRow::ForChildren;
            m_writer.remove(*table.spec, keyOf(*table.spec, name.second), unitOf(name, m_scope, {}));
            m_present.remove(name);
            m_tables.insert(name.first);
            return true;
        }
        why = BaseRow::ForParent;
        if (!hasParents(table, name.second, *state))
            return false;
        why = BaseRow::Unwritable;
        const std::optional<Row> row = rowFromJson(table, name.second, *state);
        if (!row)
            return false;
        m_writer.put(*table.spec, *row, unitOf(name, m_scope, *state));
        m_tables.insert(name.first);
        return true;
    } catch (const StorageFailure &failure) {
        if (failure.error.code != QLatin1String("constraint"))
            throw;
        return false;
    }
}

QString RowApplier::unitOf(const RowName &name, const QString &scope, const QJsonObject &data) const
{
    if (name.first == u"unit")
        return name.second;
    const QString unit = data.value(u"unit_id").toString();
    if (!unit.isEmpty())
        return unit;
    return wire::unitOf(scope);
}

void RowApplier::settle()
{
    saveCursors(); // what is live is asked against them
    while (settleWaiting()) {
    }
    QVector<RowName> left = bases::overlaid(m_connection); // some wait for a row that comes back after them
    for (qsizetype before = -1; before != left.size();) {
        before = left.size();
        left.removeIf([this](const RowName &name) { return settleRow(name); });
    }
    settleRefused();
    while (settleWaiting()) {
    }
}

bool RowApplier::settleWaiting()
{
    bool progress = false;
    for (const RowName &name : bases::waiting(m_connection)) {
        const SyncTable *table = sync::table(name.first);
        const auto base = bases::find(m_connection, name.first, name.second);
        if (!table || !base)
            continue;
        if (!base->scope.isEmpty()) // else it waits for its children, and went with them
            m_scope = base->scope;
        const bool goes = base->waiting == BaseRow::ForChildren && base->version == 0;
        const State server = goes ? State() : State(parsed(base->data.value_or("{}")));
        m_writer.setStamp(base->user, base->at.isEmpty() ? m_now : base->at);
        int why = 0;
        const bool isLive = !outbox::liveOf(m_connection, name).isEmpty();
        if (!write(*table, name, overlay(server, name), why) || (goes && isLive))
            continue;
        progress = true;
        if (goes) {
            bases::remove(m_connection, name.first, name.second);
            continue;
        }
        BaseRow now = *base;
        now.waiting = BaseRow::Written;
        if (!isLive)
            now.data.reset();
        bases::put(m_connection, name.first, name.second, now);
    }
    return progress;
}

bool RowApplier::settleRow(const RowName &name)
{
    const SyncTable *table = sync::table(name.first);
    auto base = bases::find(m_connection, name.first, name.second);
    if (!table || !base || !base->data)
        return true;
    m_scope = base->scope;
    m_writer.setStamp(base->user, m_now);
    int why = 0;
    if (!write(*table, name, overlay(parsed(*base->data), name), why))
        return false;
    if (!outbox::liveOf(m_connection, name).isEmpty())
        return true;
    base->data.reset();
    bases::put(m_connection, name.first, name.second, *base);
    return true;
}

RowApplier::State RowApplier::withoutRefused(const SyncTable &table, const Change &change)
{
    if (!table.isSetUp || outbox::isMadeHere(m_connection, {change.table, change.rowKey}))
        return std::nullopt; // what has been taken of it, or waits, is live
    if (change.kind == u"delete")
        return change.before;
    const State row = stored({change.table, change.rowKey});
    if (!row)
        return std::nullopt;
    QJsonObject data = *row;
    for (auto it = change.before.begin(); it != change.before.end(); ++it)
        if (data.value(it.key()) == change.after.value(it.key()) || data.value(it.key()).isUndefined())
            data.insert(it.key(), it.value());
    return data;
}

void RowApplier::settleRefused()
{
    for (const OutboxEntry &entry : outbox::unreverted(m_connection)) {
        bool whole = true;
        const QVector<Change> newestFirst = changes::inRange(m_connection, entry.firstSeq, entry.seq);
        for (const Change &change : newestFirst) {
            const RowName name{change.table, change.rowKey};
            const SyncTable *table = sync::table(change.table);
            if (!table || bases::find(m_connection, change.table, change.rowKey))
                continue; // rows the server knows are settled with the overlaid ones
            m_writer.setStamp(QString(), m_now);
            m_units.insert(change.unitId);
            m_scope = change.unitId;
            int why = 0;
            whole = write(*table, name, overlay(withoutRefused(*table, change), name), why) && whole;
        }
        if (whole)
            outbox::markReverted(m_connection, entry.seq, 1);
    }
}

} // namespace emonev
