#include "server/rowstage.h"
#include "sync/rowsum.h"
#include <QJsonDocument>

namespace emonev {

namespace {

QString keyOf(const QString &table, const QString &row) { return table + u':' + row; }

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

const StagedRow &RowStage::find(const QString &table, const QString &row)
{
    const QString key = keyOf(table, row);
    if (const auto known = m_rows.constFind(key); known != m_rows.constEnd())
        return *known;
    StagedRow found;
    found.table = table;
    found.row = row;
    SqlQuery &query = m_database.query("row/find_row").run(table, row);
    if (query.next()) {
        found.scope = query.text(0);
        found.version = query.number(1);
        found.data = jsonOf(query.text(2));
        found.author = query.text(3);
        found.madeAt = query.text(4);
        found.device = query.text(5);
        found.gone = query.number(6) != 0;
    }
    query.finish();
    return *m_rows.insert(key, found);
}

void RowStage::change(const QString &key, const StagedRow &row)
{
    const StagedRow before = m_rows.value(key);
    const bool wasChanged = m_changed.contains(key);
    m_undo.push_back([this, key, before, wasChanged] {
        m_rows.insert(key, before);
        if (!wasChanged)
            m_changed.remove(key);
        m_units.reset();
    });
    m_rows.insert(key, row);
    m_changed.insert(key);
    if (row.table == u"unit")
        m_units.reset();
}

void RowStage::count(const StagedRow &row, int sign)
{
    const Sum before = m_sums.value(row.scope);
    m_undo.push_back([this, scope = row.scope, before] { m_sums.insert(scope, before); });
    Sum &sum = m_sums[row.scope];
    sum.rows += sign;
    const quint64 hash = rowHash(row.table, row.row, row.version);
    sum.sum += sign > 0 ? hash : 0 - hash;
    sum.order = m_order;
}

void RowStage::feed(const QString &scope, const QString &table, const QString &row, const QString &kind)
{
    m_undo.push_back([this, size = m_entries.size(), order = m_order] {
        m_entries.resize(size);
        m_order = order;
    });
    m_entries.append({scope, table, row, kind, ++m_order});
}

qint64 RowStage::put(StagedRow row)
{
    const StagedRow before = find(row.table, row.row);
    row.version = before.version + 1;
    row.gone = false;
    if (before.isLive() && before.scope != row.scope)
        feed(before.scope, row.table, row.row, QStringLiteral("moved"));
    if (before.isLive())
        count(before, -1);
    feed(row.scope, row.table, row.row, QStringLiteral("put"));
    count(row, 1);
    change(keyOf(row.table, row.row), row);
    return row.version;
}

qint64 RowStage::remove(const QString &table, const QString &row, const QString &author, const QString &madeAt,
                        const QString &device)
{
    StagedRow gone = find(table, row);
    feed(gone.scope, table, row, QStringLiteral("deleted"));
    count(gone, -1);
    ++gone.version;
    gone.gone = true;
    gone.data = {};
    gone.author = author;
    gone.madeAt = madeAt;
    gone.device = device;
    gone.parents.clear();
    change(keyOf(table, row), gone);
    return gone.version;
}

QStringList RowStage::childrenOf(const QString &table, const QString &row)
{
    const QString parent = keyOf(table, row);
    QStringList found;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (m_changed.contains(it.key()) && it->isLive() && it->parents.contains(parent))
            found.append(it.key());
    const qint64 most = 10000 + m_changed.size();
    SqlQuery &query = m_database.query("row/list_children").run(parent, parent, most);
    while (query.next()) {
        const QString key = keyOf(query.text(0), query.text(1));
        if (!m_changed.contains(key))
            found.append(key);
    }
    query.finish();
    return found;
}

QString RowStage::answerAbout(const QString &service)
{
    const auto isAbout = [&service](const QString &row) { return row.section(u'/', 1, 1) == service; };
    for (const StagedRow &row : std::as_const(m_rows))
        if (row.table == u"answer" && row.isLive() && isAbout(row.row))
            return row.row;
    QString found;
    const QString pattern = QLatin1String("%/") + service + QLatin1String("/%");
    SqlQuery &query = m_database.query("row/list_answers_of_service").run(pattern);
    while (found.isEmpty() && query.next()) {
        const QString row = query.text(0);
        if (isAbout(row) && !m_changed.contains(keyOf(QStringLiteral("answer"), row)))
            found = row;
    }
    query.finish();
    return found;
}

void RowStage::share(const QString &sha256, const QString &scope, const QString &source)
{
    m_undo.push_back([this, size = m_shares.size()] { m_shares.resize(size); });
    m_shares.append({sha256, scope + u'<' + source});
}

QString RowStage::holderOf(const QString &table, const QString &value)
{
    const std::pair key(table, value);
    if (const auto known = m_holders.constFind(key); known != m_holders.constEnd())
        return *known;
    SqlQuery &query = m_database.query("key/find_holder").run(table, value);
    const QString holder = query.next() ? query.text(0) : QString();
    query.finish();
    return *m_holders.insert(key, holder);
}

void RowStage::setHolder(const QString &table, const QString &value, const QString &row)
{
    const std::pair key(table, value);
    m_undo.push_back([this, key, before = holderOf(table, value)] { m_holders.insert(key, before); });
    m_holders.insert(key, row);
    m_changedHolders.insert(key);
    m_units.reset();
}

QString RowStage::openConflict(const QString &table, const QString &row, const QString &device)
{
    const QStringList key{table, row, device};
    if (const auto known = m_open.constFind(key); known != m_open.constEnd())
        return *known;
    SqlQuery &query = m_database.query("conflict/find_open").run(table, row, device);
    const QString conflict = query.next() ? query.text(0) : QString();
    query.finish();
    return *m_open.insert(key, conflict);
}

void RowStage::setOpenConflict(const QString &table, const QString &row, const QString &device, const QString &conflict)
{
    const QStringList key{table, row, device};
    m_undo.push_back([this, key, before = openConflict(table, row, device)] { m_open.insert(key, before); });
    m_open.insert(key, conflict);
    m_changedOpen.insert(key);
}

CityTree &RowStage::units()
{
    if (m_units)
        return *m_units;
    m_units = CityTree::read(m_database);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (it->table != u"unit" || !m_changed.contains(it.key()))
            continue;
        if (it->isLive())
            m_units->put(it->row, {it->data.value(u"parent_id").toString(), it->data.value(u"code").toString(),
                                   it->data.value(u"name").toString()});
        else
            m_units->remove(it->row);
    }
    return *m_units;
}

void RowStage::takeBack()
{
    for (auto it = m_undo.rbegin(); it != m_undo.rend(); ++it)
        (*it)();
    m_undo.clear();
}

const StagedOp *RowStage::stagedOp(const QString &id) const
{
    for (const StagedOp &op : m_ops)
        if (op.id == id)
            return &op;
    return nullptr;
}

void RowStage::writeRows()
{
    SqlQuery &put = m_database.query("row/put_row");
    QStringList keys(m_changed.begin(), m_changed.end());
    keys.sort(); // one lock order for all writers
    for (const QString &key : keys) {
        const StagedRow &row = *m_rows.constFind(key);
        put.run(row.table, row.row, row.scope, row.version, row.gone ? QString() : textOf(row.data), row.author,
                row.madeAt, m_receivedAt, row.device, SqlQuery::nullable(row.parents.value(0)),
                SqlQuery::nullable(row.parents.value(1)), qint64(row.gone));
    }
}

void RowStage::writeKeys()
{
    for (auto it = m_holders.cbegin(); it != m_holders.cend(); ++it) {
        const auto &[table, value] = it.key();
        if (!m_changedHolders.contains(it.key()))
            continue;
        if (it->isEmpty())
            m_database.query("key/remove_key").run(table, value);
        else
            m_database.query("key/put_key").run(table, value, *it);
        if (table == u"unit" && !it->isEmpty())
            m_database.query("account/resolve_grants").run(*it, value);
    }
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        const QStringList &key = it.key();
        if (!m_changedOpen.contains(key))
            continue;
        if (it->isEmpty())
            m_database.query("conflict/remove_open").run(key[0], key[1], key[2]);
        else
            m_database.query("conflict/put_open").run(key[0], key[1], key[2], *it);
    }
}

