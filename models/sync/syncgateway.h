#pragma once
#include "storage/peerrepository.h"
#include "sync/syncserver.h"

namespace emonev {

/// What a person gives to sign in.
struct Credentials
{
    QString server; ///< URL
    QString user;
    QString password;
};

/// The way to the city server: signing in, sync, administration. One object belongs to one thread; calls block.
class SyncGateway
{
public:
    /// What the last sign-in or pass left for courier files.
    struct CourierSecrets
    {
        QByteArray keys; ///< JSON
        QString signingSecret;
    };

    virtual ~SyncGateway() = default;
    virtual SyncServer::Reply<wire::SessionAnswer> signIn(const Credentials &credentials, const QString &device) = 0;
    /// Whether tokens are kept for this laptop.
    [[nodiscard]] virtual Result<bool> isSignedIn(const QString &device) = 0;
    virtual Result<void> signOut(const QString &device) = 0;
    /// NotPermitted "bundle_sign_in" where there is nothing yet.
    virtual Result<CourierSecrets> courierSecrets(const QString &device) = 0;
    /// The server as this laptop sees it.
    [[nodiscard]] virtual std::unique_ptr<SyncServer> connect(const QString &server, const QString &device) = 0;
    /// A request of administration: method, path under /v1, JSON; the answer's JSON.
    virtual SyncServer::Reply<QByteArray> ask(const QString &server, const QString &device, const QByteArray &method,
                                              const QString &path, const QByteArray &json) = 0;
};

} // namespace emonev
