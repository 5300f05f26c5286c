#include "simulation/simserver.h"
#include "core/uuid.h"
#include "domain/naturalids.h"
#include "server/serversetup.h"
#include "server/serverstate.h"
#include "sync/rowsum.h"
#include "sync/syncschema.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace emonev::sim {

namespace {

void must(const Result<void> &done)
{
    if (!done)
        qFatal("simulated server: %s %s", qPrintable(done.error().code), qPrintable(done.error().detail));
}

wire::RowPatch newRow(const QString &table, const QString &key, const QString &scope, const QJsonObject &data)
{
    wire::RowPatch patch;
    patch.table = table;
    patch.row = key;
    patch.scope = scope;
    for (const MergeGroup &group : sync::table(table)->groups) {
        wire::GroupChange change{group.name, {}, {}};
        for (const QString &column : group.columns)
            if (data.contains(column))
                change.to.insert(column, data.value(column));
        if (!change.to.isEmpty())
            patch.set.append(change);
    }
    return patch;
}

} // namespace

void copyDatabaseFiles(const QString &from, const QString &to)
{
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile::remove(to + QLatin1String(ending));
        if (qstrcmp(ending, "-shm") != 0 && QFile::exists(from + QLatin1String(ending)) &&
            !QFile::copy(from + QLatin1String(ending), to + QLatin1String(ending)))
            qFatal("simulated disk: %s", qPrintable(to));
    }
}

SimServer::SimServer(const QString &folder, const FixedClock &clock, Bug bug)
    : m_folder(folder), m_clock(clock), m_bug(bug)
{
    QDir().mkpath(folder);
    auto opened = ServerDatabase::open(QStringLiteral("sqlite:") + path(), ServerDatabase::Mode::Create);
    m_database = std::move(opened).value();
    must(serversetup::create(*m_database, clock, QStringLiteral("Kota Uji"), QStringLiteral("admin"), "rahasia-admin",
                             PasswordCost::forTests()));
    m_adminId = accounts().list()->first().id;
    fillCity();
    close();
    open();
}

void SimServer::open()
{
    auto opened = ServerDatabase::open(QStringLiteral("sqlite:") + path());
    m_database = std::move(opened).value();
    must(serversetup::open(*m_database));
    m_reader = std::make_unique<Connection>(path(), Connection::Mode::ReadOnly);
}

void SimServer::close()
{
    m_reader.reset();
    m_database.reset();
}

void SimServer::fillCity()
{
    QVector<wire::Op> ops;
    const auto add = [&](const wire::RowPatch &patch) {
        wire::Op op;
        op.id = newId(m_clock);
        op.devSeq = ops.size() + 1;
        op.user = m_adminId;
        op.madeAt = QStringLiteral("2026-11-22T09:00:00.000+07:00");
        op.main = patch;
        ops.append(op);
    };
    for (const char *name : {"A", "A1", "B", "C"}) {
        const QString code = QStringLiteral("U-") + QLatin1String(name);
        QJsonObject unit{{"code", code}, {"name", "Unit " + code}, {"kind", "opd"}};
        if (code == u"U-A1")
            unit.insert("parent_id", naturalid::unit("U-A"));
        add(newRow("unit", naturalid::unit(code), "CITY", unit));
        const QString service = QStringLiteral("S-") + QLatin1String(name);
        add(newRow("service", naturalid::service(service), "CITY",
                   {{"code", service}, {"unit_id", naturalid::unit(code)}, {"name", "Layanan " + service}}));
        const QString standard = naturalid::standard(naturalid::service(service), 1);
        add(newRow("standard", standard, naturalid::unit(code),
                   {{"service_id", naturalid::service(service)}, {"version_no", 1}, {"state", "draft"}}));
        add(newRow("standard_component", standard + "/1", naturalid::unit(code),
                   {{"body", "isi " + code}}));
    }
    const auto reply = push(m_adminId, {{}, QStringLiteral("setup"), ops});
    for (const wire::OpResult &result : std::get<wire::PushAnswer>(reply).results)
        if (result.status != wire::OpStatus::Applied)
            qFatal("simulated city: %s %s", qPrintable(result.code), qPrintable(result.detail));
    // What a later version of the program has written: this one must neither show nor erase it.
    m_database->execute(QStringLiteral("UPDATE data_row SET data = replace(data, '{', '{\"x_future\":\"keep\",') "
                                       "WHERE tbl IN ('unit', 'standard')"));
}

qint64 SimServer::high() const { return m_reader->number("SELECT seq FROM counter"); }
QString SimServer::epoch() const { return m_reader->text("SELECT value FROM server WHERE key = 'epoch'"); }

void SimServer::restart()
{
    close();
    if (m_bug == Bug::AckBeforeFsync && QFile::exists(path() + QStringLiteral(".unsynced")))
        copyDatabaseFiles(path() + QStringLiteral(".unsynced"), path());
    open();
}

