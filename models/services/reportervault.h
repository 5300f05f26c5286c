#pragma once
#include "secrets/secretstore.h"
#include <memory>
#include <mutex>

namespace emonev {

/// Who reported, as one person wrote it down.
struct Reporter
{
    QString name;
    QString contact;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && contact.isEmpty(); }
};

/// A reporter's identity as it is stored: which key, and what only that key opens.
struct SealedReporter
{
    QString keyId;
    QString box;
};

/// Seals and opens reporters' identities. The keys stand in the keychain, never in the store; a box opens only for the
/// complaint it was sealed for. Thread-safe.
class ReporterVault
{
public:
    explicit ReporterVault(std::unique_ptr<SecretStore> secrets) : m_secrets(std::move(secrets)) {}

    /// Makes the first key where there is none yet.
    [[nodiscard]] Result<SealedReporter> seal(const QString &complaintId, const Reporter &who);
    /// NotPermitted reporter_key_missing where this machine was not given the key.
    [[nodiscard]] Result<Reporter> open(const QString &complaintId, const SealedReporter &sealed);

private:
    /// Key by its id; an empty id stands for the newest one, made where there is none.
    [[nodiscard]] Result<std::pair<QString, QByteArray>> key(const QString &id);

    std::mutex m_mutex;
    std::unique_ptr<SecretStore> m_secrets;
};

} // namespace emonev
