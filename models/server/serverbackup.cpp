#include "server/serverbackup.h"
#include "core/uuid.h"
#include "server/serversetup.h"
#include "server/serverstate.h"
#include "server/tablecopy.h"
#include "sync/protocol.h"
#include "sync/rowsum.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace emonev::serverbackup {

namespace {

using Kind = ServerDatabase::Kind;

QString blobPath(const QString &folder, const QString &sha256)
{
    return QStringLiteral("%1/%2/%3").arg(folder, sha256.left(2), sha256);
}

Unexpected notWritten(const QString &path)
{
    return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path});
}

QStringList blobNames(ServerDatabase &database)
{
    QStringList names;
    SqlQuery &list = database.query("server/list_blobs").run();
    while (list.next())
        names.append(list.text(0));
    list.finish();
    return names;
}

/// Files of the folder go into the backup in pieces, as a PostgreSQL server keeps them.
Result<void> packFiles(ServerDatabase &copy, const QString &folder)
{
    SqlQuery &insert = copy.query("blob/insert_chunk");
    for (const QString &name : blobNames(copy)) {
        QFile file(blobPath(folder, name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Damaged, QStringLiteral("blob_missing"), {name});
        for (qint64 at = 0; !file.atEnd();) {
            const QByteArray piece = file.read(wire::largestChunk);
            if (piece.isEmpty())
                return fail(ErrorKind::Damaged, QStringLiteral("blob_missing"), {name});
            insert.run(name, at, piece);
            at += piece.size();
        }
    }
    return {};
}

Result<void> unpackFiles(ServerDatabase &copy, const QString &folder)
{
    std::unique_ptr<QSaveFile> file;
    QString open;
    bool isFine = true;
    const auto close = [&] { isFine = (!file || file->commit()) && isFine; };
    tablecopy::eachChunk(copy, [&](const QString &name, qint64, const QByteArray &bytes) {
        if (name != open) {
            close();
            open = name;
            QDir().mkpath(folder + u'/' + name.left(2));
            file = std::make_unique<QSaveFile>(blobPath(folder, name));
            isFine = file->open(QIODevice::WriteOnly) && isFine;
            file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        isFine = file->write(bytes) == bytes.size() && isFine;
    });
    close();
    if (!isFine)
        return notWritten(folder);
    return {};
}

/// Everything as of one moment; PostgreSQL's rows one by one, SQLite's file by SQLite itself.
Result<void> copyOut(ServerDatabase &database, const QString &path)
{
    if (database.isPostgres()) {
        EMONEV_ASSIGN(const std::unique_ptr<ServerDatabase> copy,
                      ServerDatabase::open(QStringLiteral("sqlite:") + path, ServerDatabase::Mode::Create));
        EMONEV_TRY(copy->migrate());
        return database.transaction(Kind::Read, [&]() -> Result<void> {
            return copy->transaction(Kind::Write, [&]() -> Result<void> {
                tablecopy::copyAll(database, *copy);
                SqlQuery &insert = copy->query("blob/insert_chunk");
                tablecopy::eachChunk(database, [&](const QString &owner, qint64 at, const QByteArray &bytes) {
                    insert.run(owner, at, bytes);
                });
                return {};
            });
        });
    }
    try {
        database.execute(QStringLiteral("VACUUM INTO '%1'").arg(QString(path).replace(u'\'', QStringLiteral("''"))));
    } catch (const ServerFailure &failure) {
        return Unexpected{failure.error};
    }
    return {};
}

QString integrityOf(ServerDatabase &database)
{
    if (!database.isPostgres()) {
        const auto pragma = database.prepare(QStringLiteral("PRAGMA integrity_check"));
        pragma->run();
        if (!pragma->next() || pragma->text(0) != u"ok")
            return QStringLiteral("damaged");
    }
    QMap<QString, std::pair<qint64, quint64>> sums;
    SqlQuery &kept = database.query("scope/list_sums").run();
    while (kept.next())
        sums.insert(kept.text(0), {kept.number(1), quint64(kept.number(2))});
    kept.finish();
    SqlQuery &rows = database.query("row/list_versions").run();
    while (rows.next()) {
        auto &[count, sum] = sums[rows.text(0)];
        --count;
        sum -= rowHash(rows.text(1), rows.text(2), rows.number(3));
    }
    rows.finish();
    const bool isRight =
        std::all_of(sums.cbegin(), sums.cend(), [](const auto &rest) { return rest.first == 0 && rest.second == 0; });
    return isRight ? QStringLiteral("ok") : QStringLiteral("damaged");
}

Result<void> fillFrom(ServerDatabase &copy, ServerDatabase &database, const QString &epoch)
{
    return copy.transaction(Kind::Read, [&]() -> Result<void> {
        return database.transaction(Kind::Write, [&]() -> Result<void> {
            tablecopy::copyAll(copy, database);
            if (database.isPostgres()) {
                SqlQuery &insert = database.query("blob/insert_chunk");
                tablecopy::eachChunk(copy, [&](const QString &owner, qint64 at, const QByteArray &bytes) {
                    insert.run(owner, at, bytes);
                });
            }
            serverstate::beginEpoch(database, epoch);
            return {};
        });
    });
}

/// Makes a copy a backup: with the files of `blobFolder`, checked, and in one piece.
Result<void> complete(const QString &part, const QString &blobFolder, Outcome &outcome)
{
    EMONEV_ASSIGN(const std::unique_ptr<ServerDatabase> copy, ServerDatabase::open(QStringLiteral("sqlite:") + part));
    EMONEV_TRY(copy->transaction(Kind::Write, [&]() -> Result<void> {
        copy->execute(QStringLiteral("DELETE FROM upload"));
        outcome.high = serverstate::high(*copy);
        outcome.epoch = ServerState::read(*copy).epoch;
        outcome.blobs = blobNames(*copy).size();
        serverstate::put(*copy, QStringLiteral("durable_seq"), QString::number(outcome.high));
        return blobFolder.isEmpty() ? Result<void>() : packFiles(*copy, blobFolder);
    }));
    EMONEV_TRY(copy->transaction(Kind::Read, [&]() -> Result<void> {
        if (integrityOf(*copy) != u"ok")
            return fail(ErrorKind::Damaged, QStringLiteral("store_damaged"), {part});
        return {};
    }));
    try {
        copy->execute(QStringLiteral("PRAGMA journal_mode=DELETE")); // one file, to be carried away
    } catch (const ServerFailure &failure) {
        return Unexpected{failure.error};
    }
    return {};
}

} // namespace

Result<Outcome> backup(ServerDatabase &database, const QString &blobFolder, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    EMONEV_TRY(copyOut(database, part));
    Outcome outcome{path, {}, 0, 0, {}};
    EMONEV_TRY(complete(part, database.isPostgres() ? QString() : blobFolder, outcome));
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return notWritten(path);
    EMONEV_TRY(database.transaction(Kind::Write, [&]() -> Result<void> {
        const qint64 known = ServerState::read(database).durableSeq;
        serverstate::put(database, QStringLiteral("durable_seq"), QString::number(std::max(known, outcome.high)));
        return {};
    }));
    return outcome;
}

namespace {

/// A name nothing has yet, with the time in it.
QString asidePath(const ServerDatabase &database, const Clock &clock, const QString &path)
{
    const QString folder = QFileInfo(database.isPostgres() ? path : database.path()).absolutePath();
    const QString name =
        folder + QStringLiteral("/before-restore-") + clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = name + QStringLiteral(".sqlite");
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1-%2.sqlite").arg(name).arg(i);
    return free;
}

/// Files that make no sound backup are kept byte by byte.
Result<void> copyFiles(const QString &from, const QString &to)
{
    for (const char *end : {"", "-wal"}) {
        const QString file = from + QLatin1String(end);
        if (QFileInfo::exists(file) && !QFile::copy(file, to + QLatin1String(end)))
            return notWritten(to);
    }
    return {};
}

/// Empty where there is no server yet.
Result<QString> putAside(ServerDatabase &database, const Clock &clock, const QString &blobFolder, const QString &path)
{
    const QString aside = asidePath(database, clock, path);
    try {
        if (ServerState::read(database).epoch.isEmpty())
            return QString();
    } catch (const ServerFailure &failure) {
        if (database.isPostgres())
            return Unexpected{failure.error};
    }
    const Result<Outcome> made = backup(database, blobFolder, aside);
    if (made)
        return aside;
    QFile::remove(aside + QStringLiteral(".part"));
    if (database.isPostgres() || made.error().kind != ErrorKind::Damaged)
        return Unexpected{made.error()};
    EMONEV_TRY(copyFiles(database.path(), aside));
    return aside;
}

} // namespace

Result<Outcome> restore(ServerDatabase &database, const Clock &clock, const QString &blobFolder, const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    QTemporaryDir folder(QFileInfo(database.isPostgres() ? path : database.path()).absolutePath() +
                         QStringLiteral("/restore-XXXXXX"));
    const QString own = folder.filePath(QStringLiteral("backup.sqlite"));
    if (!folder.isValid() || !QFile::copy(path, own))
        return notWritten(own);
    EMONEV_ASSIGN(const std::unique_ptr<ServerDatabase> copy, ServerDatabase::open(QStringLiteral("sqlite:") + own));
    try {
        if (copy->schema() == 0)
            return fail(ErrorKind::InvalidData, QStringLiteral("no_backup"), {path});
        EMONEV_TRY(serversetup::open(*copy));
        if (integrityOf(*copy) != u"ok")
            return fail(ErrorKind::Damaged, QStringLiteral("store_damaged"), {path});
    } catch (const ServerFailure &failure) {
        return fail(ErrorKind::Damaged, QStringLiteral("store_damaged"), {path}, failure.error.detail);
    }
    EMONEV_TRY(database.migrate());
    EMONEV_ASSIGN(const QString previous, putAside(database, clock, blobFolder, path));
    if (!database.isPostgres())
        EMONEV_TRY(copy->transaction(Kind::Read, [&]() -> Result<void> { return unpackFiles(*copy, blobFolder); }));
    Outcome outcome{path, newId(clock), serverstate::high(*copy), blobNames(*copy).size(), previous};
    EMONEV_TRY(fillFrom(*copy, database, outcome.epoch));
    return outcome;
}

Result<QJsonObject> check(ServerDatabase &database)
{
    QJsonObject report;
    EMONEV_TRY(database.transaction(Kind::Read, [&]() -> Result<void> {
        const ServerState state = ServerState::read(database);
        QJsonObject ops{{"applied", 0}, {"merged", 0}, {"conflict", 0}, {"rejected", 0}};
        SqlQuery &counts = database.query("op/count_ops").run();
        while (counts.next())
            ops.insert(counts.text(0), counts.number(1));
        counts.finish();
        QJsonObject rows;
        SqlQuery &tables = database.query("row/count_rows").run();
        while (tables.next())
            rows.insert(tables.text(0), tables.number(1));
        tables.finish();
        report = {{"integrity", integrityOf(database)},
                  {"city", state.city},
                  {"epoch", state.epoch},
                  {"schema", database.schema()},
                  {"high", serverstate::high(database)},
                  {"durable_seq", state.durableSeq},
                  {"ops", ops},
                  {"rows", rows},
                  {"blobs", qint64(blobNames(database).size())}};
        return {};
    }));
    return report;
}

} // namespace emonev::serverbackup
