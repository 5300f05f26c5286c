#include "simulation/pushwatch.h"
#include <QJsonDocument>

namespace emonev::sim {

namespace {

bool hasAll(const QJsonObject &data, const QJsonObject &wanted, const QStringList &columns)
{
    for (const QString &column : columns) {
        const QJsonValue a = data.value(column);
        const QJsonValue b = wanted.value(column);
        if (a != b && !((a.isNull() || a.isUndefined()) && (b.isNull() || b.isUndefined())))
            return false;
    }
    return true;
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).left(400);
}

} // namespace

PushWatch::PushWatch(const SimServer &server, const wire::PushRequest &request) : m_server(server), m_request(request)
{
    Statement known(server.reader().handle(), "SELECT 1 FROM op WHERE op_id = ?");
    for (const wire::Op &op : request.ops) {
        if (known.with(op.id).next())
            m_answered.insert(op.id);
        QVector<wire::RowPatch> patches = op.also;
        patches.append(op.main);
        for (const wire::RowPatch &patch : patches) {
            const Name name(patch.table, patch.row);
            if (!m_rows.contains(name))
                m_rows.insert(name, stored(name));
        }
    }
}

PushWatch::Row PushWatch::stored(const Name &name) const
{
    Statement row(m_server.reader().handle(), "SELECT data, gone FROM data_row WHERE tbl = ? AND row_id = ?");
    row.with(name.first, name.second);
    if (!row.next() || row.number(1) != 0)
        return {};
    return {true, QJsonDocument::fromJson(row.text(0).toUtf8()).object()};
}

void PushWatch::compare(const wire::PushAnswer &answer)
{
    for (const wire::Op &op : m_request.ops) {
        if (m_answered.contains(op.id))
            continue;
        m_answered.insert(op.id);
        for (const wire::OpResult &result : answer.results)
            if (result.op == op.id && result.status != wire::OpStatus::Rejected) {
                follow(op, result);
                break;
            }
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it.key().first == u"conflict" || m_loose.contains(it.key()))
            continue;
        const Row now = stored(it.key());
        QStringList columns = now.data.keys() + it->data.keys();
        if (now.isLive != it->isLive || !hasAll(now.data, it->data, columns))
            throw SimFailure{"I5", "a push did something else to " + it.key().first + " than its operations say: " +
                                       textOf(now.data) + " instead of " + textOf(it->data)};
    }
    compareConflicts();
}

void PushWatch::follow(const wire::Op &op, const wire::OpResult &result)
{
    const QString device = op.device.isEmpty() ? m_request.device : op.device;
    if (op.main.table == u"conflict") {
        Statement about(m_server.reader().handle(), "SELECT data FROM data_row WHERE tbl = 'conflict' AND row_id = ?");
        about.with(op.main.row);
        if (about.next()) {
            const QJsonObject data = QJsonDocument::fromJson(about.text(0).toUtf8()).object();
            m_lost.remove({data.value(u"tbl").toString(), data.value(u"row_key").toString(),
                           data.value(u"device").toString()});
        }
    }
    for (const wire::RowPatch &patch : op.also)
        followPatch(patch, false, result, device);
    followPatch(op.main, true, result, device);
}

void PushWatch::followPatch(const wire::RowPatch &patch, bool isMain, const wire::OpResult &result,
                            const QString &device)
{
    const Name name(patch.table, patch.row);
    Row &row = m_rows[name];
    if (patch.table == u"conflict")
        return;
    if (patch.kind == wire::OpKind::Delete) {
        if (!isMain)
            m_loose.insert(name);
        else if (!result.lost.contains(QStringLiteral("*")))
            row = {};
        return;
    }
    const bool knewNone = patch.baseVersion == 0 && patch.baseOp.isEmpty();
    if (row.isLive && !isMain && knewNone && patch.table == u"period")
        return; // the year is there, whatever became of it
    const bool isNew = !row.isLive;
    row.isLive = true;
    for (const wire::GroupChange &change : patch.set) {
        const QStringList columns = change.to.keys();
        const bool isTaken = isNew || hasAll(row.data, change.to, columns) || hasAll(row.data, change.from, columns);
        if (isTaken)
            for (const QString &column : columns)
                row.data.insert(column, change.to.value(column));
        else
            lose(patch, change, device);
        if (isMain && isTaken == result.lost.contains(change.group))
            throw SimFailure{"I9", "the answer says otherwise of a value of " + patch.table};
    }
}

void PushWatch::lose(const wire::RowPatch &patch, const wire::GroupChange &change, const QString &device)
{
    QJsonObject &lost = m_lost[{patch.table, patch.row, device}];
    for (auto it = change.to.begin(); it != change.to.end(); ++it)
        lost.insert(it.key(), it.value());
}

void PushWatch::compareConflicts() const
{
    for (auto it = m_lost.cbegin(); it != m_lost.cend(); ++it) {
        Statement rows(m_server.reader().handle(), "SELECT data FROM data_row WHERE tbl = 'conflict' AND gone = 0");
        int open = 0;
        bool isKept = false;
        while (rows.next()) {
            const QJsonObject data = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
            if (data.value(u"tbl").toString() != it.key()[0] || data.value(u"row_key").toString() != it.key()[1] ||
                data.value(u"device").toString() != it.key()[2] || data.value(u"state").toString() != u"open")
                continue;
            ++open;
            const QJsonObject mine = QJsonDocument::fromJson(data.value(u"mine").toString().toUtf8()).object();
            isKept = isKept || hasAll(mine, *it, it->keys());
        }
        if (open != 1 || !isKept)
            throw SimFailure{"I9", "a value that was not taken is in no open conflict of " + it.key()[0]};
    }
}

} // namespace emonev::sim
