#pragma once
#include "secrets/secretbytes.h"
#include <optional>

namespace emonev {

/// 32 random bytes as base64url text of 43 characters: access and refresh tokens.
[[nodiscard]] QByteArray randomToken();

/// A random key for sealing and for derivedKey().
[[nodiscard]] SecretBytes randomKey();

/// Whether both are the same, in a time that doesn't tell where they differ.
[[nodiscard]] bool constantTimeEquals(QByteArrayView left, QByteArrayView right);

/// Base64url without padding, the one text form of keys, signatures and tokens.
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);
/// Nothing when a character, the padding or the left-over bits are not exactly what toBase64Url() writes.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace emonev