void RowStage::writeFeed(qint64 first)
{
    QMap<QStringList, const Entry *> last;
    for (const Entry &entry : m_entries)
        last.insert({entry.scope, entry.table, entry.row}, &entry);
    SqlQuery &put = m_database.query("feed/put_entry");
    for (const Entry *entry : last) {
        const bool isPut = entry->kind == u"put";
        put.run(entry->scope, entry->table, entry->row, first + entry->order, entry->kind,
                isPut ? SqlQuery::null() : QVariant(m_receivedAt));
    }
}

void RowStage::writeSums(qint64 first)
{
    for (const Entry &entry : m_entries)
        m_sums[entry.scope].order = std::max(m_sums[entry.scope].order, entry.order);
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        if (it->order == 0)
            continue;
        SqlQuery &find = m_database.query("scope/find_sum").run(it.key());
        const bool isThere = find.next();
        const qint64 rows = isThere ? find.number(0) : 0;
        const quint64 sum = isThere ? quint64(find.number(1)) : 0;
        find.finish();
        m_database.query("scope/put_sum").run(it.key(), rows + it->rows, qint64(sum + it->sum), first + it->order);
    }
}

void RowStage::writeOps(qint64 first)
{
    SqlQuery &put = m_database.query("op/put_op");
    for (StagedOp &op : m_ops) {
        const qint64 seq = op.order == 0 ? 0 : first + op.order;
        if (seq != 0)
            op.result.insert(QStringLiteral("seq"), seq);
        put.run(op.id, op.device, op.devSeq, op.account, op.scope, op.bodyHash, op.result.value(u"status").toString(),
                op.result.value(u"code").toString(), textOf(op.result), seq, op.madeAt, m_receivedAt,
                SqlQuery::nullable(op.body));
    }
}

qint64 RowStage::flush()
{
    writeRows();
    for (const auto &[sha256, scope] : std::as_const(m_shares))
        m_database.query("blob/insert_scope").run(sha256, scope);
    writeKeys();
    qint64 first = 0;
    if (m_order > 0) {
        SqlQuery &take = m_database.query("server/take_numbers").run(m_order);
        take.next();
        first = take.number(0) - m_order;
        take.finish();
    }
    // From here on the counter's lock is held: nothing slow.
    writeFeed(first);
    writeSums(first);
    writeOps(first);
    return first;
}

} // namespace emonev
