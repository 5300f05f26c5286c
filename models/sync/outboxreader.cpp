#include "sync/outboxreader.h"
#include "domain/round.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev {

OutboxReader::OutboxReader(Connection &connection, const Clock &clock, QString account)
    : m_connection(connection), m_reader(connection, clock, {}), m_account(std::move(account))
{
}

wire::Op OutboxReader::read(const OutboxEntry &entry)
{
    wire::Op op;
    op.id = entry.opId;
    op.devSeq = entry.seq;
    op.user = m_account;
    op.madeAt = entry.at;
    op.confirmed = entry.confirmed;
    m_whole = entry.whole;
    for (const Change &change : changes::inRange(m_connection, entry.firstSeq, entry.seq)) {
        const SyncTable *table = sync::table(change.table);
        if (!table)
            continue;
        wire::RowPatch patch = patchOf(change);
        if (patch.baseVersion == 0 && patch.baseOp.isEmpty()) {
            m_known.insert({change.table, change.rowKey});
            bringParents(op, *table, change, wholeRow(*table, change));
        }
        if (change.seq == entry.seq)
            op.main = std::move(patch);
        else
            op.also.append(std::move(patch));
    }
    return op;
}

Result<wire::Op> OutboxReader::asSent(const OutboxEntry &entry)
{
    if (entry.body.isEmpty())
        return read(entry);
    return wire::opFrom(QJsonDocument::fromJson(entry.body).object());
}

QString OutboxReader::readIn(const wire::Op &op)
{
    const auto base = bases::find(m_connection, op.main.table, op.main.row);
    const bool isKept = wire::roundOf(op.main.scope).isEmpty() || (base && base->scope == op.main.scope);
    return isKept ? op.main.scope : wire::unitOf(op.main.scope);
}

wire::RowPatch OutboxReader::patchOf(const Change &change)
{
    const SyncTable &table = *sync::table(change.table);
    wire::RowPatch patch;
    patch.table = change.table;
    patch.row = change.rowKey;
    patch.scope = scopeOf(table, change);
    fillBase(patch, change);
    if (change.kind == u"delete") {
        patch.kind = wire::OpKind::Delete;
        return patch;
    }
    const bool isNew = patch.baseVersion == 0 && patch.baseOp.isEmpty();
    if (isNew && table.isAppendOnly) {
        patch.kind = wire::OpKind::Event;
        patch.data = wholeRow(table, change);
    } else if (isNew)
        patch.set = groupsOf(table, {}, wholeRow(table, change));
    else
        patch.set = groupsOf(table, change.before, change.after);
    return patch;
}

void OutboxReader::fillBase(wire::RowPatch &patch, const Change &change)
{
    if (m_whole)
        return;
    const auto base = bases::find(m_connection, change.table, change.rowKey);
    if (base)
        patch.baseVersion = base->version;
    patch.baseOp = outbox::previousOn(m_connection, {change.table, change.rowKey}, change.seq);
    if (change.kind == u"insert" && !patch.baseOp.isEmpty()) { // what went before it was its removal: it is made anew
        patch.baseVersion = 0;
        patch.baseOp.clear();
        return;
    }
    // Changed, but gone at the server, or never there because its insertion was refused: this will be refused, too.
    if (change.kind != u"insert" && patch.baseVersion == 0 && patch.baseOp.isEmpty() &&
        (base || !stored(change.table, change.rowKey)))
        patch.baseVersion = 1;
}

QVector<wire::GroupChange> OutboxReader::groupsOf(const SyncTable &table, const QJsonObject &from,
                                                  const QJsonObject &to) const
{
    QVector<wire::GroupChange> groups;
    for (const MergeGroup &group : table.groups) {
        wire::GroupChange change{group.name, {}, {}};
        for (const QString &column : group.columns) {
            if (!from.contains(column) && !to.contains(column))
                continue;
            if (!from.isEmpty())
                change.from.insert(column, from.contains(column) ? from.value(column) : QJsonValue());
            change.to.insert(column, to.contains(column) ? to.value(column) : QJsonValue());
        }
        if (!change.to.isEmpty())
            groups.append(change);
    }
    return groups;
}

