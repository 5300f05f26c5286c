#pragma once
#include "core/result.h"
#include "secrets/secretbytes.h"

class QIODevice;

namespace emonev {

/// A key of its own for each name (a scope, a purpose), from one master key of 32 bytes; the master can't be
/// reckoned back from it.
[[nodiscard]] Result<SecretBytes> derivedKey(QByteArrayView master, QByteArrayView name);

/// Encrypts everything `plain` still holds into `sealed`, 64 KiB at a time (XChaCha20-Poly1305 with a running state),
/// so that size needs no memory. `context` is not stored but must be the same on opening: what the sealed thing is.
[[nodiscard]] Result<void> sealWithKey(QIODevice &plain, QIODevice &sealed, QByteArrayView key,
                                       QByteArrayView context = {});

/// Undoes sealWithKey(). A wrong key or context and anything cut off, swapped, changed or appended is
/// "sealed_unreadable". What was written to `plain` may be used only after success: write to a file that is thrown
/// away otherwise.
[[nodiscard]] Result<void> openWithKey(QIODevice &sealed, QIODevice &plain, QByteArrayView key,
                                       QByteArrayView context = {});

/// The same format in memory, for what is small.
[[nodiscard]] Result<QByteArray> sealBytes(QByteArrayView plain, QByteArrayView key, QByteArrayView context = {});
[[nodiscard]] Result<QByteArray> openBytes(QByteArrayView sealed, QByteArrayView key, QByteArrayView context = {});

/// How long the sealed form of so many bytes is.
[[nodiscard]] qint64 sealedSize(qint64 plainSize);

} // namespace emonev
