#include "storage/baserepository.h"

namespace emonev::bases {

namespace {

QVector<RowName> names(Statement &rows)
{
    QVector<RowName> found;
    while (rows.next())
        found.append({rows.text(0), rows.text(1)});
    return found;
}

void write(Statement &put, const QString &table, const QString &rowKey, const BaseRow &row)
{
    put.with(table, rowKey, row.scope, row.version, row.seq, row.user, row.at);
    row.data ? put.bind(8, *row.data) : put.bindNull(8);
    row.extra.isEmpty() ? put.bindNull(9) : put.bind(9, row.extra);
    put.bind(10, qint64(row.waiting)).run();
}

} // namespace

std::optional<BaseRow> find(Connection &connection, const QString &table, const QString &rowKey)
{
    Statement &row = connection.query("base/find_row").with(table, rowKey);
    if (!row.next())
        return std::nullopt;
    BaseRow found{row.text(0), row.number(1),  row.number(2),     row.text(3), row.text(4),
                  {},          row.rawText(6), int(row.number(7))};
    if (!row.isNull(5)) {
        const QByteArray data = row.rawText(5);
        found.data = QByteArray(data.constData(), data.size());
    }
    found.extra = QByteArray(found.extra.constData(), found.extra.size());
    row.reset();
    return found;
}

void put(Connection &connection, const QString &table, const QString &rowKey, const BaseRow &row)
{
    write(connection.query("base/put_row"), table, rowKey, row);
}

void add(Connection &connection, const QString &table, const QString &rowKey, const BaseRow &row)
{
    write(connection.query("base/insert_row"), table, rowKey, row);
}

void update(Connection &connection, const QString &table, const QString &rowKey, const BaseRow &row)
{
    write(connection.query("base/update_row"), table, rowKey, row);
}

void remove(Connection &connection, const QString &table, const QString &rowKey)
{
    connection.query("base/remove_row").with(table, rowKey).run();
}

QVector<RowName> waiting(Connection &connection) { return names(connection.query("base/list_waiting")); }
QVector<RowName> overlaid(Connection &connection) { return names(connection.query("base/list_overlaid")); }

QVector<RowName> ofScope(Connection &connection, const QString &scope)
{
    return names(connection.query("base/list_of_scope").with(scope));
}

QVector<Counted> countedOf(Connection &connection, const QString &scope)
{
    QVector<Counted> found;
    Statement &rows = connection.query("base/list_of_scope").with(scope);
    while (rows.next())
        if (rows.number(2) > 0)
            found.append({{rows.text(0), rows.text(1)}, rows.number(2)});
    return found;
}

void forgetSeqs(Connection &connection, const QString &scope)
{
    connection.query("base/forget_seqs").with(scope).run();
}

} // namespace emonev::bases
