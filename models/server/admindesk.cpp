#include "server/admindesk.h"
#include "core/uuid.h"
#include "server/pushlogic.h"
#include "sync/protocoljson.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev {

namespace {

constexpr int mostRefused = 1000;

Unexpected notFound() { return fail(ErrorKind::NotFound, QStringLiteral("not_found")); }

QStringList strings(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

wire::Refusal refusalOf(const Error &error)
{
    const int status = error.kind == ErrorKind::NotFound ? 404 : error.kind == ErrorKind::NotPermitted ? 403 : 400;
    return {status, error.code, false, 0, error.args.join(u' ')};
}

bool isOfDatabase(const Error &error)
{
    return error.kind == ErrorKind::Unexpected || error.kind == ErrorKind::Busy || error.kind == ErrorKind::Network ||
           error.kind == ErrorKind::Damaged;
}

} // namespace

Result<AdminDesk::Reply> AdminDesk::answer(const QString &account, const AdminRequest &request)
{
    std::optional<Actor> actor;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        actor = Actor::find(m_database, account);
        return {};
    }));
    if (!actor || actor->disabled || !actor->hasAll())
        return Reply(wire::Refusal{403, QStringLiteral("not_permitted"), false, 0, {}});
    const Result<QJsonObject> done = dispatch(*actor, request);
    if (done)
        return Reply(QJsonDocument(*done).toJson(QJsonDocument::Compact));
    if (isOfDatabase(done.error()))
        return failure(done);
    return Reply(refusalOf(done.error()));
}

Result<QJsonObject> AdminDesk::dispatch(const Actor &actor, const AdminRequest &request)
{
    if (request.method == "GET")
        return get(request);
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path.value(0) == u"users")
        return changeUsers(actor, path, body);
    if (path.size() == 3 && path[0] == u"devices" && path[2] == u"revoke") {
        EMONEV_TRY(m_accounts.revokeDevice(path[1]));
        EMONEV_TRY(note(actor, "revoke_device", path[1]));
        return QJsonObject{{"id", path[1]}, {"revoked", true}};
    }
    if (path == QStringList{QStringLiteral("adopt")})
        return adopt(actor, body.value(u"op").toString());
    return notFound();
}

Result<QJsonObject> AdminDesk::get(const AdminRequest &request)
{
    if (request.path == u"/users")
        return users();
    if (request.path == u"/devices")
        return devices();
    if (request.path == u"/unsent")
        return unsent(request.month);
    if (request.path == u"/refused")
        return refusedOps();
    return notFound();
}

Result<QJsonObject> AdminDesk::users()
{
    EMONEV_ASSIGN(const QVector<AccountInfo> accounts, m_accounts.list());
    QJsonArray list;
    for (const AccountInfo &account : accounts)
        list.append(QJsonObject{{"id", account.id},
                                {"name", account.name},
                                {"role", account.role},
                                {"scopes", QJsonArray::fromStringList(account.units)},
                                {"disabled", account.disabled}});
    return QJsonObject{{"users", list}};
}

Result<QJsonObject> AdminDesk::devices()
{
    EMONEV_ASSIGN(const QVector<DeviceInfo> devices, m_accounts.devices());
    QJsonArray list;
    for (const DeviceInfo &device : devices)
        list.append(QJsonObject{{"id", device.id},
                                {"user", device.user},
                                {"name", device.name},
                                {"last_sync", std::max(device.pulledAt, device.pushedAt)},
                                {"last_push", device.pushedAt},
                                {"revoked", device.revoked}});
    return QJsonObject{{"devices", list}};
}

/// Units from which nothing came in that month (UTC), those that never sent first.
Result<QJsonObject> AdminDesk::unsent(const QString &month)
{
    const QString from = month.isEmpty() ? serverstate::timeText(m_clock.now()).left(7) : month.left(7);
    EMONEV_ASSIGN(const QVector<UnitActivity> activity, m_accounts.unitActivity());
    EMONEV_ASSIGN(const QVector<AccountInfo> accounts, m_accounts.list());
    QJsonArray list;
    for (const UnitActivity &unit : activity) {
        if (unit.lastAt.left(7) >= from)
            continue;
        QJsonArray users;
        for (const AccountInfo &account : accounts)
            if (!account.disabled && account.units.contains(unit.code))
                users.append(account.name);
        list.append(QJsonObject{{"unit", unit.unit},
                                {"code", unit.code},
                                {"name", unit.name},
                                {"users", users},
                                {"last_op", unit.lastAt.isEmpty() ? QJsonValue() : QJsonValue(unit.lastAt)}});
    }
    return QJsonObject{{"month", from}, {"units", list}};
}

