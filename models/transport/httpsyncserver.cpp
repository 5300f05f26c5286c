#include "transport/httpsyncserver.h"
#include "sync/protocoljson.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

namespace emonev {

namespace {

wire::Refusal refusalOf(const HttpAnswer &answer)
{
    wire::Refusal refusal = wire::refusalFrom(answer.status, answer.body);
    refusal.retryAfter = qMax(refusal.retryAfter, answer.retryAfter);
    if (answer.status == 0)
        refusal.detail = answer.failure;
    return refusal;
}

wire::Refusal localRefusal(const Error &error) { return {401, error.code, false, 0, error.detail}; }

/// The message in a good answer's body; an answer that is not ours (a hotel's sign-in page) is no answer.
template <typename T, typename F> SyncServer::Reply<T> parsed(const HttpAnswer &answer, F reader)
{
    if (answer.status != 200 && answer.status != 201)
        return refusalOf(answer);
    Result<T> message = reader(answer.body);
    if (!message)
        return wire::Refusal{0, QStringLiteral("no_answer"), true, 0, message.error().args.join(u' ')};
    return std::move(message).value();
}

} // namespace

HttpSyncServer::HttpSyncServer(const HttpClientOptions &options, SignIn &signIn) : m_client(options), m_signIn(signIn)
{
}

HttpAnswer HttpSyncServer::sendOnce(HttpClient::Request request)
{
    request.headers.append({"X-Device", m_signIn.device().toLatin1()});
    request.headers.append({"Authorization", "Bearer " + m_signIn.accessToken().toLatin1()});
    return m_client.send(request);
}

HttpAnswer HttpSyncServer::send(HttpClient::Request request)
{
    const qint64 had = request.into ? request.into->pos() : 0;
    if (!m_signIn.accessToken().isEmpty()) {
        const HttpAnswer answer = sendOnce(request);
        if (answer.status != 401)
            return answer;
    }
    const auto renewed = renew();
    if (const auto *refusal = std::get_if<wire::Refusal>(&renewed)) {
        HttpAnswer answer{refusal->status, wire::toJson(*refusal), {}, refusal->retryAfter, refusal->detail};
        return answer;
    }
    if (request.into)
        request.into->seek(had);
    return sendOnce(request);
}

SyncServer::Reply<wire::SessionAnswer> HttpSyncServer::session(wire::SessionRequest request)
{
    const Result<QString> key = m_signIn.publicKey();
    if (!key)
        return localRefusal(key.error());
    request.device = m_signIn.device();
    request.signKey = *key;
    const HttpAnswer answer = m_client.send({"POST", QStringLiteral("/v1/session"), wire::toJson(request)});
    auto reply = parsed<wire::SessionAnswer>(answer, wire::sessionAnswerFrom);
    if (const auto *session = std::get_if<wire::SessionAnswer>(&reply))
        if (const Result<void> kept = m_signIn.keep(*session); !kept)
            return localRefusal(kept.error());
    return reply;
}

SyncServer::Reply<wire::SessionAnswer> HttpSyncServer::signIn(const QString &user, const QString &password,
                                                              const QString &deviceName)
{
    wire::SessionRequest request;
    request.user = user;
    request.password = password;
    request.deviceName = deviceName;
    return session(request);
}

SyncServer::Reply<wire::SessionAnswer> HttpSyncServer::renew()
{
    const Result<QString> token = m_signIn.refreshToken();
    if (!token)
        return localRefusal(token.error());
    if (token->isEmpty())
        return wire::Refusal{401, QStringLiteral("sign_in"), false, 0, {}};
    wire::SessionRequest request;
    request.refresh = *token;
    return session(request);
}

SyncServer::Reply<wire::PushAnswer> HttpSyncServer::push(const wire::PushRequest &request)
{
    return parsed<wire::PushAnswer>(send({"POST", QStringLiteral("/v1/push"), wire::toJson(request)}),
                                    wire::pushAnswerFrom);
}

SyncServer::Reply<wire::PullAnswer> HttpSyncServer::pull(const wire::PullRequest &request)
{
    auto reply = parsed<wire::PullAnswer>(send({"POST", QStringLiteral("/v1/pull"), wire::toJson(request)}),
                                          wire::pullAnswerFrom);
    if (const auto *answer = std::get_if<wire::PullAnswer>(&reply); answer && !answer->more)
        keepKeysFor(answer->grants);
    return reply;
}

void HttpSyncServer::keepKeysFor(const QVector<wire::Grant> &grants)
{
    const Result<QByteArray> kept = m_signIn.bundleKeys();
    if (!kept || kept->isEmpty())
        return;
    const QJsonObject keys = QJsonDocument::fromJson(*kept).object().value(u"scopeKeys").toObject();
    const bool isWhole = std::all_of(grants.begin(), grants.end(),
                                     [&keys](const wire::Grant &grant) { return keys.contains(grant.scope); });
    if (!isWhole)
        (void)renew(); // where it fails, the next pass tries again
}

SyncServer::Reply<bool> HttpSyncServer::fetch(const QString &path, QString &etag, qint64 offset, QIODevice &into)
{
    HttpClient::Request request{"GET", path, {}};
    request.into = &into;
    request.intoFrom = offset;
    request.intoTag = etag.toLatin1();
    const HttpAnswer answer = send(request);
    if (answer.status == 416 && offset > 0)
        return true; // everything was here
    if (answer.status != 200 && answer.status != 206)
        return refusalOf(answer);
    const bool changed = offset > 0 && answer.status == 200;
    etag = QString::fromLatin1(answer.etag);
    return !changed;
}

SyncServer::Reply<bool> HttpSyncServer::snapshot(const QString &scope, QString &etag, qint64 offset, QIODevice &into)
{
    return fetch(QStringLiteral("/v1/snapshot/") + scope, etag, offset, into);
}

SyncServer::Reply<bool> HttpSyncServer::fetchBlob(const QString &sha256, qint64 offset, QIODevice &into)
{
    QString etag;
    return fetch(QStringLiteral("/v1/blobs/") + sha256, etag, offset, into);
}

SyncServer::Reply<wire::BlobPlace> HttpSyncServer::offerBlob(const wire::BlobOffer &offer)
{
    return parsed<wire::BlobPlace>(send({"POST", QStringLiteral("/v1/blobs"), wire::toJson(offer)}),
                                   wire::blobPlaceFrom);
}

SyncServer::Reply<wire::BlobPlace> HttpSyncServer::sendChunk(const QString &upload, qint64 offset,
                                                             const QByteArray &chunk)
{
    HttpClient::Request request{"PATCH", QStringLiteral("/v1/blobs/") + upload, chunk, "application/octet-stream"};
    request.headers = {{"Upload-Offset", QByteArray::number(offset)},
                       {"X-Chunk-Sha256", QCryptographicHash::hash(chunk, QCryptographicHash::Sha256).toHex()}};
    const HttpAnswer answer = send(request);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 409 && body.value(u"offset").isDouble())
        return wire::BlobPlace{upload, body.value(u"offset").toInteger(), false};
    return parsed<wire::BlobPlace>(answer, wire::blobPlaceFrom);
}

SyncServer::Reply<bool> HttpSyncServer::changeDevice(const QString &device)
{
    if (const Result<void> renamed = m_signIn.rename(device); !renamed)
        return localRefusal(renamed.error());
    const auto renewed = renew();
    if (const auto *refusal = std::get_if<wire::Refusal>(&renewed))
        return *refusal;
    return true;
}

HttpAnswer HttpSyncServer::ask(const QByteArray &method, const QString &path, const QByteArray &json)
{
    return send({method, path, json});
}

} // namespace emonev
