#include "courier/courierkeys.h"
#include "secrets/keysizes.h"
#include "secrets/sealing.h"
#include "secrets/tokens.h"
#include "sync/jsonfields.h"
#include <algorithm>

namespace emonev {

namespace {

Unexpected needsSignIn(const char *why)
{
    return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"), {}, QString::fromLatin1(why));
}

} // namespace

Result<CourierKeys> CourierKeys::from(const QByteArray &bundleKeys, const QString &signingSecret)
{
    const Result<QJsonObject> json = wire::objectFrom(bundleKeys);
    Result<KeyPair> signing = KeyPair::fromSecretText(signingSecret.toLatin1());
    if (!json || !signing)
        return needsSignIn("no keys");
    CourierKeys keys;
    const Result<QByteArray> server = publicKeyFromText(json->value(u"serverKey").toString().toLatin1());
    if (!server)
        return needsSignIn("no server key");
    keys.m_serverKey = *server;
    Result<Certificate> own = Certificate::read(json->value(u"certificate").toString(), keys.m_serverKey);
    if (!own || own->publicKey != signing->publicKey)
        return needsSignIn("no certificate for this key");
    keys.m_own = std::move(own).value();
    keys.m_signing = std::move(signing).value();
    const QJsonObject scopes = json->value(u"scopeKeys").toObject();
    for (auto it = scopes.begin(); it != scopes.end(); ++it) {
        auto bytes = fromBase64Url(it->toString().toLatin1());
        if (bytes && bytes->size() == secretKeySize)
            keys.m_scopeKeys.insert(it.key(), std::make_shared<SecretBytes>(SecretBytes::taking(*bytes)));
    }
    return keys;
}

bool CourierKeys::opens(const QStringList &scopes) const
{
    return !scopes.isEmpty() && std::all_of(scopes.begin(), scopes.end(),
                                            [this](const QString &scope) { return m_scopeKeys.contains(scope); });
}

Result<SecretBytes> CourierKeys::keyOf(const QStringList &scopes) const
{
    if (!opens(scopes))
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_not_for_us"));
    SecretBytes key = SecretBytes::copyOf(m_scopeKeys.value(scopes.first())->view());
    for (const QString &scope : scopes.mid(1)) {
        EMONEV_ASSIGN(key, derivedKey(key.view(), m_scopeKeys.value(scope)->view()));
    }
    return key;
}

} // namespace emonev
