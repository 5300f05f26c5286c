#include "storage/lookback.h"
#include "storage/cityzone.h"
#include "storage/tablespec.h"

namespace emonev {

namespace {

QByteArray list(const QStringList &columns, const QString &pattern)
{
    QStringList made;
    for (const QString &column : columns)
        made.append(QString(pattern).replace(QStringLiteral("%c"), column));
    return made.join(QStringLiteral(", ")).toUtf8();
}

/// The n-th part (from 0) of a row's key: the key values joined by '/', of which the last may hold more of them.
QByteArray keyPart(int n, int count)
{
    QByteArray rest = "s.row_key";
    for (int i = 0; i < n; ++i)
        rest = "substr(" + rest + ", instr(" + rest + ", '/') + 1)";
    return n + 1 == count ? rest : "substr(" + rest + ", 1, instr(" + rest + ", '/') - 1)";
}

/// A column's value then: what the first change since that names it says it was before, else what the row holds now.
/// `->` tells a value that was empty (JSON null) from one that is not named (NULL), in one look.
QByteArray valueThen(const TableSpec &spec, const QString &column)
{
    const QByteArray path = "'$." + column.toUtf8() + '\'';
    const QByteArray said = "(SELECT h.before -> " + path +
                            " FROM main.change h INDEXED BY change_row WHERE h.tbl = '" + spec.name.toUtf8() +
                            "' AND h.row_key = s.row_key AND h.at > ?1 AND h.before -> " + path +
                            " IS NOT NULL ORDER BY h.seq LIMIT 1)";
    return "(SELECT CASE WHEN w.was IS NULL THEN now." + column.toUtf8() +
           " ELSE json_extract(w.was, '$') END FROM (SELECT " + said + " AS was) w)";
}

QByteArray rowsThen(const TableSpec &spec)
{
    const QByteArray name = spec.name.toUtf8();
    QByteArrayList values;
    QByteArrayList keys;
    for (int i = 0; i < spec.keyCount; ++i) {
        values.append(keyPart(i, spec.keyCount));
        keys.append("now." + spec.columns[i].toUtf8() + " = " + keyPart(i, spec.keyCount));
    }
    for (int i = spec.keyCount; i < spec.columns.size(); ++i)
        values.append(valueThen(spec, spec.columns[i]));
    return "INSERT INTO temp.past_" + name + " SELECT " + values.join(", ") + " FROM temp.touched_" + name +
           " s LEFT JOIN main." + name + " now ON " + keys.join(" AND ") + " WHERE s.kind <> 'insert'";
}

bool isChangedSince(Connection &connection, const TableSpec &spec, const QString &moment)
{
    Statement any(connection.handle(), "SELECT 1 FROM main.change WHERE tbl = ?1 AND at > ?2 LIMIT 1");
    any.with(spec.name, moment);
    bool found = false;
    while (any.next())
        found = true;
    return found;
}

/// `born`: what else must hold of a row to have been there then; empty: nothing.
void lookBackAt(Connection &connection, const TableSpec &spec, const QString &moment, const QByteArray &born = {})
{
    const QByteArray name = spec.name.toUtf8();
    if (born.isEmpty() && !isChangedSince(connection, spec, moment))
        return; // what the table holds now is what it held then
    connection.execute("CREATE TEMP TABLE touched_" + name +
                       " (row_key TEXT PRIMARY KEY, first INTEGER NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID");
    Statement touched(connection.handle(), "INSERT INTO temp.touched_" + name +
                                               " SELECT row_key, min(seq), kind FROM main.change WHERE tbl = '" + name +
                                               "' AND at > ?1 GROUP BY row_key");
    touched.with(moment).run();
    connection.execute("CREATE TEMP TABLE past_" + name + " AS SELECT " + list(spec.columns, "%c") + " FROM main." +
                       name + " WHERE 0");
    Statement(connection.handle(), rowsThen(spec)).with(moment).run();
    connection.execute("CREATE INDEX temp.past_" + name + "_key ON past_" + name + " (" +
                       list(spec.columns.mid(0, spec.keyCount), "%c") + ')');
    const QByteArray key = spec.columns.mid(0, spec.keyCount).join(QStringLiteral(" || '/' || ")).toUtf8();
    const QByteArray also = born.isEmpty() ? QByteArray() : " AND " + born;
    connection.execute("CREATE TEMP VIEW " + name + " AS SELECT " + list(spec.columns, "%c") + " FROM main." + name +
                       " WHERE " + key + " NOT IN (SELECT row_key FROM temp.touched_" + name + ")" + also +
                       " UNION ALL SELECT " + list(spec.columns, "%c") + " FROM temp.past_" + name);
}

} // namespace

void lookBack(Connection &connection, const QString &moment)
{
    connection.execute("PRAGMA temp_store=MEMORY");
    const QByteArray day =
        cityDay(connection, QDateTime::fromString(moment, Qt::ISODateWithMs)).toString(Qt::ISODate).toUtf8();
    for (const TableSpec *spec : {&tables::setting(), &tables::unit(), &tables::service(), &tables::instrument(),
                                  &tables::period(), &tables::assessment(), &tables::answer(), &tables::standard(),
                                  &tables::standardComponent(), &tables::attachment(), &tables::visit()})
        lookBackAt(connection, *spec, moment);
    lookBackAt(connection, tables::finding(), moment, "day <= '" + day + "'");
    lookBackAt(connection, tables::findingEvent(), moment, "at <= '" + moment.toUtf8() + "'");
}

} // namespace emonev
