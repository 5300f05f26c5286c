#include "server/opjudge.h"
#include "server/casemirror.h"
#include "server/columnrules.h"
#include "server/conflictrow.h"
#include "server/rowplace.h"
#include <algorithm>

namespace emonev {

namespace {

Unexpected refused(const char *code, const QString &detail)
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), {}, detail);
}

Unexpected invalid(const QString &detail) { return refused("validation", detail); }
Unexpected forbidden(const QString &detail) { return refused("forbidden_scope", detail); }

QStringList parentKeys(const SyncTable &table, const QString &row, const QJsonObject &data)
{
    QStringList keys;
    for (const place::Parent &parent : place::parentsOf(table, row, data))
        if (!parent.row.isEmpty())
            keys.append(parent.table + u':' + parent.row);
    const QString key = data.value(u"row_key").toString();
    if (table.scope == ScopeRule::File && data.value(u"tbl") == QStringLiteral("complaint_event"))
        keys.append(QStringLiteral("complaint_event:") + key);
    if (table.scope == ScopeRule::File && data.value(u"tbl") == QStringLiteral("finding_event"))
        keys.append(QStringLiteral("finding_event:") + key);
    if (table.scope == ScopeRule::File && data.value(u"tbl") == QStringLiteral("answer"))
        keys.append(QStringLiteral("assessment:") + key.section(u'/', 0, 0));
    return keys;
}

/// The same pushes move rows in the same order, whatever random ids files have.
QString orderOf(const StagedRow &row)
{
    const bool isFile = row.table == u"attachment";
    return row.table + u':' +
           (isFile ? row.data.value(u"row_key").toString() + row.data.value(u"sha256").toString() : row.row);
}

QVector<wire::GroupChange> chosen(const wire::RowPatch &patch, const QStringList &groups)
{
    QVector<wire::GroupChange> list;
    for (const wire::GroupChange &change : patch.set)
        if (groups.contains(change.group))
            list.append(change);
    return list;
}

} // namespace

Result<wire::OpResult> OpJudge::judge()
{
    const qint64 before = m_stage.order();
    wire::OpResult result;
    result.op = m_op.id;
    QVector<Outcome> outcomes;
    // A conflict is settled first: what its settling then loses must open a new one.
    const bool isSettling = m_op.main.table == u"conflict";
    QVector<const wire::RowPatch *> patches;
    for (const wire::RowPatch &patch : m_op.also)
        patches.append(&patch);
    isSettling ? patches.prepend(&m_op.main) : patches.append(&m_op.main);
    for (const wire::RowPatch *patch : patches) {
        EMONEV_ASSIGN(const Outcome outcome, apply(*patch, patch != &m_op.main));
        CaseMirror(m_stage).follow(*patch);
        outcomes.append(outcome);
    }
    const Outcome &main = isSettling ? outcomes.first() : outcomes.last();
    result.version = main.version;
    result.kept = main.kept;
    result.lost = main.lost;
    result.conflict = main.conflict;
    bool isMerged = false;
    for (const Outcome &outcome : outcomes) {
        if (result.conflict.isEmpty())
            result.conflict = outcome.conflict;
        isMerged = isMerged || outcome.othersMoved;
    }
    result.status = !result.conflict.isEmpty() ? wire::OpStatus::Conflict
                    : isMerged                 ? wire::OpStatus::Merged
                                               : wire::OpStatus::Applied;
    if (m_stage.order() == before)
        m_stage.nextOrder();
    return result;
}

Result<OpJudge::Outcome> OpJudge::apply(const wire::RowPatch &patch, bool isBrought)
{
    const SyncTable *table = sync::table(patch.table);
    if (!table)
        return invalid(QStringLiteral("unknown_table: ") + patch.table);
    if (const QString fault = columns::keyFault(*table, patch.row); !fault.isEmpty())
        return invalid(fault);
    if (patch.table == u"conflict")
        return settle(patch);
    switch (patch.kind) {
    case wire::OpKind::Patch:
        return patchRow(*table, patch, isBrought);
    case wire::OpKind::Delete:
        return deleteRow(*table, patch);
    case wire::OpKind::Event:
        break;
    }
    if (!table->isAppendOnly)
        return invalid(QStringLiteral("not_append_only: ") + patch.table);
    wire::RowPatch added = patch;
    added.set = {{table->groups.first().name, {}, patch.data}};
    return patchRow(*table, added, isBrought);
}

