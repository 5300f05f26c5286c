#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace emonev {

/// Holds a key or password in memory and overwrites it when it goes; can be moved, never copied by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes, to be filled through data().
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// Takes the bytes over and overwrites the source.
    [[nodiscard]] static SecretBytes taking(QByteArray &bytes);

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    operator QByteArrayView() const { return view(); }

private:
    void wipe();

    std::unique_ptr<unsigned char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites the bytes and empties the array. Copies that share the same buffer are overwritten with it only when
/// this was the last one, so call it where the bytes were made.
void wipe(QByteArray &bytes);

} // namespace emonev
