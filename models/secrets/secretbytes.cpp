#include "secrets/secretbytes.h"
#include <cstring>
#include <sodium.h>
#include <utility>

namespace emonev {

SecretBytes::SecretBytes(qsizetype size)
    : m_bytes(std::make_unique<unsigned char[]>(static_cast<std::size_t>(size))), m_size(size)
{
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { wipe(); }

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::taking(QByteArray &bytes)
{
    SecretBytes taken = copyOf(bytes);
    emonev::wipe(bytes);
    return taken;
}

void SecretBytes::wipe()
{
    if (m_bytes)
        sodium_memzero(m_bytes.get(), static_cast<std::size_t>(m_size));
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = {};
}

} // namespace emonev