Result<void> OpJudge::checkGroups(const SyncTable &table, const wire::RowPatch &patch) const
{
    QStringList seen;
    for (const wire::GroupChange &change : patch.set) {
        const MergeGroup *group = table.group(change.group);
        if (!group || seen.contains(change.group))
            return invalid(QStringLiteral("unknown_group: ") + change.group);
        seen.append(change.group);
        for (auto it = change.to.begin(); it != change.to.end(); ++it) {
            if (!group->columns.contains(it.key()))
                return invalid(QStringLiteral("unknown_column: ") + it.key());
            if (const QString fault = columns::fault(table, it.key(), it.value()); !fault.isEmpty())
                return invalid(fault);
        }
        for (auto it = change.from.begin(); it != change.from.end(); ++it)
            if (!group->columns.contains(it.key()) || it.value().isObject() || it.value().isArray())
                return invalid(QStringLiteral("unknown_column: ") + it.key());
    }
    return {};
}

qint64 OpJudge::baseVersion(const wire::RowPatch &patch, const StagedRow &current) const
{
    // Who stands on an own earlier operation saw this version as long as nobody else has written since.
    const bool isOwn = !patch.baseOp.isEmpty() && current.device == m_device;
    if (isOwn || patch.baseVersion == current.version)
        return current.version;
    return patch.baseOp.isEmpty() ? patch.baseVersion : -1;
}

Result<OpJudge::Outcome> OpJudge::patchRow(const SyncTable &table, const wire::RowPatch &patch, bool isBrought)
{
    EMONEV_TRY(checkGroups(table, patch));
    const StagedRow current = m_stage.find(patch.table, patch.row);
    if (current.isLive())
        return table.isAppendOnly ? addAgain(table, patch, current) : changeRow(table, patch, current, isBrought);
    const bool sawOne = patch.baseVersion > 0 || !patch.baseOp.isEmpty();
    if (sawOne && current.gone)
        return refused("deleted_row", patch.table + u':' + patch.row);
    if (sawOne)
        return refused("unknown_row", patch.table + u':' + patch.row);
    return insertRow(table, patch);
}

Result<OpJudge::Outcome> OpJudge::insertRow(const SyncTable &table, const wire::RowPatch &patch)
{
    StagedRow row;
    row.table = patch.table;
    row.row = patch.row;
    Outcome outcome;
    for (const wire::GroupChange &change : patch.set) {
        for (auto it = change.to.begin(); it != change.to.end(); ++it)
            row.data.insert(it.key(), it.value());
        outcome.kept.append(change.group);
    }
    EMONEV_TRY(checkScope(table, patch, StagedRow(), row.data, false));
    EMONEV_TRY(checkCase(table, patch.row, row.data));
    EMONEV_TRY(checkFinding(table, patch.row, row.data));
    if (const QString fault = columns::missing(table, row.data); !fault.isEmpty())
        return invalid(fault);
    EMONEV_TRY(store(table, row, {}));
    outcome.version = m_stage.find(patch.table, patch.row).version;
    return outcome;
}

/// What is only ever added may come again as it was; the order and the author of an event are the server's.
Result<OpJudge::Outcome> OpJudge::addAgain(const SyncTable &table, const wire::RowPatch &patch,
                                           const StagedRow &current)
{
    QJsonObject known = current.data;
    QJsonObject again;
    for (const wire::GroupChange &change : patch.set)
        for (auto it = change.to.begin(); it != change.to.end(); ++it)
            again.insert(it.key(), it.value());
    for (const char *column : {"ord", "user"}) {
        known.remove(QLatin1String(column));
        again.remove(QLatin1String(column));
    }
    EMONEV_TRY(checkScope(table, patch, current, current.data, false));
    if (!sameColumns(known, again))
        return invalid(QStringLiteral("append_only: ") + patch.table);
    return Outcome{current.version, {table.groups.first().name}, {}, {}, false};
}

