#include "simulation/simchecks.h"
#include "storage/outboxrepository.h"
#include "sync/rowjson.h"
#include "sync/rowsum.h"
#include "sync/syncschema.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev::sim {

namespace {

struct Known
{
    QString scope;
    qint64 version = 0;
    qint64 seq = 0;
    int waiting = 0;
    QJsonObject data;
};
using Rows = QHash<RowName, Known>;

QJsonObject parsed(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }
QString shown(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).left(300);
}

Rows basesOf(const SimLaptop &laptop)
{
    Rows found;
    Statement rows(laptop.reader().handle(), "SELECT tbl, row_key, scope, version, seq, waiting FROM base");
    while (rows.next())
        found.insert({rows.text(0), rows.text(1)},
                     {rows.text(2), rows.number(3), rows.number(4), int(rows.number(5)), {}});
    return found;
}

Rows serverRows(const SimWorld &world, const QSet<QString> &scopes)
{
    Rows found;
    Statement rows(world.server.reader().handle(),
                   "SELECT tbl, row_id, scope, version, data FROM data_row WHERE gone = 0");
    while (rows.next())
        if (scopes.contains(rows.text(2)))
            found.insert({rows.text(0), rows.text(1)}, {rows.text(2), rows.number(3), 0, 0, parsed(rows.text(4))});
    return found;
}

std::optional<QJsonObject> localRow(RecordWriter &reader, const RowName &name)
{
    const TableSpec *spec = tables::find(name.first);
    const auto row = spec ? reader.find(*spec, keyOf(*spec, name.second)) : std::nullopt;
    return row ? std::optional(rowToJson(*spec, *row)) : std::nullopt;
}

bool isSame(const SyncTable &table, const QJsonObject &a, const QJsonObject &b)
{
    for (int i = table.spec->keyCount; i < table.spec->columns.size(); ++i) {
        const QJsonValue x = a.value(table.spec->columns[i]);
        const QJsonValue y = b.value(table.spec->columns[i]);
        if (x != y && !((x.isNull() || x.isUndefined()) && (y.isNull() || y.isUndefined())))
            return false;
    }
    return true;
}

QSet<RowName> waitingRows(const SimLaptop &laptop)
{
    QSet<RowName> found;
    Statement rows(laptop.reader().handle(), "SELECT c.tbl, c.row_key FROM outbox o JOIN change c "
                                             "ON c.seq BETWEEN o.first_seq AND o.seq WHERE o.status = 'pending'");
    while (rows.next())
        found.insert({rows.text(0), rows.text(1)});
    return found;
}

/// What this laptop did with a row, for the report.
QString storyOf(const SimLaptop &laptop, const RowName &name)
{
    QStringList words;
    Statement rows(laptop.reader().handle(),
                   "SELECT c.seq, c.kind || coalesce(c.after, ''), o.status, o.code, o.reverted, o.server_seq, o.scope "
                   "FROM change c LEFT JOIN "
                   "outbox o ON c.seq BETWEEN o.first_seq AND o.seq WHERE c.tbl = ? AND c.row_key = ? ORDER BY c.seq");
    rows.with(name.first, name.second);
    while (rows.next())
        words.append(QStringLiteral("%1 %2 %3 %4 reverted=%5 seq=%6 %7")
                         .arg(rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                              rows.text(6).right(4)));
    Statement base(laptop.reader().handle(),
                   "SELECT version, seq, waiting, scope FROM base WHERE tbl = ? AND row_key = ?");
    base.with(name.first, name.second);
    if (base.next())
        words.append(
            QStringLiteral("base v%1 seq=%2 waits=%3 %4").arg(base.text(0), base.text(1), base.text(2), base.text(3)));
    return QStringLiteral(" [") + words.join(QStringLiteral("; ")) + u']';
}

/// Rows people see that the server does not know.
void checkPhantoms(SimLaptop &laptop, const Rows &bases, const QSet<RowName> &waiting)
{
    for (const SyncTable &table : sync::tables()) {
        const QString &name = table.spec->name;
        if (table.isSetUp)
            continue; // made when a store is set up
        const QByteArray keys =
            table.spec->columns.mid(0, table.spec->keyCount).join(QStringLiteral(" || '/' || ")).toUtf8();
        Statement rows(laptop.reader().handle(), "SELECT " + keys + " FROM " + name.toUtf8());
        while (rows.next())
            if (const RowName row{name, rows.text(0)}; !bases.contains(row) && !waiting.contains(row))
                throw SimFailure{"I1", laptop.name + " shows a row of " + name + " that the server does not know" +
                                           storyOf(laptop, row)};
    }
}

