#pragma once
#include "secrets/secretstore.h"
#include "sync/protocol.h"

namespace emonev {

/// The tokens of one laptop at one server, kept in a SecretStore under the laptop's name.
class SignIn
{
public:
    SignIn(SecretStore &secrets, QString device) : m_secrets(secrets), m_device(std::move(device)) {}

    [[nodiscard]] const QString &device() const { return m_device; }
    /// Empty where nobody is signed in.
    [[nodiscard]] Result<QString> refreshToken();
    [[nodiscard]] const QString &accessToken() const { return m_access; }
    /// Keeps what a session answer brought: tokens and the keys of bundles.
    Result<void> keep(const wire::SessionAnswer &answer);
    /// The laptop's public signing key, made on first use.
    [[nodiscard]] Result<QString> publicKey();
    /// The keys of bundles as JSON: serverKey, certificate, scopeKeys; empty before the first sign-in.
    [[nodiscard]] Result<QByteArray> bundleKeys();
    [[nodiscard]] Result<QString> signingSecret();
    /// Moves everything to the laptop's new name.
    Result<void> rename(const QString &device);
    /// Forgets tokens and keys.
    Result<void> forget();
    void dropAccess() { m_access.clear(); }

private:
    [[nodiscard]] QString key(const char *what) const { return m_device + u'/' + QLatin1String(what); }
    Result<QByteArray> read(const char *what);

    SecretStore &m_secrets;
    QString m_device;
    QString m_access;
};

} // namespace emonev
