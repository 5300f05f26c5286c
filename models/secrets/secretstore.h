#pragma once
#include "core/result.h"
#include <QByteArray>
#include <optional>

namespace emonev {

/// Where tokens and keys are kept between two starts. Calls wait for the answer; keep them off the thread of the
/// windows.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Nothing when there is no value of that key.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> read(const QString &key) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &key, const QByteArray &value) = 0;
    /// Success, too, when there was none.
    [[nodiscard]] virtual Result<void> remove(const QString &key) = 0;
};

} // namespace emonev
