#include "server/casemirror.h"
#include <algorithm>

namespace emonev {

namespace {

QString headerTable() { return QStringLiteral("complaint"); }
QString eventTable() { return QStringLiteral("complaint_event"); }
QString scopeOf(const QString &row) { return row.section(u'/', 0, 0); }
QString idOf(const QString &row) { return row.section(u'/', 1); }

} // namespace

QVector<StagedRow> CaseMirror::events(const QString &scope, const QString &complaint)
{
    QVector<StagedRow> found;
    for (const QString &key : m_stage.childrenOf(headerTable(), scope + u'/' + complaint))
        if (key.section(u':', 0, 0) == eventTable())
            found.append(m_stage.find(eventTable(), key.section(u':', 1)));
    std::sort(found.begin(), found.end(), [](const StagedRow &a, const StagedRow &b) {
        return a.data.value(u"ord").toInteger() < b.data.value(u"ord").toInteger();
    });
    return found;
}

qint64 CaseMirror::nextOrder(const QString &scope, const QString &complaint)
{
    const QVector<StagedRow> all = events(scope, complaint);
    return all.isEmpty() ? 1 : all.last().data.value(u"ord").toInteger() + 1;
}

void CaseMirror::follow(const wire::RowPatch &patch)
{
    if (patch.table != headerTable() && patch.table != eventTable())
        return;
    if (patch.kind == wire::OpKind::Delete)
        return removeCopies(patch.table, patch.row);
    if (patch.table == headerTable())
        return; // a new case is held by the unit that received it
    const QString scope = scopeOf(patch.row);
    const QString complaint = m_stage.find(eventTable(), patch.row).data.value(u"complaint_id").toString();
    const StagedRow header = m_stage.find(headerTable(), scope + u'/' + complaint);
    const QVector<StagedRow> all = events(scope, complaint);
    QSet<QString> units{header.data.value(u"unit_id").toString()};
    for (const StagedRow &event : all)
        if (event.data.value(u"type") == QStringLiteral("forwarded"))
            units.insert(event.data.value(u"to_unit_id").toString());
    units.remove(scope);
    units.remove(QString());
    for (const QString &unit : std::as_const(units)) {
        copy(header, unit, QStringLiteral("unit:") + unit);
        for (const StagedRow &event : all)
            copy(event, unit, headerTable() + u':' + unit + u'/' + complaint);
    }
}

void CaseMirror::copy(const StagedRow &row, const QString &unit, const QString &parent)
{
    StagedRow copied = row;
    copied.row = unit + u'/' + idOf(row.row);
    if (m_stage.find(row.table, copied.row).isLive())
        return;
    copied.scope = unit;
    copied.version = 0;
    copied.parents = {parent};
    m_stage.put(copied);
}

void CaseMirror::removeCopies(const QString &table, const QString &row)
{
    const StagedRow gone = m_stage.find(table, row);
    const QStringList units = m_stage.units().units().keys();
    for (const QString &unit : units) {
        const QString copied = unit + u'/' + idOf(row);
        if (m_stage.find(table, copied).isLive())
            m_stage.remove(table, copied, gone.author, gone.madeAt, gone.device);
    }
}

} // namespace emonev
