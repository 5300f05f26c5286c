#include "transport/httpgateway.h"
#include "sync/protocoljson.h"
#include <QSysInfo>

namespace emonev {

namespace {

/// A server together with the tokens it is asked with.
class SignedServer final : public SyncServer
{
public:
    SignedServer(const HttpClientOptions &options, SecretStore &secrets, const QString &device)
        : m_signIn(secrets, device), m_server(options, m_signIn)
    {
    }

    Reply<wire::PushAnswer> push(const wire::PushRequest &request) override { return m_server.push(request); }
    Reply<wire::PullAnswer> pull(const wire::PullRequest &request) override { return m_server.pull(request); }
    Reply<bool> snapshot(const QString &scope, QString &etag, qint64 offset, QIODevice &into) override
    {
        return m_server.snapshot(scope, etag, offset, into);
    }
    Reply<wire::BlobPlace> offerBlob(const wire::BlobOffer &offer) override { return m_server.offerBlob(offer); }
    Reply<wire::BlobPlace> sendChunk(const QString &upload, qint64 offset, const QByteArray &chunk) override
    {
        return m_server.sendChunk(upload, offset, chunk);
    }
    Reply<bool> fetchBlob(const QString &sha256, qint64 offset, QIODevice &into) override
    {
        return m_server.fetchBlob(sha256, offset, into);
    }
    Reply<bool> changeDevice(const QString &device) override { return m_server.changeDevice(device); }
    [[nodiscard]] QDateTime serverTime() const override { return m_server.serverTime(); }
    HttpSyncServer &http() { return m_server; }

private:
    SignIn m_signIn;
    HttpSyncServer m_server;
};

} // namespace

Result<void> checkServerUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool known = parsed.scheme() == u"http" || parsed.scheme() == u"https";
    if (!parsed.isValid() || !known || parsed.host().isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("bad_server_url"), {url});
    return {};
}

HttpGateway::HttpGateway(SecretStore &secrets, HttpClientOptions options)
    : m_secrets(secrets), m_options(std::move(options))
{
}

HttpClientOptions HttpGateway::at(const QString &server) const
{
    HttpClientOptions options = m_options;
    QString base = server;
    while (base.endsWith(u'/'))
        base.chop(1);
    options.base = QUrl(base);
    return options;
}

SyncServer::Reply<wire::SessionAnswer> HttpGateway::signIn(const Credentials &credentials, const QString &device)
{
    SignedServer server(at(credentials.server), m_secrets, device);
    return server.http().signIn(credentials.user, credentials.password, QSysInfo::machineHostName());
}

Result<bool> HttpGateway::isSignedIn(const QString &device)
{
    EMONEV_ASSIGN(const QString token, SignIn(m_secrets, device).refreshToken());
    return !token.isEmpty();
}

Result<void> HttpGateway::signOut(const QString &device) { return SignIn(m_secrets, device).forget(); }

Result<SyncGateway::CourierSecrets> HttpGateway::courierSecrets(const QString &device)
{
    SignIn signIn(m_secrets, device);
    EMONEV_ASSIGN(const QByteArray keys, signIn.bundleKeys());
    if (keys.isEmpty())
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"));
    EMONEV_ASSIGN(const QString secret, signIn.signingSecret());
    return CourierSecrets{keys, secret};
}

std::unique_ptr<SyncServer> HttpGateway::connect(const QString &server, const QString &device)
{
    return std::make_unique<SignedServer>(at(server), m_secrets, device);
}

SyncServer::Reply<QByteArray> HttpGateway::ask(const QString &server, const QString &device, const QByteArray &method,
                                               const QString &path, const QByteArray &json)
{
    SignedServer signedServer(at(server), m_secrets, device);
    const HttpAnswer answer = signedServer.http().ask(method, QStringLiteral("/v1") + path, json);
    if (answer.status >= 200 && answer.status < 300)
        return answer.body;
    wire::Refusal refusal = wire::refusalFrom(answer.status, answer.body);
    refusal.retryAfter = qMax(refusal.retryAfter, answer.retryAfter);
    return refusal;
}

} // namespace emonev
