#pragma once
#include <QtGlobal>

namespace emonev {

inline constexpr qsizetype secretKeySize = 32;  ///< of sealing and of derived keys
inline constexpr qsizetype publicKeySize = 32;  ///< Ed25519
inline constexpr qsizetype signingKeySize = 64; ///< Ed25519: seed and public key
inline constexpr qsizetype signingSeedSize = 32;
inline constexpr qsizetype signatureSize = 64;

} // namespace emonev
