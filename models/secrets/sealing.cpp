#include "secrets/sealing.h"
#include "secrets/keysizes.h"
#include "secrets/sodium.h"
#include <QBuffer>
#include <sodium.h>

namespace emonev {

static_assert(secretKeySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr qint64 chunkExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr unsigned char middleTag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

const unsigned char *bytes(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }
unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }
unsigned long long length(QByteArrayView view) { return static_cast<unsigned long long>(view.size()); }

Unexpected wrongKeySize() { return fail(ErrorKind::InvalidData, QStringLiteral("sealing_key_damaged")); }

Unexpected unreadable(const char *why)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("sealed_unreadable"), {}, QString::fromLatin1(why));
}

/// The next `size` bytes, fewer only at the end.
Result<QByteArray> readChunk(QIODevice &device, qint64 size)
{
    QByteArray chunk(size, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < size) {
        const qint64 got = device.read(chunk.data() + filled, size - filled);
        // A sequential device says -1 at its end, too.
        if (got < 0 && !(device.isSequential() && device.atEnd()))
            return fail(ErrorKind::Unexpected, QStringLiteral("device_not_read"), {}, device.errorString());
        if (got <= 0)
            break;
        filled += got;
    }
    chunk.truncate(filled);
    return chunk;
}

Result<void> writeChunk(QIODevice &device, const QByteArray &chunk)
{
    if (device.write(chunk) != chunk.size())
        return fail(ErrorKind::Unexpected, QStringLiteral("device_not_written"), {}, device.errorString());
    return {};
}

/// The running state of one direction; overwritten when it goes.
class Stream
{
public:
    explicit Stream(QByteArrayView context) : m_context(context) { ensureSodium(); }
    ~Stream() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY(Stream)

    QByteArray start(QByteArrayView key)
    {
        QByteArray header(headerSize, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytes(header), bytes(key));
        return header;
    }

    bool startReading(const QByteArray &header, QByteArrayView key)
    {
        return header.size() == headerSize &&
               crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytes(header), bytes(key)) == 0;
    }

    QByteArray push(const QByteArray &plain, unsigned char tag)
    {
        QByteArray sealed(plain.size() + chunkExtra, '\0');
        crypto_secretstream_xchacha20poly1305_push(&m_state, bytes(sealed), nullptr, bytes(QByteArrayView(plain)),
                                                   length(plain), bytes(m_context), length(m_context), tag);
        return sealed;
    }

    bool pull(const QByteArray &sealed, QByteArray &plain, unsigned char &tag)
    {
        if (sealed.size() < chunkExtra)
            return false;
        plain.resize(sealed.size() - chunkExtra);
        return crypto_secretstream_xchacha20poly1305_pull(&m_state, bytes(plain), nullptr, &tag,
                                                          bytes(QByteArrayView(sealed)), length(sealed),
                                                          bytes(m_context), length(m_context)) == 0;
    }

private:
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArrayView m_context;
};

QBuffer *openedBuffer(QBuffer &buffer, QByteArrayView content)
{
    buffer.setData(content.data(), int(content.size()));
    buffer.open(QIODevice::ReadOnly);
    return &buffer;
}

} // namespace

Result<SecretBytes> derivedKey(QByteArrayView master, QByteArrayView name)
{
    ensureSodium();
    if (master.size() != secretKeySize)
        return wrongKeySize();
    static constexpr unsigned char purpose[] = "emonev-derived-1"; // exactly 16 bytes; changing it changes every key
    static_assert(sizeof purpose - 1 == crypto_generichash_blake2b_PERSONALBYTES);
    SecretBytes key(secretKeySize);
    crypto_generichash_blake2b_salt_personal(key.data(), std::size_t(key.size()), bytes(name), length(name),
                                             bytes(master), std::size_t(master.size()), nullptr, purpose);
    return key;
}

Result<void> sealWithKey(QIODevice &plain, QIODevice &sealed, QByteArrayView key, QByteArrayView context)
{
    if (key.size() != secretKeySize)
        return wrongKeySize();
    Stream stream(context);
    EMONEV_TRY(writeChunk(sealed, stream.start(key)));
    EMONEV_ASSIGN(QByteArray chunk, readChunk(plain, chunkSize));
    // Only the chunk with the last tag may stand at the end, so look one chunk ahead.
    while (chunk.size() == chunkSize) {
        EMONEV_ASSIGN(QByteArray next, readChunk(plain, chunkSize));
        if (next.isEmpty())
            break;
        EMONEV_TRY(writeChunk(sealed, stream.push(chunk, middleTag)));
        chunk = std::move(next);
    }
    return writeChunk(sealed, stream.push(chunk, lastTag));
}

Result<void> openWithKey(QIODevice &sealed, QIODevice &plain, QByteArrayView key, QByteArrayView context)
{
    if (key.size() != secretKeySize)
        return wrongKeySize();
    Stream stream(context);
    EMONEV_ASSIGN(const QByteArray header, readChunk(sealed, headerSize));
    if (!stream.startReading(header, key))
        return unreadable("header");
    QByteArray content;
    for (unsigned char tag = middleTag; tag != lastTag;) {
        EMONEV_ASSIGN(const QByteArray chunk, readChunk(sealed, chunkSize + chunkExtra));
        if (!stream.pull(chunk, content, tag) || (tag != middleTag && tag != lastTag))
            return unreadable(chunk.isEmpty() ? "cut off" : "chunk");
        EMONEV_TRY(writeChunk(plain, content));
    }
    EMONEV_ASSIGN(const QByteArray rest, readChunk(sealed, 1));
    if (!rest.isEmpty())
        return unreadable("bytes after the end");
    return {};
}

Result<QByteArray> sealBytes(QByteArrayView plain, QByteArrayView key, QByteArrayView context)
{
    QBuffer from;
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    EMONEV_TRY(sealWithKey(*openedBuffer(from, plain), to, key, context));
    return to.data();
}

Result<QByteArray> openBytes(QByteArrayView sealed, QByteArrayView key, QByteArrayView context)
{
    QBuffer from;
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    EMONEV_TRY(openWithKey(*openedBuffer(from, sealed), to, key, context));
    return to.data();
}

qint64 sealedSize(qint64 plainSize)
{
    const qint64 chunks = plainSize == 0 ? 1 : (plainSize + chunkSize - 1) / chunkSize;
    return headerSize + plainSize + chunks * chunkExtra;
}

} // namespace emonev
