#include "server/casemirror.h"
#include "core/uuid.h"
#include <algorithm>

namespace emonev {

namespace {

QString headerTable() { return QStringLiteral("complaint"); }
QString eventTable() { return QStringLiteral("complaint_event"); }
QString fileTable() { return QStringLiteral("attachment"); }
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
    if (patch.table == fileTable())
        return followFile(patch);
    if (patch.table != headerTable() && patch.table != eventTable())
        return;
    if (patch.kind == wire::OpKind::Delete)
        return removeCopies(patch.table, patch.row);
    if (patch.table == eventTable()) // a new case is held by the unit that received it alone
        spread(scopeOf(patch.row), m_stage.find(eventTable(), patch.row).data.value(u"complaint_id").toString());
}

void CaseMirror::followFile(const wire::RowPatch &patch)
{
    const StagedRow file = m_stage.find(fileTable(), patch.row);
    if (!file.isLive() || file.data.value(u"tbl") != eventTable())
        return;
    const QString event = file.data.value(u"row_key").toString();
    spread(scopeOf(event), m_stage.find(eventTable(), event).data.value(u"complaint_id").toString());
}

void CaseMirror::spread(const QString &scope, const QString &complaint)
{
    const StagedRow header = m_stage.find(headerTable(), scope + u'/' + complaint);
    if (!header.isLive())
        return;
    const QVector<StagedRow> all = events(scope, complaint);
    QSet<QString> units{header.data.value(u"unit_id").toString()};
    for (const StagedRow &event : all)
        if (event.data.value(u"type") == QStringLiteral("forwarded"))
            units.insert(event.data.value(u"to_unit_id").toString());
    units.remove(scope);
    units.remove(QString());
    for (const QString &unit : std::as_const(units)) {
        copy(header, unit, QStringLiteral("unit:") + unit);
        for (const StagedRow &event : all) {
            copy(event, unit, headerTable() + u':' + unit + u'/' + complaint);
            copyFiles(event, unit);
        }
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

void CaseMirror::copyFiles(const StagedRow &event, const QString &unit)
{
    for (const QString &key : m_stage.childrenOf(eventTable(), event.row)) {
        StagedRow file = m_stage.find(fileTable(), key.section(u':', 1));
        const QString copiedEvent = unit + u'/' + idOf(event.row);
        file.row = derivedId(QStringLiteral("file\x1f") + unit + u'\x1f' + file.row);
        if (m_stage.find(fileTable(), file.row).isLive())
            continue;
        file.scope = unit;
        file.version = 0;
        file.data.insert(QStringLiteral("unit_id"), unit);
        file.data.insert(QStringLiteral("row_key"), copiedEvent);
        file.parents = {QStringLiteral("unit:") + unit, eventTable() + u':' + copiedEvent};
        m_stage.share(file.data.value(u"sha256").toString(), unit, scopeOf(event.row));
        m_stage.put(file);
    }
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
