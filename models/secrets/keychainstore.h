#pragma once
#include "secrets/secretstore.h"
#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace emonev {

/// Keeps secrets in the desktop's keychain (Secret Service, KWallet); never falls back to a plain file.
///
/// Needs a QCoreApplication; beyond that works in any thread, with an event loop or without: the jobs run in a thread
/// of their own, the caller waits. Not for the thread of the windows, as the keychain may ask a person to unlock it.
///
/// Errors, all NotPermitted: "keychain_missing" (no session bus or nobody there who keeps secrets), "keychain_denied"
/// (locked or refused), "keychain_silent" (no answer in time; a write may still happen when the answer comes late).
class KeychainStore final : public SecretStore
{
public:
    /// `waitsOn` is asked while waiting; false ends it as if patience had run out.
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(20),
                           std::function<bool()> waitsOn = {})
        : m_patience(patience), m_waitsOn(std::move(waitsOn))
    {
    }

    Result<std::optional<QByteArray>> read(const QString &key) override;
    Result<void> write(const QString &key, const QByteArray &value) override;
    Result<void> remove(const QString &key) override;

private:
    /// The value of a read; nothing when there was no entry.
    [[nodiscard]] Result<std::optional<QByteArray>> ask(const QString &key,
                                                        const std::function<QKeychain::Job *()> &makeJob) const;

    std::chrono::milliseconds m_patience;
    std::function<bool()> m_waitsOn;
};

} // namespace emonev
