#include "server/snapshots.h"
#include "server/gzipwriter.h"
#include "sync/protocoljson.h"
#include "sync/rowsum.h"
#include "sync/syncschema.h"
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryFile>

namespace emonev {

namespace {

constexpr qint64 mostLag = 1000; ///< feed entries a kept snapshot may lack: one page more for its reader
constexpr int mostKept = 3;      ///< of a scope; laptops in the middle of an older one begin anew

QString safeName(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

/// Writes a scope's rows, parents first, and reckons what its head says of them.
class BodyWriter
{
public:
    explicit BodyWriter(QIODevice &body) : m_gzip(body) {}

    void add(const PullResult::Row &row)
    {
        QByteArray line;
        PullResult::appendJson(line, row);
        line += '\n';
        m_hash.addData(line);
        m_gzip.add(line);
        ++head.rows;
        head.sum += rowHash(row.table, row.row, row.version);
    }
    bool finish(QIODevice &into)
    {
        head.sha256 = QString::fromLatin1(m_hash.result().toHex());
        return m_gzip.finish(wire::toJson(head) + '\n', into);
    }

    wire::SnapshotHead head;

private:
    GzipWriter m_gzip;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString Snapshots::pathOf(const QString &etag) const { return QStringLiteral("%1/%2.ndjson.gz").arg(m_folder, etag); }

QString Snapshots::fresh(const QString &scope, const ServerState &state)
{
    const QString prefix = safeName(state.epoch + u'\n' + scope) + u'-';
    QDir folder(m_folder);
    const QStringList files = folder.entryList({prefix + QStringLiteral("*.ndjson.gz")}, QDir::Files, QDir::Time);
    for (const QString &old : files.mid(mostKept))
        folder.remove(old);
    if (files.isEmpty())
        return {};
    const QString etag = files.first().section(u'.', 0, 0);
    const qint64 asOf = etag.section(u'-', 1).toLongLong();
    SqlQuery &count = m_database.query("feed/count_after").run(scope, asOf);
    const bool isFresh = count.next() && count.number(0) <= mostLag && asOf >= state.forgottenSeq;
    count.finish();
    return isFresh ? etag : QString();
}

Result<Snapshots::Reply> Snapshots::find(const QString &account, const QString &scope, const QString &etag)
{
    std::optional<Reply> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        const std::optional<Actor> actor = Actor::find(m_database, account);
        const bool mayRead =
            actor && !actor->disabled && actor->reads(actor->unitScopes(CityTree::read(m_database)), scope);
        if (!mayRead) {
            reply = wire::Refusal{403, QStringLiteral("forbidden_scope"), false, 0, scope};
            return {};
        }
        const ServerState state = ServerState::read(m_database);
        const bool isOurs = etag.startsWith(safeName(state.epoch + u'\n' + scope) + u'-') && !etag.contains(u'/');
        const QString kept = isOurs && QFile::exists(pathOf(etag)) ? etag : fresh(scope, state);
        if (!kept.isEmpty()) {
            reply = File{pathOf(kept), kept};
            return {};
        }
        EMONEV_ASSIGN(const File made, make(scope, state));
        reply = made;
        return {};
    }));
    return *reply;
}

Result<Snapshots::File> Snapshots::make(const QString &scope, const ServerState &state)
{
    QDir().mkpath(m_folder);
    QTemporaryFile body(m_folder + QStringLiteral("/body-XXXXXX"));
    if (!body.open())
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {m_folder}, body.errorString());
    BodyWriter writer(body);
    writer.head.epoch = state.epoch;
    writer.head.asOf = serverstate::high(m_database);
    for (const SyncTable &table : sync::tables()) {
        SqlQuery &list = m_database.query("feed/list_live").run(scope, table.spec->name);
        while (list.next())
            writer.add({table.spec->name,
                        list.text(0),
                        list.number(1),
                        {},
                        list.number(2),
                        list.text(3).toUtf8(),
                        list.text(4),
                        list.text(5)});
        list.finish();
    }
    const QString etag = safeName(state.epoch + u'\n' + scope) + u'-' + QString::number(writer.head.asOf);
    QSaveFile file(pathOf(etag));
    if (!file.open(QIODevice::WriteOnly) || !writer.finish(file) || !file.commit())
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {file.fileName()}, file.errorString());
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return File{file.fileName(), etag};
}

} // namespace emonev
