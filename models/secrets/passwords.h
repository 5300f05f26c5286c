#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QByteArrayView>

namespace emonev {

/// What one Argon2id hash costs whoever makes it, and whoever guesses.
struct PasswordCost
{
    unsigned long long passes = 0;
    std::size_t memory = 0; ///< bytes

    /// 64 MiB and two passes: some 0.1 s, and still few hundred MiB when several people sign in at once.
    [[nodiscard]] static PasswordCost production();
    /// The smallest the library takes; worthless outside tests.
    [[nodiscard]] static PasswordCost forTests();
};

/// The Argon2id hash with its salt and cost as one line of text ("$argon2id$v=19$…").
[[nodiscard]] Result<QByteArray> hashPassword(QByteArrayView password, const PasswordCost &cost);

/// Whether the password belongs to the hash; false for anything that is no Argon2id hash.
[[nodiscard]] bool verifyPassword(const QByteArray &hash, QByteArrayView password);

/// Whether the hash was made at another cost (or is none): hash anew while the password is at hand.
[[nodiscard]] bool needsRehash(const QByteArray &hash, const PasswordCost &cost);

} // namespace emonev