void checkCursors(const SimWorld &world, SimLaptop &laptop, const QSet<QString> &scopes)
{
    Statement rows(laptop.reader().handle(), "SELECT scope, rows, sum FROM cursor WHERE hidden = 0");
    QSet<QString> held;
    while (rows.next()) {
        held.insert(rows.text(0));
        Statement sum(world.server.reader().handle(), "SELECT row_count, sum FROM scope_sum WHERE scope = ?");
        sum.with(rows.text(0));
        const bool isThere = sum.next();
        const qint64 count = isThere ? sum.number(0) : 0;
        const qint64 check = isThere ? sum.number(1) : 0;
        if (count != rows.number(1) || check != rows.number(2))
            throw SimFailure{"I1", laptop.name + " reckons another checksum than the server" +
                                       QStringLiteral(" for %1: %2 rows instead of %3, %4 bases")
                                           .arg(rows.text(0).right(6))
                                           .arg(rows.number(1))
                                           .arg(count)
                                           .arg(laptop.reader().number("SELECT count(*) FROM base WHERE scope = '" +
                                                                       rows.text(0).toUtf8() + "'"))};
    }
    QSet<QString> expected = scopes; // sheets of a round have a scope once there is one
    expected.removeIf([&](const QString &scope) {
        Statement known(world.server.reader().handle(), "SELECT 1 FROM scope_sum WHERE scope = ?");
        return scope.contains(u'.') && !known.with(scope).next();
    });
    if (held != expected)
        throw SimFailure{"I1", laptop.name + " holds other scopes than it may read"};
}

} // namespace

void checkConverged(const SimWorld &world, SimLaptop &laptop)
{
    const QSet<QString> scopes = world.readable(laptop.account);
    const Rows there = serverRows(world, scopes);
    const Rows here = basesOf(laptop);
    const QSet<RowName> waiting = waitingRows(laptop);
    RecordWriter reader(laptop.reader(), laptop.clock, {});
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        const auto base = here.constFind(it.key());
        const QString what = laptop.name + ", a row of " + it.key().first;
        if (base == here.cend())
            throw SimFailure{"I1", what + " is missing"};
        if (base->version != it->version || base->scope != it->scope)
            throw SimFailure{"I1", what + " is of another version or scope"};
        if (waiting.contains(it.key()))
            continue;
        const auto local = localRow(reader, it.key());
        if (!local)
            throw SimFailure{"I1", what + QStringLiteral(" is not shown (waits: %1)").arg(base->waiting)};
        if (const SyncTable *table = sync::table(it.key().first); table && !isSame(*table, *local, it->data))
            throw SimFailure{"I1", what + " shows " + shown(*local) + " instead of " + shown(it->data) +
                                       storyOf(laptop, it.key())};
    }
    for (auto it = here.cbegin(); it != here.cend(); ++it)
        if (!there.contains(it.key()) && !waiting.contains(it.key()))
            throw SimFailure{"I1", laptop.name + " holds a row of " + it.key().first + " that is no longer there" +
                                       storyOf(laptop, it.key())};
    checkPhantoms(laptop, here, waiting);
    checkCursors(world, laptop, scopes);
}

void checkSums(const SimWorld &world)
{
    QHash<QString, std::pair<qint64, quint64>> sums;
    Statement rows(world.server.reader().handle(), "SELECT scope, tbl, row_id, version FROM data_row WHERE gone = 0");
    while (rows.next()) {
        auto &[count, sum] = sums[rows.text(0)];
        ++count;
        sum += rowHash(rows.text(1), rows.text(2), rows.number(3));
    }
    Statement kept(world.server.reader().handle(), "SELECT scope, row_count, sum FROM scope_sum");
    while (kept.next()) {
        const auto [count, sum] = sums.value(kept.text(0));
        if (count != kept.number(1) || sum != quint64(kept.number(2)))
            throw SimFailure{"I1", "the server's own checksum is wrong"};
    }
}

void checkPrefix(const SimWorld &world, SimLaptop &laptop)
{
    if (laptop.reader().text("SELECT epoch FROM peer") != world.server.epoch())
        return;
    const Rows here = basesOf(laptop);
    Statement cursors(laptop.reader().handle(), "SELECT scope, next FROM cursor WHERE hidden = 0 AND next > 0");
    while (cursors.next()) {
        const QString scope = cursors.text(0);
        Statement feed(world.server.reader().handle(),
                       "SELECT tbl, row_id, seq, kind FROM feed WHERE scope = ? AND seq <= ?");
        feed.with(scope, cursors.number(1));
        while (feed.next()) {
            const auto base = here.constFind({feed.text(0), feed.text(1)});
            const bool isPut = feed.text(3) == u"put";
            const bool isThere = base != here.cend() && base->seq >= feed.number(2);
            const bool isGone = base == here.cend() || base->scope != scope || base->seq > feed.number(2);
            if (isPut ? !isThere : !isGone)
                throw SimFailure{"I6", laptop.name + " has read beyond an entry of " + feed.text(0) + " that it lacks"};
        }
    }
}

