#include "services/adminservice.h"
#include "sync/refusals.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace emonev {

namespace {

QDateTime momentOf(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    return words;
}

AdminUser readUser(const QJsonObject &json)
{
    return {json["id"].toString(), json["name"].toString(), json["role"].toString(), wordsOf(json["scopes"]),
            json["disabled"].toBool()};
}

AdminDevice readDevice(const QJsonObject &json)
{
    return {json["id"].toString(),       json["user"].toString(),     json["name"].toString(),
            momentOf(json["last_sync"]), momentOf(json["last_push"]), json["revoked"].toBool()};
}

UnsentUnit readUnsent(const QJsonObject &json)
{
    return {json["unit"].toString(), json["code"].toString(), json["name"].toString(), wordsOf(json["users"]),
            momentOf(json["last_op"])};
}

RefusedOp readRefused(const QJsonObject &json)
{
    return {json["op"].toString(),  json["user"].toString(), json["table"].toString(),
            json["row"].toString(), json["code"].toString(), momentOf(json["at"])};
}

QString userPath(const QString &name, const char *verb)
{
    return QStringLiteral("/admin/users/%1/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(name)), QLatin1String(verb));
}

/// The rules of administration come as 4xx with a code of their own; errorOf() knows those of sync.
Error adminError(const wire::Refusal &refusal)
{
    if (refusal.status == 404)
        return {ErrorKind::NotFound, QStringLiteral("admin_unknown"), refusal.detail, {}};
    if (refusal.status == 400 || refusal.status == 409 || refusal.status == 422)
        return {ErrorKind::InvalidData, QStringLiteral("admin_refused"), refusal.detail, {refusal.code}};
    return errorOf(refusal);
}

} // namespace

Result<QJsonObject> AdminService::ask(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    EMONEV_ASSIGN(const Peer peer, m_workspace.read([](Connection &c) -> Result<Peer> { return peers::find(c); }));
    if (peer.account.isEmpty())
        return fail(ErrorKind::NotPermitted, QStringLiteral("sign_in"));
    const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto reply = m_gateway.ask(peer.server, peer.device, method, path, json);
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return Unexpected{adminError(*refusal)};
    const QByteArray &answer = std::get<QByteArray>(reply);
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject() && !(answer.isEmpty() && method != "GET"))
        return fail(ErrorKind::Network, QStringLiteral("no_answer"), {}, QStringLiteral("not JSON"));
    return document.object();
}

template <typename T>
Result<QVector<T>> AdminService::list(const QString &path, const QString &member, T (*read)(const QJsonObject &))
{
    EMONEV_ASSIGN(const QJsonObject answer, ask("GET", path));
    QVector<T> found;
    for (const QJsonValue &each : answer.value(member).toArray())
        found.append(read(each.toObject()));
    return found;
}

Result<QVector<AdminUser>> AdminService::users()
{
    return list<AdminUser>(QStringLiteral("/admin/users"), QStringLiteral("users"), readUser);
}

Result<void> AdminService::addUser(const AdminUser &user, const QString &password)
{
    EMONEV_TRY(ask("POST", QStringLiteral("/admin/users"),
                   {{"name", user.name},
                    {"role", user.role},
                    {"scopes", QJsonArray::fromStringList(user.scopes)},
                    {"password", password}}));
    return {};
}

Result<void> AdminService::setDisabled(const QString &name, bool disabled)
{
    EMONEV_TRY(ask("POST", userPath(name, disabled ? "disable" : "enable")));
    return {};
}

Result<void> AdminService::setPassword(const QString &name, const QString &password)
{
    EMONEV_TRY(ask("POST", userPath(name, "password"), {{"password", password}}));
    return {};
}

Result<void> AdminService::setScopes(const AdminUser &user)
{
    EMONEV_TRY(ask("POST", userPath(user.name, "scopes"),
                   {{"role", user.role}, {"scopes", QJsonArray::fromStringList(user.scopes)}}));
    return {};
}

Result<QVector<AdminDevice>> AdminService::devices()
{
    return list<AdminDevice>(QStringLiteral("/admin/devices"), QStringLiteral("devices"), readDevice);
}

Result<void> AdminService::revoke(const QString &deviceId)
{
    EMONEV_TRY(ask("POST", QStringLiteral("/admin/devices/%1/revoke").arg(deviceId)));
    return {};
}

Result<QVector<UnsentUnit>> AdminService::unsent(QDate month)
{
    return list<UnsentUnit>(QStringLiteral("/admin/unsent?month=") + month.toString(QStringLiteral("yyyy-MM")),
                            QStringLiteral("units"), readUnsent);
}

Result<QVector<RefusedOp>> AdminService::refused()
{
    return list<RefusedOp>(QStringLiteral("/admin/refused"), QStringLiteral("ops"), readRefused);
}

Result<void> AdminService::adopt(const QString &opId)
{
    EMONEV_TRY(ask("POST", QStringLiteral("/admin/adopt"), {{"op", opId}}));
    return {};
}

const QStringList &accountRoles()
{
    static const QStringList roles{"admin", "coordinator", "assessor",  "second_assessor",
                                   "unit",  "kelurahan",   "inspector", "viewer"};
    return roles;
}

bool mayAdminister(const QString &role) { return role == u"admin" || role == u"coordinator"; }

} // namespace emonev
