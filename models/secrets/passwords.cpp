#include "secrets/passwords.h"
#include "secrets/sodium.h"
#include <sodium.h>

namespace emonev {

namespace {

/// The library reads to the first NUL and knows hashes shorter than its own buffer only.
bool isReadable(const QByteArray &hash)
{
    return hash.size() < qsizetype(crypto_pwhash_argon2id_STRBYTES) && !hash.contains('\0');
}

unsigned long long length(QByteArrayView text) { return static_cast<unsigned long long>(text.size()); }

/// Never null, as libsodium wants it, also for no password at all.
const char *bytesOf(QByteArrayView password) { return password.isEmpty() ? "" : password.data(); }

} // namespace

PasswordCost PasswordCost::production()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::forTests()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

Result<QByteArray> hashPassword(QByteArrayView password, const PasswordCost &cost)
{
    ensureSodium();
    char hash[crypto_pwhash_argon2id_STRBYTES];
    if (crypto_pwhash_argon2id_str(hash, bytesOf(password), length(password), cost.passes, cost.memory) != 0)
        return fail(ErrorKind::Unexpected, QStringLiteral("password_not_hashed"), {},
                    QStringLiteral("Argon2id, %1 bytes").arg(cost.memory));
    return QByteArray(hash);
}

bool verifyPassword(const QByteArray &hash, QByteArrayView password)
{
    ensureSodium();
    return isReadable(hash) &&
           crypto_pwhash_argon2id_str_verify(hash.constData(), bytesOf(password), length(password)) == 0;
}

bool needsRehash(const QByteArray &hash, const PasswordCost &cost)
{
    ensureSodium();
    return !isReadable(hash) ||
           crypto_pwhash_argon2id_str_needs_rehash(hash.constData(), cost.passes, cost.memory) != 0;
}

} // namespace emonev
