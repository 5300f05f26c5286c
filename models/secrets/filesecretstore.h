#pragma once
#include "secrets/secretstore.h"
#include <QHash>
#include <functional>

namespace emonev {

/// Keeps secrets in a file only its owner can read (0600), for machines without a keychain. Several programs may use
/// one file; each write replaces it whole.
class FileSecretStore final : public SecretStore
{
public:
    /// The folder must exist; its permissions stay as they are.
    explicit FileSecretStore(QString path) : m_path(std::move(path)) {}

    /// "secret_file_open" when others may read the file, "secret_file_linked" when it is a link.
    Result<std::optional<QByteArray>> read(const QString &key) override;
    Result<void> write(const QString &key, const QByteArray &value) override;
    Result<void> remove(const QString &key) override;

private:
    using Values = QHash<QString, QByteArray>;

    [[nodiscard]] Result<Values> load() const;
    [[nodiscard]] Result<void> save(const Values &values) const;
    [[nodiscard]] Result<void> change(const std::function<bool(Values &)> &edit) const;

    QString m_path;
};

} // namespace emonev
