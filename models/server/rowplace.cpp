#include "server/rowplace.h"
#include "domain/round.h"
#include "server/columnrules.h"

namespace emonev::place {

namespace {

Unexpected unknownRow(const QString &table, const QString &row)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("unknown_row"), {}, table + u':' + row);
}

Result<StagedRow> live(RowStage &stage, const QString &table, const QString &row)
{
    const StagedRow &found = stage.find(table, row);
    if (!found.isLive())
        return unknownRow(table, row);
    return found;
}

QString valueOf(const SyncTable &table, const QString &row, const QJsonObject &data, const QString &column)
{
    if (column.startsWith(u'#'))
        return columns::keyPart(table, row, column.mid(1).toInt());
    return data.value(column).toString();
}

/// The unit's own scope, or that of the round while the unit may not see it.
QString scopeOfSheet(RowStage &stage, const QString &unit, const QJsonObject &sheet)
{
    const StagedRow &period = stage.find(QStringLiteral("period"), sheet.value(u"period_id").toString());
    const QString periodState = period.isLive() ? period.data.value(u"state").toString() : QStringLiteral("open");
    const QString round = sheet.value(u"round").toString();
    return rounds::isOpenToUnit(round, sheet.value(u"state").toString(), periodState) ? unit
                                                                                      : wire::roundScope(unit, round);
}

} // namespace

QVector<Parent> parentsOf(const SyncTable &table, const QString &row, const QJsonObject &data)
{
    QVector<Parent> parents;
    for (const QString &rule : table.parents) {
        const QString column = rule.section(u'=', 0, 0);
        QStringList values;
        for (const QString &part : column.split(u'/'))
            values.append(valueOf(table, row, data, part));
        const bool isThere = !values.join(QString()).isEmpty();
        parents.append({column, rule.section(u'=', 1), isThere ? values.join(u'/') : QString()});
    }
    return parents;
}

Result<QString> ownerOf(RowStage &stage, const SyncTable &table, const QString &row, const QJsonObject &data)
{
    switch (table.scope) {
    case ScopeRule::City:
        return QString();
    case ScopeRule::KeyUnit:
        return columns::keyPart(table, row, 0);
    case ScopeRule::OwnUnit:
    case ScopeRule::Sheet:
    case ScopeRule::File:
        return data.value(u"unit_id").toString();
    case ScopeRule::Standard: {
        EMONEV_ASSIGN(const StagedRow service,
                      live(stage, QStringLiteral("service"), data.value(u"service_id").toString()));
        return service.data.value(u"unit_id").toString();
    }
    case ScopeRule::Component: {
        EMONEV_ASSIGN(const StagedRow standard,
                      live(stage, QStringLiteral("standard"), columns::keyPart(table, row, 0)));
        return ownerOf(stage, *sync::table(QStringLiteral("standard")), standard.row, standard.data);
    }
    case ScopeRule::Answer: {
        EMONEV_ASSIGN(const StagedRow assessment,
                      live(stage, QStringLiteral("assessment"), columns::keyPart(table, row, 0)));
        return assessment.data.value(u"unit_id").toString();
    }
    case ScopeRule::Conflict: {
        return wire::unitOf(data.value(u"scope").toString());
    }
    }
    return QString();
}

QJsonObject sheetOf(RowStage &stage, const SyncTable &table, const QString &row, const QJsonObject &data)
{
    if (table.scope == ScopeRule::Sheet)
        return data;
    QString key = table.scope == ScopeRule::Answer ? row : QString();
    if (table.scope == ScopeRule::File && data.value(u"tbl") == QStringLiteral("answer"))
        key = data.value(u"row_key").toString();
    return key.isEmpty() ? QJsonObject() : stage.find(QStringLiteral("assessment"), key.section(u'/', 0, 0)).data;
}

Result<QString> scopeOf(RowStage &stage, const SyncTable &table, const QString &row, const QJsonObject &data)
{
    EMONEV_ASSIGN(const QString owner, ownerOf(stage, table, row, data));
    if (table.scope == ScopeRule::Conflict)
        return data.value(u"scope").toString();
    if (const QJsonObject sheet = sheetOf(stage, table, row, data); !sheet.isEmpty())
        return scopeOfSheet(stage, owner, sheet);
    QString state;
    if (table.scope == ScopeRule::Standard)
        state = data.value(u"state").toString();
    if (table.scope == ScopeRule::Component)
        state = stage.find(QStringLiteral("standard"), columns::keyPart(table, row, 0)).data.value(u"state").toString();
    return owner.isEmpty() || state == u"published" ? wire::cityScope() : owner;
}

} // namespace emonev::place
