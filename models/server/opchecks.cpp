#include "domain/caserights.h"
#include "domain/letterrights.h"
#include "domain/monthlytotal.h"
#include "domain/periodstate.h"
#include "domain/round.h"
#include "server/casemirror.h"
#include "server/columnrules.h"
#include "server/opjudge.h"
#include "server/rowplace.h"

namespace emonev {

namespace {

Unexpected invalid(const QString &detail)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("validation"), {}, detail);
}

Unexpected forbidden(const QString &detail)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("forbidden_scope"), {}, detail);
}

} // namespace

Result<void> OpJudge::checkScope(const SyncTable &table, const wire::RowPatch &patch, const StagedRow &before,
                                 const QJsonObject &after, bool isStale)
{
    EMONEV_ASSIGN(const QString scope, place::scopeOf(m_stage, table, patch.row, after));
    EMONEV_ASSIGN(const QString owner, place::ownerOf(m_stage, table, patch.row, after));
    // A scope the writer could honestly believe in: a standard may have been published, a service moved, a sheet shown
    // meanwhile.
    const bool isTrue = patch.scope == scope || (!owner.isEmpty() && wire::unitOf(patch.scope) == owner) ||
                        patch.scope == owner || (before.isLive() && patch.scope == before.scope);
    if (!isTrue && !isStale)
        return forbidden(QStringLiteral("scope: ") + patch.scope);
    if (before.isLive())
        EMONEV_TRY(checkRights(table, patch.row, before.data));
    return checkRights(table, patch.row, after);
}

Result<void> OpJudge::checkRights(const SyncTable &table, const QString &row, const QJsonObject &data)
{
    const QString &name = table.spec->name;
    const sync::MayWrite may = sync::mayWrite(m_actor.role, name);
    if (may == sync::MayWrite::No)
        return forbidden(QStringLiteral("role: ") + name);
    if (m_actor.hasAll() || may == sync::MayWrite::New)
        return {};
    EMONEV_ASSIGN(const QString owner, place::ownerOf(m_stage, table, row, data));
    if (owner.isEmpty() || !m_actor.unitScopes(m_stage.units()).contains(owner))
        return forbidden(QStringLiteral("unit: ") + name);
    return {};
}

Result<void> OpJudge::checkRow(const SyncTable &table, const QString &row, const QJsonObject &before,
                               const QJsonObject &after)
{
    const QVector<place::Parent> old = place::parentsOf(table, row, before);
    const QVector<place::Parent> parents = place::parentsOf(table, row, after);
    for (qsizetype i = 0; i < parents.size(); ++i) {
        const place::Parent &parent = parents[i];
        const bool isSame = !before.isEmpty() && old[i].row == parent.row;
        if (isSame || parent.row.isEmpty() || parent.table == u"instrument") // the shipped ones are on no server
            continue;
        if (!m_stage.find(parent.table, parent.row).isLive())
            return fail(ErrorKind::InvalidData, QStringLiteral("unknown_row"), {},
                        parent.column + QStringLiteral(": ") + parent.table + u':' + parent.row);
        if (parent.table == table.spec->name && m_stage.units().closesCircle(row, parent.row))
            return invalid(QStringLiteral("circle: ") + parent.column);
    }
    EMONEV_TRY(checkStandard(table, row, before, after));
    EMONEV_TRY(checkPaper(table, before, after));
    if (table.spec->name == u"letter")
        EMONEV_TRY(checkLetter(before, after));
    // An assessment of the city's or of a locked year stays so, whatever it is said to become.
    if (!before.isEmpty()) {
        EMONEV_TRY(checkRound(table, row, before));
        EMONEV_TRY(checkLock(table, row, before));
    }
    EMONEV_TRY(checkRound(table, row, after));
    EMONEV_TRY(checkSheet(table, row, before, after));
    if (table.spec->name == u"period")
        EMONEV_TRY(checkPeriod(before, after));
    // Scores stand on it: another body needs another version.
    if (table.spec->name == u"instrument" && !before.isEmpty() && before.value(u"body") != after.value(u"body"))
        return invalid(QStringLiteral("instrument_differs: body"));
    return table.scope == ScopeRule::Answer || table.scope == ScopeRule::File ? checkLock(table, row, after)
                                                                              : Result<void>();
}

