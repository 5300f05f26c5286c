#include "server/sessions.h"
#include "secrets/sealing.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "server/serverstate.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

namespace {

constexpr qint64 accessSeconds = 15 * 60;
constexpr qint64 refreshSeconds = 180LL * 24 * 3600;
constexpr qint64 certificateDays = 400; // as long as a laptop may stay away
constexpr qint64 mostFailures = 10;
constexpr int failureSeconds = 15 * 60;

wire::Refusal refusal(int status, const char *code, int retryAfter = 0)
{
    return {status, QString::fromLatin1(code), retryAfter > 0, retryAfter, {}};
}

QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

/// What an unknown name's password is compared with, so that the time taken doesn't tell.
QByteArray nobodysHash(const PasswordCost &cost) { return hashPassword(randomToken(), cost).value_or(QByteArray()); }

} // namespace

Result<Sessions::Reply<QString>> Sessions::identify(const wire::SessionRequest &request)
{
    if (!request.refresh.isEmpty()) {
        std::optional<Reply<QString>> reply;
        EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
            reply = byRefresh(request);
            return {};
        }));
        return *reply;
    }
    EMONEV_ASSIGN(const Claimed claimed, claimedBy(request.user));
    if (claimed.failures >= mostFailures)
        return Reply<QString>(refusal(429, "too_many_attempts", 60));
    const bool isKnown = !claimed.account.isEmpty();
    const QByteArray hash = isKnown ? claimed.hash : nobodysHash(m_cost);
    const bool isRight = verifyPassword(hash, request.password.toUtf8()) && isKnown;
    if (isKnown && (!isRight || claimed.failures > 0))
        countFailure(claimed.account, isRight ? 0 : claimed.failures + 1);
    if (!isRight)
        return Reply<QString>(refusal(401, "wrong_password"));
    if (claimed.disabled)
        return Reply<QString>(refusal(403, "actor_disabled"));
    return Reply<QString>(claimed.account);
}

Result<Sessions::Claimed> Sessions::claimedBy(const QString &user)
{
    Claimed claimed;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        SqlQuery &find = m_database.query("account/find_named").run(user);
        if (!find.next())
            return {};
        const QDateTime failed = QDateTime::fromString(find.text(6), Qt::ISODate);
        const bool isRecent = failed.isValid() && failed.secsTo(m_clock.now()) < failureSeconds;
        claimed = {find.text(0), find.text(4).toLatin1(), isRecent ? find.number(5) : 0, !find.isNull(3)};
        return {};
    }));
    return claimed;
}

void Sessions::countFailure(const QString &account, qint64 failures)
{
    const Result<void> counted = m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        m_database.query("account/set_failures").run(failures, serverstate::timeText(m_clock.now()), account);
        return {};
    });
    Q_UNUSED(counted) // a lost count only allows one attempt more
}

Sessions::Reply<QString> Sessions::byRefresh(const wire::SessionRequest &request)
{
    SqlQuery &find = m_database.query("token/find_token").run(hashOf(request.refresh.toLatin1()));
    const bool isGood =
        find.next() && find.text(0) == u"refresh" && find.text(3) > serverstate::timeText(m_clock.now());
    if (!isGood)
        return refusal(401, "sign_in");
    return find.text(1);
}

Result<Sessions::Reply<wire::SessionAnswer>> Sessions::signIn(const wire::SessionRequest &request)
{
    EMONEV_ASSIGN(const Reply<QString> account, identify(request));
    if (const auto *refused = std::get_if<wire::Refusal>(&account))
        return Reply<wire::SessionAnswer>(*refused);
    return open(std::get<QString>(account), request);
}

std::optional<wire::Refusal> Sessions::useDevice(const Actor &actor, const wire::SessionRequest &request)
{
    SqlQuery &find = m_database.query("device/find_device").run(request.device);
    const bool isKnown = find.next();
    const bool isRevoked = isKnown && !find.isNull(3);
    find.finish();
    if (isRevoked)
        return refusal(403, "device_revoked");
    if (isKnown)
        m_database.query("device/set_owner")
            .run(actor.id, request.deviceName, request.signKey, request.signKey, request.device);
    else
        m_database.query("device/insert_device")
            .run(request.device, actor.id, request.deviceName, request.signKey, serverstate::timeText(m_clock.now()));
    return std::nullopt;
}

