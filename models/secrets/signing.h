#pragma once
#include "core/result.h"
#include "secrets/secretbytes.h"

namespace emonev {

/// An Ed25519 key pair: the secret half signs, the public half tells whether a signature is true.
struct KeyPair
{
    QByteArray publicKey;  ///< 32 bytes
    SecretBytes secretKey; ///< 64 bytes: seed and public key

    [[nodiscard]] static KeyPair generate();
    /// From the 32 bytes RFC 8032 calls the secret key.
    [[nodiscard]] static Result<KeyPair> fromSeed(QByteArrayView seed);
    /// From the 64 bytes of secretKey; "signing_key_damaged" when its halves don't belong together.
    [[nodiscard]] static Result<KeyPair> fromSecretKey(QByteArrayView secretKey);
    /// As above, from base64url text.
    [[nodiscard]] static Result<KeyPair> fromSecretText(QByteArrayView text);

    [[nodiscard]] QByteArray publicText() const;
    [[nodiscard]] SecretBytes secretText() const;
};

/// The public key from base64url text; "public_key_damaged" for anything else.
[[nodiscard]] Result<QByteArray> publicKeyFromText(QByteArrayView text);

/// The signature's 64 bytes.
[[nodiscard]] QByteArray signDetached(QByteArrayView message, const KeyPair &keys);

/// Whether the owner of the public key signed exactly this message; false for keys and signatures of wrong size.
[[nodiscard]] bool verifyDetached(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);

} // namespace emonev