Result<void> OpJudge::checkCase(const SyncTable &table, const QString &row, QJsonObject &data)
{
    const QString scope = columns::keyPart(table, row, 0);
    // Copies for other units are made here, not sent.
    if (table.spec->name == u"complaint" && data.value(u"unit_id").toString() != scope)
        return forbidden(QStringLiteral("unit: complaint"));
    if (table.spec->name == u"reporter_access")
        data.insert(QStringLiteral("user"), m_actor.name);
    if (table.spec->name != u"complaint_event")
        return {};
    const QString type = data.value(u"type").toString();
    if (const auto known = caseEventType(type); known && !mayAddEvent(m_actor.role, *known))
        return forbidden(QStringLiteral("event: ") + type);
    const auto needs = [&data](const char *column) { return data.value(QLatin1String(column)).toString().isEmpty(); };
    if ((type == u"forwarded" && needs("to_unit_id")) || (type == u"extended" && needs("until")) ||
        (type == u"merged" && needs("into_id")))
        return invalid(QStringLiteral("required: ") + type);
    data.insert(QStringLiteral("user"), m_actor.name);
    data.insert(QStringLiteral("ord"), CaseMirror(m_stage).nextOrder(scope, data.value(u"complaint_id").toString()));
    return {};
}

/// Settling what is disputed is a decision about the row: for those alone who may write it.
bool OpJudge::mayWriteDisputed(const SyncTable &table, const QString &row)
{
    if (m_actor.hasAll())
        return true;
    if (sync::mayWrite(m_actor.role, table.spec->name) != sync::MayWrite::Yes)
        return false;
    const StagedRow disputed = m_stage.find(table.spec->name, row);
    if (!disputed.isLive()) // its place can no longer be reckoned; the conflict's own scope decides
        return true;
    return checkRights(table, row, disputed.data).has_value() && checkRound(table, row, disputed.data).has_value();
}

Result<void> OpJudge::checkStandard(const SyncTable &table, const QString &row, const QJsonObject &before,
                                    const QJsonObject &after)
{
    if (m_actor.hasAll() || (table.scope != ScopeRule::Standard && table.scope != ScopeRule::Component))
        return {};
    if (table.scope == ScopeRule::Component) {
        const StagedRow &standard = m_stage.find(QStringLiteral("standard"), columns::keyPart(table, row, 0));
        if (standard.data.value(u"state") == QStringLiteral("published"))
            return invalid(QStringLiteral("standard_published: body"));
        return {};
    }
    if (before.value(u"state") == QStringLiteral("published"))
        return invalid(QStringLiteral("standard_published: state"));
    const QString state = after.value(u"state").toString();
    if (before.value(u"state") != after.value(u"state") && state != u"draft" && state != u"submitted")
        return forbidden(QStringLiteral("state: ") + state);
    return {};
}

/// A month goes on step by step, and what was handed in keeps its figures.
Result<void> OpJudge::checkMonth(const SyncTable &table, const QJsonObject &before, const QJsonObject &after) const
{
    const MonthState from = monthState(before.value(u"state").toString());
    const MonthState to = monthState(after.value(u"state").toString());
    // A row may come whole with its first steps already taken.
    const bool isAllowed = before.isEmpty()
                               ? to != MonthState::Approved || mayMoveMonth(m_actor.role, MonthState::Submitted, to)
                               : mayMoveMonth(m_actor.role, from, to);
    if (!isAllowed || (from == MonthState::Approved && !m_actor.hasAll()))
        return forbidden(QStringLiteral("state: ") + monthWord(to));
    if (before.isEmpty() || from == MonthState::Draft)
        return {};
    for (const QString &column : table.numbers)
        if (before.value(column) != after.value(column))
            return forbidden(QStringLiteral("state: ") + monthWord(from));
    return {};
}

/// The city writes letters and approves months; a unit answers and hands in.
Result<void> OpJudge::checkPaper(const SyncTable &table, const QJsonObject &before, const QJsonObject &after) const
{
    if (table.spec->name == u"monthly_total")
        return checkMonth(table, before, after);
    if (m_actor.hasAll())
        return {};
    if (table.spec->name != u"letter")
        return {};
    const bool isOwnState =
        after.value(u"state") == before.value(u"state") || after.value(u"state") == QStringLiteral("answered");
    if (before.isEmpty() || !isOwnState || !mayAnswerLetter(m_actor.role))
        return forbidden(QStringLiteral("letter"));
    for (const QString &column : table.spec->columns)
        if (!replyColumns().contains(column) && before.value(column) != after.value(column))
            return forbidden(QStringLiteral("letter: ") + column);
    return {};
}

