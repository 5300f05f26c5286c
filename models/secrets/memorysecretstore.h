#pragma once
#include "secrets/secretstore.h"
#include <QHash>
#include <QMutex>

namespace emonev {

/// Keeps secrets only as long as it lives; for tests and for work that leaves no trace.
class MemorySecretStore final : public SecretStore
{
public:
    Result<std::optional<QByteArray>> read(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_values.constFind(key);
        return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
    }
    Result<void> write(const QString &key, const QByteArray &value) override
    {
        const QMutexLocker lock(&m_mutex);
        m_values.insert(key, value);
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        m_values.remove(key);
        return {};
    }

private:
    QMutex m_mutex;
    QHash<QString, QByteArray> m_values;
};

} // namespace emonev
