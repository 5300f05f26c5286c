#pragma once
#include "secrets/secretstore.h"
#include <memory>
#include <mutex>

namespace emonev {

/// Where this machine keeps the keys of reporters' names: the keychain, or a file of the profile where there is none.
/// Which of them is found out at the first use, because asking the keychain may take a while; never on the thread of
/// the windows.
class ReporterKeys final : public SecretStore
{
public:
    explicit ReporterKeys(const QString &profileFolder);

    Result<std::optional<QByteArray>> read(const QString &key) override { return store().read(key); }
    Result<void> write(const QString &key, const QByteArray &value) override { return store().write(key, value); }
    Result<void> remove(const QString &key) override { return store().remove(key); }

    /// The file the keys of that profile are kept in.
    [[nodiscard]] static QString file(const QString &profileFolder);
    /// Whether they are, or will be, kept in that file. Asks the session bus.
    [[nodiscard]] static bool inFile(const QString &profileFolder);

private:
    SecretStore &store();

    QString m_folder;
    std::mutex m_mutex;
    std::unique_ptr<SecretStore> m_store;
};

} // namespace emonev