/// A letter stays what it was given as, and is the second one only where the first was given.
Result<void> OpJudge::checkLetter(const QJsonObject &before, const QJsonObject &after)
{
    if (!before.isEmpty()) {
        for (const QString &column : givenColumns())
            if (before.value(column) != after.value(column))
                return invalid(QStringLiteral("letter_given: ") + column);
        return {};
    }
    const int level = after.value(u"level").toInt();
    if (level < 2)
        return {};
    const StagedRow &previous = m_stage.find(QStringLiteral("letter"), after.value(u"previous_id").toString());
    const bool follows = previous.isLive() && previous.data.value(u"level").toInt() == level - 1 &&
                         previous.data.value(u"complaint_id") == after.value(u"complaint_id") &&
                         previous.data.value(u"service_id") == after.value(u"service_id");
    return follows ? Result<void>() : invalid(QStringLiteral("letter_needs_level: level"));
}

Result<void> OpJudge::checkRound(const SyncTable &table, const QString &row, const QJsonObject &data)
{
    const QJsonObject assessment = place::sheetOf(m_stage, table, row, data);
    if (!assessment.isEmpty() && !rounds::mayWrite(m_actor.role, assessment.value(u"round").toString()))
        return forbidden(QStringLiteral("round: ") + assessment.value(u"round").toString());
    return {};
}

/// A year is locked, published and opened again step by step; back only with a reason.
Result<void> OpJudge::checkPeriod(const QJsonObject &before, const QJsonObject &after) const
{
    const QString from = before.value(u"state").toString();
    const QString to = after.value(u"state").toString();
    if (before.isEmpty())
        return to == u"open" || m_actor.hasAll() ? Result<void>() : forbidden(QStringLiteral("state: ") + to);
    // Instrument and day stay while the year is closed: its scores stand on them.
    if (from != u"open" && to != u"open")
        for (const char *column : {"year", "instrument_code", "instrument_edition", "due"})
            if (before.value(QLatin1String(column)) != after.value(QLatin1String(column)))
                return invalid(QStringLiteral("period_locked: ") + before.value(u"year").toVariant().toString());
    if (from == to)
        return {};
    if (!mayMovePeriod(from, to))
        return invalid(QStringLiteral("period_move: ") + to);
    const bool hasReason = !after.value(u"reason").toString().isEmpty();
    return isReopening(from, to) && !hasReason ? invalid(QStringLiteral("required: reason")) : Result<void>();
}

/// A sheet that was handed in keeps its answers until the city gives it back.
Result<void> OpJudge::checkSheet(const SyncTable &table, const QString &row, const QJsonObject &before,
                                 const QJsonObject &after)
{
    const QJsonObject sheet = place::sheetOf(m_stage, table, row, after);
    const QString round = sheet.value(u"round").toString();
    const QString state = sheet.value(u"state").toString();
    if (table.scope != ScopeRule::Sheet)
        return state == u"submitted" ? invalid(QStringLiteral("sheet_submitted: ") + round) : Result<void>();
    const QString from = before.value(u"state").toString(QStringLiteral("draft"));
    if (!rounds::mayMove(m_actor.role, round, from, state.isEmpty() ? QStringLiteral("draft") : state))
        return forbidden(QStringLiteral("state: ") + state);
    return {};
}

/// Of an assessment itself: one that is there already; it may be made anew in a locked year, but nothing put into it.
Result<void> OpJudge::checkLock(const SyncTable &table, const QString &row, const QJsonObject &data)
{
    const QJsonObject assessment = place::sheetOf(m_stage, table, row, data);
    const StagedRow &period = m_stage.find(QStringLiteral("period"), assessment.value(u"period_id").toString());
    if (!assessment.isEmpty() && period.isLive() && period.data.value(u"state") != QStringLiteral("open"))
        return invalid(QStringLiteral("period_locked: ") + period.data.value(u"year").toVariant().toString());
    return {};
}

} // namespace emonev