Result<OpJudge::Outcome> OpJudge::changeRow(const SyncTable &table, const wire::RowPatch &patch,
                                            const StagedRow &current, bool isBrought)
{
    wire::RowPatch seen = patch;
    seen.baseVersion = baseVersion(patch, current);
    const Merged merged = mergePatch(current.data, current.version, seen);
    Outcome outcome{current.version, merged.kept, {}, {}, merged.othersMoved};
    const bool knewNone = patch.baseVersion == 0 && patch.baseOp.isEmpty();
    if (isBrought && !merged.changed && merged.lost.isEmpty())
        return outcome; // a row brought along that is here already
    const bool isNewOnly = sync::mayWrite(m_actor.role, patch.table) == sync::MayWrite::New;
    if (isBrought && knewNone && (isNewOnly || patch.table == u"period" || patch.table == u"assessment"))
        return outcome; // the year, the sheet is here, whatever became of it meanwhile
    if (isNewOnly && (merged.changed || !merged.lost.isEmpty()))
        return forbidden(QStringLiteral("only_new: ") + patch.table);
    const bool isStale = !patch.baseOp.isEmpty() || patch.baseVersion != current.version;
    EMONEV_TRY(checkScope(table, patch, current, merged.data, isStale));
    if (merged.changed) {
        StagedRow row = current;
        row.data = merged.data;
        EMONEV_TRY(store(table, row, current.data));
        outcome.version = m_stage.find(patch.table, patch.row).version;
    }
    if (!merged.lost.isEmpty()) {
        outcome.lost = merged.lost;
        StagedRow winner = current; // whoever wrote the value that stays, also where our other groups now do
        winner.scope = m_stage.find(patch.table, patch.row).scope;
        outcome.conflict = openConflict(winner, chosen(patch, merged.lost));
    }
    return outcome;
}

Result<OpJudge::Outcome> OpJudge::deleteRow(const SyncTable &table, const wire::RowPatch &patch)
{
    const StagedRow current = m_stage.find(patch.table, patch.row);
    Outcome outcome;
    if (!current.isLive()) {
        const bool sawOne = patch.baseVersion > 0 && !current.gone;
        if (sawOne)
            return refused("unknown_row", patch.table + u':' + patch.row);
        return outcome; // gone is what was wanted
    }
    const bool isStale = baseVersion(patch, current) != current.version;
    EMONEV_TRY(checkScope(table, patch, current, current.data, isStale));
    EMONEV_TRY(checkRow(table, patch.row, current.data, current.data));
    if (patch.table == u"letter") // its number must not come free
        return invalid(QStringLiteral("letter_given: *"));
    if (patch.table == u"finding" || patch.table == u"finding_event") // withdrawn, never rubbed out
        return invalid(QStringLiteral("finding_kept: *"));
    const bool mayRemove = !table.isAppendOnly || m_actor.hasAll();
    if (sync::mayWrite(m_actor.role, patch.table) != sync::MayWrite::Yes || !mayRemove)
        return forbidden(QStringLiteral("only_new: ") + patch.table);
    if (patch.table == u"monthly_total" && current.data.value(u"state") != QStringLiteral("draft"))
        return forbidden(QStringLiteral("state: ") + current.data.value(u"state").toString());
    if (isStale) { // others have written it since: their value stays until a person has looked
        outcome.version = current.version;
        outcome.lost = QStringList{QStringLiteral("*")};
        outcome.conflict = openConflict(current, {{QStringLiteral("*"), {}, {}}});
        return outcome;
    }
    if (const QStringList children = m_stage.childrenOf(patch.table, patch.row); !children.isEmpty())
        return invalid(QStringLiteral("has_children: ") + children.first());
    if (patch.table == u"service") // scores, those of closed years too, stand on its answers
        if (const QString answer = m_stage.answerAbout(patch.row); !answer.isEmpty())
            return invalid(QStringLiteral("has_children: answer:") + answer);
    if (!table.uniqueColumn.isEmpty())
        m_stage.setHolder(patch.table, current.data.value(table.uniqueColumn).toVariant().toString(), {});
    m_stage.remove(patch.table, patch.row, m_actor.name, m_op.madeAt, m_device);
    return outcome;
}

Result<void> OpJudge::store(const SyncTable &table, StagedRow row, const QJsonObject &before)
{
    EMONEV_TRY(checkRow(table, row.row, before, row.data));
    EMONEV_TRY(takeUnique(table, row.row, before, row.data));
    EMONEV_ASSIGN(row.scope, place::scopeOf(m_stage, table, row.row, row.data));
    row.parents = parentKeys(table, row.row, row.data);
    row.author = m_actor.name;
    row.madeAt = m_op.madeAt;
    row.device = m_device;
    const QString oldScope = m_stage.find(row.table, row.row).scope;
    const bool movesOthers =
        !before.isEmpty() &&
        (row.scope != oldScope || (row.table == u"service" && before.value(u"unit_id") != row.data.value(u"unit_id")) ||
         (row.table == u"period" && before.value(u"state") != row.data.value(u"state")));
    m_stage.put(row);
    if (movesOthers)
        moveChildren(row.table, row.row);
    return {};
}

