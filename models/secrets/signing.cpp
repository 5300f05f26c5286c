#include "secrets/signing.h"
#include "secrets/keysizes.h"
#include "secrets/sodium.h"
#include "secrets/tokens.h"
#include <sodium.h>

namespace emonev {

static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES && signingKeySize == crypto_sign_SECRETKEYBYTES &&
              signingSeedSize == crypto_sign_SEEDBYTES && signatureSize == crypto_sign_BYTES);

namespace {

const unsigned char *bytes(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }
unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

Unexpected damagedKey() { return fail(ErrorKind::InvalidData, QStringLiteral("signing_key_damaged")); }

} // namespace

KeyPair KeyPair::generate() { return KeyPair::fromSeed(randomKey()).value(); }

Result<KeyPair> KeyPair::fromSeed(QByteArrayView seed)
{
    ensureSodium();
    if (seed.size() != signingSeedSize)
        return damagedKey();
    KeyPair keys{QByteArray(publicKeySize, '\0'), SecretBytes(signingKeySize)};
    crypto_sign_seed_keypair(bytes(keys.publicKey), keys.secretKey.data(), bytes(seed));
    return keys;
}

Result<KeyPair> KeyPair::fromSecretKey(QByteArrayView secretKey)
{
    if (secretKey.size() != signingKeySize)
        return damagedKey();
    EMONEV_ASSIGN(auto keys, fromSeed(secretKey.first(signingSeedSize)));
    if (!constantTimeEquals(keys.secretKey, secretKey))
        return damagedKey();
    return keys;
}

Result<KeyPair> KeyPair::fromSecretText(QByteArrayView text)
{
    auto decoded = fromBase64Url(text);
    if (!decoded)
        return damagedKey();
    return fromSecretKey(SecretBytes::taking(*decoded));
}

QByteArray KeyPair::publicText() const { return toBase64Url(publicKey); }

SecretBytes KeyPair::secretText() const
{
    QByteArray text = toBase64Url(secretKey);
    return SecretBytes::taking(text);
}

Result<QByteArray> publicKeyFromText(QByteArrayView text)
{
    const auto decoded = fromBase64Url(text);
    if (!decoded || decoded->size() != publicKeySize)
        return fail(ErrorKind::InvalidData, QStringLiteral("public_key_damaged"));
    return *decoded;
}

QByteArray signDetached(QByteArrayView message, const KeyPair &keys)
{
    ensureSodium();
    Q_ASSERT(keys.secretKey.size() == signingKeySize);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()),
                         keys.secretKey.data());
    return signature;
}

bool verifyDetached(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    ensureSodium();
    return signature.size() == signatureSize && publicKey.size() == publicKeySize &&
           crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(publicKey)) == 0;
}

} // namespace emonev
