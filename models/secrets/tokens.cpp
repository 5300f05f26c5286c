#include "secrets/tokens.h"
#include "secrets/keysizes.h"
#include "secrets/sodium.h"
#include <sodium.h>

namespace emonev {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomToken() { return toBase64Url(randomKey()); }

SecretBytes randomKey()
{
    ensureSodium();
    SecretBytes key(secretKeySize);
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    return key;
}

bool constantTimeEquals(QByteArrayView left, QByteArrayView right)
{
    ensureSodium();
    return left.size() == right.size() &&
           (left.isEmpty() || sodium_memcmp(left.data(), right.data(), static_cast<std::size_t>(left.size())) == 0);
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(base64Url);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(text.data(), text.size()),
                                                        base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64Url(decoded.decoded) != text)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace emonev