void SimServer::backup()
{
    const qint64 upTo = high();
    copyDatabaseFiles(path(), path() + QStringLiteral(".backup"));
    m_hasBackup = true;
    must(m_database->transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        serverstate::put(*m_database, QStringLiteral("durable_seq"), QString::number(upTo));
        return {};
    }));
}

void SimServer::restore()
{
    close();
    copyDatabaseFiles(path() + QStringLiteral(".backup"), path());
    open();
    must(m_database->transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        serverstate::beginEpoch(*m_database, newId(m_clock));
        return {};
    }));
    QFile::remove(path() + QStringLiteral(".unsynced"));
}

void SimServer::forgetTombstones()
{
    must(emonev::forgetTombstones(*m_database, m_clock.now().addDays(-400)));
}

/// What planted mistakes do to the server's own memory before a push.
void SimServer::beforePush(const wire::PushRequest &request)
{
    if (m_bug == Bug::AckBeforeFsync)
        copyDatabaseFiles(path(), path() + QStringLiteral(".unsynced"));
    if (m_bug != Bug::NoLedger)
        return;
    for (const wire::Op &op : request.ops)
        m_database->execute(QStringLiteral("DELETE FROM op WHERE op_id = '%1'").arg(op.id));
    m_database->execute(QStringLiteral("UPDATE device SET last_dev_seq = 0 WHERE id = '%1'").arg(request.device));
}

wire::PushRequest SimServer::planted(wire::PushRequest request) const
{
    if (m_bug != Bug::LastWriterWins && m_bug != Bug::ClockOrder)
        return request;
    for (wire::Op &op : request.ops) {
        Statement row(m_reader->handle(), "SELECT data, made_at FROM data_row WHERE tbl = ? AND row_id = ? AND gone = 0");
        row.with(op.main.table, op.main.row);
        if (!row.next() || op.main.kind != wire::OpKind::Patch || op.main.table == u"conflict")
            continue;
        const QJsonObject now = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        const bool isLate = m_bug == Bug::ClockOrder && op.madeAt < row.text(1);
        for (wire::GroupChange &change : op.main.set)
            for (auto it = change.to.begin(); it != change.to.end(); ++it) {
                const QJsonValue value = now.contains(it.key()) ? now.value(it.key()) : QJsonValue();
                if (isLate)
                    *it = value;
                else
                    change.from.insert(it.key(), value);
            }
    }
    return request;
}

SimServer::Reply<wire::PushAnswer> SimServer::push(const QString &account, const wire::PushRequest &request)
{
    beforePush(request);
    const qint64 before = m_reader ? high() : 0;
    const auto replies = PushLogic(*m_database, m_clock).apply({{account, planted(request), wire::schemaLatest}});
    if (!replies)
        qFatal("simulated push: %s %s", qPrintable(replies.error().code), qPrintable(replies.error().detail));
    if (m_bug == Bug::PlainSequence && high() > before + 1 && ++m_pushes % 3 == 0)
        m_late = before + 1;
    return replies->first();
}

/// The planted sequence: one number is taken but not visible yet, while later ones are.
void SimServer::hideLate(const QString &account, wire::PullAnswer &answer)
{
    if (m_late == 0)
        return;
    for (wire::ScopePage &page : answer.scopes) {
        page.check.reset();
        page.rows.removeIf([this](const wire::FeedRow &row) { return row.seq == m_late; });
    }
    m_late = 0;
    Q_UNUSED(account);
}

SimServer::Reply<wire::PullAnswer> SimServer::pull(const QString &account, const wire::PullRequest &request)
{
    const QString as = m_bug == Bug::ScopeLeak ? m_adminId : account;
    auto pulled = PullLogic(*m_database).pull(as, request);
    if (!pulled)
        qFatal("simulated pull: %s %s", qPrintable(pulled.error().code), qPrintable(pulled.error().detail));
    if (const auto *refusal = std::get_if<wire::Refusal>(&*pulled))
        return *refusal;
    wire::PullAnswer answer = std::get<PullResult>(*pulled).answer();
    hideLate(account, answer);
    if (m_bug == Bug::HoleSkip && answer.more)
        for (wire::ScopePage &page : answer.scopes)
            page.next = answer.high;
    return answer;
}

SimServer::Reply<Snapshots::File> SimServer::snapshot(const QString &account, const QString &scope, const QString &etag)
{
    auto found = Snapshots(*m_database, m_folder + QStringLiteral("/cache")).find(account, scope, etag);
    if (!found)
        qFatal("simulated snapshot: %s %s", qPrintable(found.error().code), qPrintable(found.error().detail));
    if (const auto *refusal = std::get_if<wire::Refusal>(&*found))
        return *refusal;
    return std::get<Snapshots::File>(*found);
}

} // namespace emonev::sim