std::optional<QJsonObject> OutboxReader::stored(const QString &table, const QString &rowKey)
{
    const TableSpec *spec = tables::find(table);
    const auto row = spec ? m_reader.find(*spec, keyOf(*spec, rowKey)) : std::nullopt;
    return row ? std::optional(rowToJson(*spec, *row)) : std::nullopt;
}

QJsonObject OutboxReader::wholeRow(const SyncTable &table, const Change &change)
{
    if (change.kind == u"insert")
        return change.after;
    QJsonObject row = stored(table.spec->name, change.rowKey).value_or(QJsonObject());
    for (auto it = change.after.begin(); it != change.after.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

void OutboxReader::bringParents(wire::Op &op, const SyncTable &table, const Change &child, const QJsonObject &data)
{
    for (const RowName &parent : parentsOf(table, child.rowKey, data)) {
        if (m_known.contains(parent))
            continue;
        m_known.insert(parent);
        if (bases::find(m_connection, parent.first, parent.second) ||
            !outbox::previousOn(m_connection, parent, op.devSeq + 1).isEmpty())
            continue;
        const SyncTable &parentTable = *sync::table(parent.first);
        const auto row = stored(parent.first, parent.second);
        if (!row)
            continue;
        Change made;
        made.table = parent.first;
        made.rowKey = parent.second;
        made.unitId = row->contains(u"unit_id") ? row->value(u"unit_id").toString() : child.unitId;
        bringParents(op, parentTable, made, *row);
        wire::RowPatch patch;
        patch.table = parent.first;
        patch.row = parent.second;
        patch.scope = scopeOf(parentTable, made);
        patch.set = groupsOf(parentTable, {}, *row);
        op.also.append(patch);
    }
}

QString OutboxReader::scopeOf(const SyncTable &table, const Change &change)
{
    if (table.scope == ScopeRule::City)
        return wire::cityScope();
    if (const auto base = bases::find(m_connection, change.table, change.rowKey); base && !base->scope.isEmpty())
        return base->scope;
    if (table.scope == ScopeRule::Conflict)
        return scopeOfConflict(change);
    if (const QString round = hiddenRound(table, change); !round.isEmpty())
        return wire::roundScope(change.unitId, round);
    if (table.scope != ScopeRule::Standard && table.scope != ScopeRule::Component)
        return change.unitId;
    const QString standard = change.rowKey.section(u'/', 0, 0);
    const auto base = bases::find(m_connection, QStringLiteral("standard"), standard);
    if (base && !base->scope.isEmpty())
        return base->scope;
    QString state = change.after.value(u"state").toString();
    if (state.isEmpty())
        state = stored(QStringLiteral("standard"), standard).value_or(QJsonObject()).value(u"state").toString();
    return state == u"published" ? wire::cityScope() : change.unitId;
}

QString OutboxReader::scopeOfConflict(const Change &change)
{
    const QJsonObject row = stored(change.table, change.rowKey).value_or(QJsonObject());
    if (const QString scope = row.value(u"scope").toString(); !scope.isEmpty())
        return scope;
    return change.unitId.isEmpty() ? wire::cityScope() : change.unitId; // it went with its scope; this is refused
}

/// Empty where the unit's people may see it. A bundle is sealed by it, and a courier may be of the unit.
QString OutboxReader::hiddenRound(const SyncTable &table, const Change &change)
{
    QString id = table.scope == ScopeRule::Sheet || table.scope == ScopeRule::Answer ? change.rowKey : QString();
    if (table.scope == ScopeRule::File) {
        const QJsonObject file = stored(change.table, change.rowKey).value_or(change.after);
        if (file.value(u"tbl") == QStringLiteral("answer"))
            id = file.value(u"row_key").toString();
    }
    if (id.isEmpty())
        return {};
    const QJsonObject sheet = stored(QStringLiteral("assessment"), id.section(u'/', 0, 0)).value_or(QJsonObject());
    const QString period = sheet.value(u"period_id").toString();
    const QString periodState =
        stored(QStringLiteral("period"), period).value_or(QJsonObject()).value(u"state").toString();
    const QString round = sheet.value(u"round").toString();
    const bool isOpen = round.isEmpty() || rounds::isOpenToUnit(round, sheet.value(u"state").toString(), periodState);
    return isOpen ? QString() : round;
}

} // namespace emonev
