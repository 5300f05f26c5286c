#include "storage/indexpause.h"

namespace emonev {

namespace {

constexpr qint64 worthIt = 10000;

QByteArray quoted(const QString &name) { return '"' + name.toUtf8().replace('"', "\"\"") + '"'; }

} // namespace

IndexPause::IndexPause(Connection &connection, const QStringList &tables, qint64 newRows) : m_connection(connection)
{
    if (newRows < worthIt)
        return;
    QStringList names;
    for (const QString &table : tables) {
        if (connection.number("SELECT count(*) FROM " + quoted(table)) > newRows)
            continue;
        Statement &indexes = connection.query("schema/list_indexes").with(table);
        while (indexes.next()) {
            names.append(indexes.text(0));
            m_made.append(indexes.text(1).toUtf8());
        }
        indexes.reset();
    }
    for (const QString &name : std::as_const(names))
        connection.execute("DROP INDEX " + quoted(name));
}

void IndexPause::end()
{
    for (const QByteArray &sql : std::as_const(m_made))
        m_connection.execute(sql);
    m_made.clear();
}

} // namespace emonev