QString Sessions::newToken(const char *kind, const QString &account, const QString &device, qint64 seconds)
{
    const QByteArray token = randomToken();
    m_database.query("token/insert_token")
        .run(hashOf(token), QString::fromLatin1(kind), account, device,
             serverstate::timeText(m_clock.now().addSecs(seconds)));
    return QString::fromLatin1(token);
}

Result<Sessions::Reply<wire::SessionAnswer>> Sessions::open(const QString &account, const wire::SessionRequest &request)
{
    std::optional<Reply<wire::SessionAnswer>> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const std::optional<Actor> actor = Actor::find(m_database, account);
        if (!actor) {
            reply = refusal(401, "sign_in");
            return {};
        }
        if (const std::optional<wire::Refusal> refused = useDevice(*actor, request)) {
            reply = *refused;
            return {};
        }
        const ServerState state = ServerState::read(m_database);
        wire::SessionAnswer answer;
        answer.account = actor->id;
        answer.user = actor->name;
        answer.role = actor->role;
        answer.city = state.city;
        answer.epoch = state.epoch;
        answer.disabled = actor->disabled;
        answer.accessSeconds = int(accessSeconds);
        answer.access = newToken("access", actor->id, request.device, accessSeconds);
        SqlQuery &old = m_database.query("token/find_token").run(hashOf(request.refresh.toLatin1()));
        const bool goesOn = !request.refresh.isEmpty() && old.next() && old.text(2) == request.device;
        old.finish();
        // The same token goes on, only longer: an answer that is lost on its way must not lock the laptop out.
        if (goesOn)
            m_database.query("token/set_expiry")
                .run(serverstate::timeText(m_clock.now().addSecs(refreshSeconds)), hashOf(request.refresh.toLatin1()));
        answer.refresh = goesOn ? request.refresh : newToken("refresh", actor->id, request.device, refreshSeconds);
        if (!actor->disabled)
            answer.grants = actor->grants(CityTree::read(m_database), {});
        fillKeys(answer, request, *actor);
        reply = answer;
        return {};
    }));
    return *reply;
}

void Sessions::fillKeys(wire::SessionAnswer &answer, const wire::SessionRequest &request, const Actor &actor)
{
    const Result<KeyPair> keys =
        KeyPair::fromSecretText(serverstate::value(m_database, QStringLiteral("sign_key")).toLatin1());
    const auto master = fromBase64Url(serverstate::value(m_database, QStringLiteral("bundle_key")).toLatin1());
    if (!keys || !master)
        return;
    answer.serverKey = QString::fromLatin1(keys->publicText());
    QStringList scopes;
    if (!actor.disabled)
        scopes = actor.readable(CityTree::read(m_database));
    for (const QString &scope : std::as_const(scopes))
        if (const Result<SecretBytes> key = derivedKey(*master, scope.toUtf8()))
            answer.scopeKeys.insert(scope, QString::fromLatin1(toBase64Url(*key)));
    if (request.signKey.isEmpty())
        return;
    const QString until = serverstate::timeText(m_clock.now().addDays(certificateDays));
    const QByteArray word = QJsonDocument(QJsonObject{{QStringLiteral("account"), answer.account},
                                                      {QStringLiteral("city"), answer.city},
                                                      {QStringLiteral("device"), request.device},
                                                      {QStringLiteral("key"), request.signKey},
                                                      {QStringLiteral("until"), until},
                                                      {QStringLiteral("user"), answer.user}})
                                .toJson(QJsonDocument::Compact);
    answer.certificate = QString::fromLatin1(toBase64Url(word) + '.' + toBase64Url(signDetached(word, *keys)));
}

Result<Sessions::Reply<SignedIn>> Sessions::find(const QByteArray &accessToken)
{
    std::optional<Reply<SignedIn>> reply;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        reply = refusal(401, "sign_in");
        SqlQuery &find = m_database.query("token/find_token").run(hashOf(accessToken));
        if (!find.next() || find.text(0) != u"access" || find.text(3) <= serverstate::timeText(m_clock.now()))
            return {};
        const QString device = find.text(2);
        const std::optional<Actor> actor = Actor::find(m_database, find.text(1));
        if (actor)
            reply = SignedIn{actor->id, device, actor->disabled};
        return {};
    }));
    return *reply;
}

Result<void> Sessions::forgetExpired()
{
    return m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        m_database.query("token/remove_expired").run(serverstate::timeText(m_clock.now()));
        return {};
    });
}

} // namespace emonev
