#pragma once
#include "sync/syncserver.h"
#include "transport/httpclient.h"
#include "transport/signin.h"

namespace emonev {

/// The city server over HTTP. A token that ran out is renewed once a request, with the laptop's refresh token.
class HttpSyncServer final : public SyncServer
{
public:
    HttpSyncServer(const HttpClientOptions &options, SignIn &signIn);

    /// Signs a person in with name and password.
    Reply<wire::SessionAnswer> signIn(const QString &user, const QString &password, const QString &deviceName);
    /// Renews the tokens with the refresh token that is kept.
    Reply<wire::SessionAnswer> renew();

    Reply<wire::PushAnswer> push(const wire::PushRequest &request) override;
    Reply<wire::PullAnswer> pull(const wire::PullRequest &request) override;
    Reply<bool> snapshot(const QString &scope, QString &etag, qint64 offset, QIODevice &into) override;
    Reply<wire::BlobPlace> offerBlob(const wire::BlobOffer &offer) override;
    Reply<wire::BlobPlace> sendChunk(const QString &upload, qint64 offset, const QByteArray &chunk) override;
    Reply<bool> fetchBlob(const QString &sha256, qint64 offset, QIODevice &into) override;
    Reply<bool> changeDevice(const QString &device) override;
    [[nodiscard]] QDateTime serverTime() const override { return m_client.serverTime(); }

    /// A request beyond sync (administration), with the same tokens.
    HttpAnswer ask(const QByteArray &method, const QString &path, const QByteArray &json = {});

private:
    HttpAnswer send(HttpClient::Request request);
    HttpAnswer sendOnce(HttpClient::Request request);
    /// Fetches the keys of bundles anew where the user may read a scope whose key is not here yet.
    void keepKeysFor(const QVector<wire::Grant> &grants);
    Reply<wire::SessionAnswer> session(wire::SessionRequest request);
    Reply<bool> fetch(const QString &path, QString &etag, qint64 offset, QIODevice &into);

    HttpClient m_client;
    SignIn &m_signIn;
};

} // namespace emonev
