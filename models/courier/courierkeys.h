#pragma once
#include "courier/certificate.h"
#include "secrets/signing.h"
#include <QHash>
#include <QStringList>

namespace emonev {

/// What a laptop needs to write and read bundles: its signing key and certificate, the server's public key, and the
/// keys of the scopes its user may read.
class CourierKeys
{
public:
    /// From what the sign-in keeps: JSON with serverKey, certificate, scopeKeys; and the laptop's signing secret.
    /// NotPermitted "bundle_sign_in" where nobody signed in yet or the parts don't belong together.
    [[nodiscard]] static Result<CourierKeys> from(const QByteArray &bundleKeys, const QString &signingSecret);

    [[nodiscard]] const Certificate &own() const { return m_own; }
    [[nodiscard]] const QByteArray &serverKey() const { return m_serverKey; }
    [[nodiscard]] const KeyPair &signing() const { return m_signing; }
    [[nodiscard]] bool opens(const QStringList &scopes) const;
    /// The key of a section that only those can open who may read all of its scopes.
    [[nodiscard]] Result<SecretBytes> keyOf(const QStringList &scopes) const;

private:
    QByteArray m_serverKey;
    Certificate m_own;
    KeyPair m_signing;
    QHash<QString, std::shared_ptr<SecretBytes>> m_scopeKeys;
};

} // namespace emonev