Result<QJsonObject> AdminDesk::refusedOps()
{
    QJsonArray list;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        list = {};
        SqlQuery &rows = m_database.query("op/list_refused").run(mostRefused);
        while (rows.next()) {
            const QJsonObject body = QJsonDocument::fromJson(rows.text(4).toUtf8()).object();
            list.append(QJsonObject{{"op", rows.text(0)},
                                    {"user", rows.text(6)},
                                    {"table", body.value(u"tbl")},
                                    {"row", body.value(u"row")},
                                    {"code", rows.text(3)},
                                    {"at", rows.text(5)},
                                    {"set", body.value(u"set")}});
        }
        return {};
    }));
    return QJsonObject{{"ops", list}};
}

Result<QJsonObject> AdminDesk::changeUsers(const Actor &actor, const QStringList &path, const QJsonObject &body)
{
    if (actor.role != u"admin")
        return fail(ErrorKind::NotPermitted, QStringLiteral("not_permitted"));
    const QByteArray password = body.value(u"password").toString().toUtf8();
    if (path.size() == 1) {
        const QString name = body.value(u"name").toString();
        EMONEV_ASSIGN(const QString id,
                      m_accounts.add(name, body.value(u"role").toString(), strings(body.value(u"scopes")), password));
        EMONEV_TRY(note(actor, "add_account", name));
        return QJsonObject{{"id", id}, {"name", name}};
    }
    const QString &name = path[1];
    const QString verb = path.value(2);
    const bool isOwn = name == actor.name;
    if (isOwn && (verb == u"disable" || verb == u"scopes"))
        return fail(ErrorKind::InvalidData, QStringLiteral("own_account"));
    if (verb == u"disable" || verb == u"enable")
        EMONEV_TRY(m_accounts.setDisabled(name, verb == u"disable"));
    else if (verb == u"password")
        EMONEV_TRY(m_accounts.setPassword(name, password));
    else if (verb == u"scopes")
        EMONEV_TRY(m_accounts.setRole(name, body.value(u"role").toString(), strings(body.value(u"scopes"))));
    else
        return notFound();
    EMONEV_TRY(note(actor, verb.toLatin1().constData(), name));
    return QJsonObject{{"name", name}};
}

/// The refused operation once more, as the supervisor's own.
Result<QJsonObject> AdminDesk::adopt(const Actor &actor, const QString &opId)
{
    QString body;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        SqlQuery &found = m_database.query("op/find_body").run(opId);
        if (found.next() && found.text(1) == u"rejected")
            body = found.text(0);
        found.finish();
        return {};
    }));
    if (body.isEmpty())
        return notFound();
    EMONEV_ASSIGN(wire::Op op, wire::opFrom(QJsonDocument::fromJson(body.toUtf8()).object()));
    op.id = newId(m_clock);
    op.user = actor.id;
    op.device.clear();
    op.signature.clear();
    op.devSeq = m_clock.now().toMSecsSinceEpoch();
    const PushJob job{actor.id, {{}, QStringLiteral("adopted-") + actor.id, {op}}, wire::schemaLatest};
    EMONEV_ASSIGN(const QVector<PushLogic::Reply> replies, PushLogic(m_database, m_clock).apply({job}));
    if (const auto *refused = std::get_if<wire::Refusal>(&replies.first()))
        return fail(ErrorKind::InvalidData, refused->code, {refused->detail});
    EMONEV_TRY(note(actor, "adopt", opId));
    return wire::toJson(std::get<wire::PushAnswer>(replies.first()).results.first());
}

Result<void> AdminDesk::note(const Actor &actor, const char *action, const QString &about)
{
    return m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        m_database.query("audit/insert_entry")
            .run(newId(m_clock), serverstate::timeText(m_clock.now()), actor.id, QString::fromLatin1(action), about,
                 QString());
        return {};
    });
}

} // namespace emonev
