#include "server/tablecopy.h"

namespace emonev::tablecopy {

namespace {

struct Table
{
    const char *name;
    const char *columns;
};

/// Parents first. Uploads under way are left behind: their laptops begin them anew.
constexpr Table tables[] = {
    {"server", "key value"},
    {"counter", "id seq"},
    {"data_row", "tbl row_id scope version data author made_at received_at device parent parent2 gone"},
    {"feed", "scope tbl row_id seq kind gone_at"},
    {"scope_sum", "scope row_count sum last_seq"},
    {"op", "op_id device dev_seq account scope body_sha256 status code result seq made_at received_at body"},
    {"unique_key", "tbl value row_id"},
    {"open_conflict", "tbl row_id device conflict_id"},
    {"account", "id name role password created_at disabled_at failures failed_at"},
    {"unit_grant", "account unit_code unit_id"},
    {"device", "id account name sign_key last_dev_seq created_at last_push_at last_pull_at revoked_at"},
    {"token", "hash kind account device expires_at"},
    {"blob", "sha256 size mime stored_at"},
    {"blob_scope", "sha256 scope"},
    {"audit", "id at account action about detail"},
};

void copy(ServerDatabase &from, ServerDatabase &to, const Table &table)
{
    const QStringList columns = QString::fromLatin1(table.columns).split(u' ');
    const QString name = QString::fromLatin1(table.name);
    const QString list = columns.join(QStringLiteral(", "));
    const auto read = from.prepare(QStringLiteral("SELECT %1 FROM %2").arg(list, name));
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const auto write = to.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(name, list, marks));
    read->run();
    QVector<QVariant> values(columns.size());
    while (read->next()) {
        for (int i = 0; i < values.size(); ++i)
            values[i] = read->value(i);
        write->runList(values);
    }
}

} // namespace

void copyAll(ServerDatabase &from, ServerDatabase &to)
{
    to.execute(QStringLiteral("DELETE FROM blob_chunk"));
    to.execute(QStringLiteral("DELETE FROM upload"));
    for (auto table = std::rbegin(tables); table != std::rend(tables); ++table)
        to.execute(QStringLiteral("DELETE FROM ") + QString::fromLatin1(table->name));
    for (const Table &table : tables)
        copy(from, to, table);
}

void eachChunk(ServerDatabase &from, const std::function<void(const QString &, qint64, const QByteArray &)> &use)
{
    const auto chunks = from.prepare(
        QStringLiteral("SELECT owner, position, data FROM blob_chunk WHERE owner IN (SELECT sha256 FROM blob) "
                       "ORDER BY owner, position"));
    chunks->run();
    while (chunks->next())
        use(chunks->text(0), chunks->number(1), chunks->bytes(2));
}

} // namespace emonev::tablecopy