void checkOwnSeen(SimLaptop &laptop)
{
    struct Seen
    {
        bool isGone = false;
        QJsonObject columns;
    };
    // A restored server's rows are still to come; until then what waits anew lies under what others wrote later.
    if (laptop.reader().number("SELECT count(*) FROM cursor WHERE next = 0 AND rows > 0") > 0)
        return;
    QMap<RowName, Seen> expected;
    const Rows bases = basesOf(laptop);
    Statement rows(
        laptop.reader().handle(),
        "SELECT c.tbl, c.row_key, c.kind, c.after, o.status, o.server_seq FROM outbox o JOIN change c "
        "ON c.seq BETWEEN o.first_seq AND o.seq WHERE o.status IN ('pending', 'applied', 'merged', 'conflict') "
        "OR (o.status = 'rejected' AND o.reverted = 0) ORDER BY c.seq");
    while (rows.next()) {
        const RowName name{rows.text(0), rows.text(1)};
        const auto base = bases.constFind(name);
        // Refused a moment ago, and still to be taken back; or kept in part, and still to be read.
        if (rows.text(4) == u"rejected" || rows.text(4) == u"conflict") {
            expected.remove(name);
            continue;
        }
        const bool isPulled = base == bases.cend() || base->seq >= rows.number(5);
        if (rows.text(4) != u"pending" && isPulled) {
            expected.remove(name);
            continue;
        }
        Seen &seen = expected[name];
        seen.isGone = rows.text(2) == u"delete";
        const QJsonObject after = parsed(rows.text(3));
        if (seen.isGone)
            seen.columns = {};
        for (auto it = after.begin(); it != after.end(); ++it)
            seen.columns.insert(it.key(), it.value());
    }
    QSet<QString> hidden; // of a revoked scope only what waits is kept
    Statement cursors(laptop.reader().handle(), "SELECT scope FROM cursor WHERE hidden = 1");
    while (cursors.next())
        hidden.insert(cursors.text(0));
    RecordWriter reader(laptop.reader(), laptop.clock, {});
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (hidden.contains(bases.value(it.key()).scope))
            continue;
        const auto local = localRow(reader, it.key());
        if (it->isGone) {
            if (local)
                throw SimFailure{"I7", laptop.name + " shows a row of " + it.key().first + " that was removed there" +
                                           storyOf(laptop, it.key())};
            continue;
        }
        if (!local)
            throw SimFailure{"I7", laptop.name + " no longer shows its own row of " + it.key().first +
                                       storyOf(laptop, it.key())};
        for (auto column = it->columns.begin(); column != it->columns.end(); ++column) {
            const QJsonValue value = local->value(column.key());
            if (value != column.value() && !(value.isUndefined() && column.value().isNull()))
                throw SimFailure{"I7", laptop.name + " shows another value of " + it.key().first + '.' + column.key() +
                                           " than its own later one" + storyOf(laptop, it.key())};
        }
    }
}

void checkReplay(SimWorld &world)
{
    const qint64 high = world.server.high();
    for (const LatePush &push : std::as_const(world.sent))
        (void)world.server.push(push.account, push.request);
    if (world.server.high() != high)
        throw SimFailure{"I3", "playing all pushes again took new numbers"};
}

void checkFuture(const SimWorld &world)
{
    // Of the rows the city began with; nobody can make such ones later.
    const qint64 erased = world.server.reader().number(
        "WITH live AS MATERIALIZED (SELECT tbl, row_id, data FROM data_row WHERE gone = 0) "
        "SELECT count(*) FROM live r WHERE json_extract(data, '$.x_future') IS NULL AND (tbl = 'unit' "
        "OR (tbl = 'standard' AND json_extract(data, '$.version_no') = 1 AND EXISTS (SELECT 1 FROM live s "
        "WHERE s.tbl = 'service' AND s.row_id = json_extract(r.data, '$.service_id') "
        "AND json_extract(s.data, '$.code') LIKE 'S-%')))");
    if (erased > 0)
        throw SimFailure{"I14", "a column of a later version was erased"};
}

void checkFiles(const SimWorld &world, const SimLaptop &laptop)
{
    QByteArray bytes;
    for (const char *ending : {"", "-wal"})
        if (QFile file(laptop.path() + QLatin1String(ending)); file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    Statement units(world.server.reader().handle(),
                    "SELECT row_id, json_extract(data, '$.code') FROM data_row WHERE tbl = 'unit'");
    while (units.next()) {
        const QString code = units.text(1);
        const bool isPublic =
            world.server.reader().number("SELECT count(*) FROM data_row WHERE scope = 'CITY' AND data LIKE '%CANARY-" +
                                         code.toUtf8() + "-%'") > 0;
        if (!code.isEmpty() && !isPublic && !laptop.everReadable.contains(units.text(0)) &&
            bytes.contains("CANARY-" + code.toUtf8() + "-"))
            throw SimFailure{"I8", laptop.name + "'s files hold words of " + code};
    }
}

} // namespace emonev::sim