void OpJudge::moveChildren(const QString &table, const QString &row)
{
    QVector<StagedRow> children;
    for (const QString &key : m_stage.childrenOf(table, row))
        children.append(m_stage.find(key.section(u':', 0, 0), key.section(u':', 1)));
    std::sort(children.begin(), children.end(),
              [](const StagedRow &a, const StagedRow &b) { return orderOf(a) < orderOf(b); });
    for (StagedRow &child : children) {
        const SyncTable *rules = sync::table(child.table);
        const Result<QString> scope =
            rules ? place::scopeOf(m_stage, *rules, child.row, child.data) : Result<QString>(child.scope);
        if (!scope || *scope == child.scope)
            continue;
        child.scope = *scope;
        child.parents = parentKeys(*rules, child.row, child.data);
        m_stage.put(child);
        moveChildren(child.table, child.row);
    }
}

Result<void> OpJudge::takeUnique(const SyncTable &table, const QString &row, const QJsonObject &before,
                                 const QJsonObject &after)
{
    if (table.uniqueColumn.isEmpty())
        return {};
    const QString old = before.value(table.uniqueColumn).toVariant().toString();
    const QString value = after.value(table.uniqueColumn).toVariant().toString();
    if (old == value)
        return {};
    const QString &name = table.spec->name;
    const QString holder = m_stage.holderOf(name, value);
    if (!holder.isEmpty() && holder != row)
        return invalid(QStringLiteral("duplicate_key: ") + table.uniqueColumn);
    if (!old.isEmpty())
        m_stage.setHolder(name, old, {});
    m_stage.setHolder(name, value, row);
    return {};
}

Result<OpJudge::Outcome> OpJudge::settle(const wire::RowPatch &patch)
{
    const StagedRow current = m_stage.find(patch.table, patch.row);
    if (!current.isLive())
        return refused("unknown_row", patch.table + u':' + patch.row);
    const QJsonObject settled{{QStringLiteral("state"), QStringLiteral("settled")}};
    const bool isState = patch.kind == wire::OpKind::Patch && patch.set.size() == 1 && patch.set[0].to == settled;
    const SyncTable *about = sync::table(current.data.value(u"tbl").toString());
    const QString scope = current.data.value(u"scope").toString();
    const bool mayHere = m_actor.hasAll() || m_actor.reads(m_actor.unitScopes(m_stage.units()), scope);
    if (!about || !mayHere || patch.scope != scope ||
        sync::mayWrite(m_actor.role, patch.table) != sync::MayWrite::Yes ||
        !mayWriteDisputed(*about, current.data.value(u"row_key").toString()))
        return forbidden(QStringLiteral("conflict"));
    if (!isState)
        return invalid(QStringLiteral("only_settled: conflict"));
    Outcome outcome{current.version, {QStringLiteral("state")}, {}, {}, false};
    if (current.data.value(u"state") == settled.value(u"state"))
        return outcome;
    StagedRow row = current;
    row.data.insert(QStringLiteral("state"), settled.value(u"state"));
    row.author = m_actor.name;
    row.madeAt = m_op.madeAt;
    row.device = m_device;
    outcome.version = m_stage.put(row);
    m_stage.setOpenConflict(row.data.value(u"tbl").toString(), row.data.value(u"row_key").toString(),
                            row.data.value(u"device").toString(), {});
    return outcome;
}

QString OpJudge::openConflict(const StagedRow &current, const QVector<wire::GroupChange> &lost)
{
    const QString known = m_stage.openConflict(current.table, current.row, m_device);
    StagedRow row = known.isEmpty() ? StagedRow() : m_stage.find(QStringLiteral("conflict"), known);
    row.table = QStringLiteral("conflict");
    row.row = known.isEmpty() ? conflictrow::newId(m_op.id, current) : known;
    row.data = conflictrow::extended(row.data, current, lost, m_actor.name, m_op.madeAt, m_device);
    row.scope = current.scope;
    row.author = m_actor.name;
    row.madeAt = m_op.madeAt;
    row.device = m_device;
    m_stage.put(row);
    m_stage.setOpenConflict(current.table, current.row, m_device, row.row);
    return row.row;
}

} // namespace emonev
