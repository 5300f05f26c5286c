#pragma once
#include "sync/syncgateway.h"
#include "transport/httpsyncserver.h"

namespace emonev {

/// The way to the city server over HTTP, with tokens in a SecretStore.
class HttpGateway final : public SyncGateway
{
public:
    /// `options.base` is set with each call.
    HttpGateway(SecretStore &secrets, HttpClientOptions options);

    SyncServer::Reply<wire::SessionAnswer> signIn(const Credentials &credentials, const QString &device) override;
    Result<bool> isSignedIn(const QString &device) override;
    Result<void> signOut(const QString &device) override;
    Result<CourierSecrets> courierSecrets(const QString &device) override;
    std::unique_ptr<SyncServer> connect(const QString &server, const QString &device) override;
    SyncServer::Reply<QByteArray> ask(const QString &server, const QString &device, const QByteArray &method,
                                      const QString &path, const QByteArray &json) override;

private:
    HttpClientOptions at(const QString &server) const;

    SecretStore &m_secrets;
    HttpClientOptions m_options;
};

/// InvalidData, code "bad_server_url", unless it is http(s) with a host.
[[nodiscard]] Result<void> checkServerUrl(const QString &url);

} // namespace emonev
