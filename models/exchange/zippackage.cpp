#include "exchange/zippackage.h"
#include <zip.h>

namespace emonev {

namespace {

constexpr qint64 blockSize = 1 << 20;

struct PartCloser
{
    void operator()(zip_file_t *part) const { zip_fclose(part); }
};

} // namespace

ZipPackage::ZipPackage(zip *archive, const QString &path, const ReadLimits &limits)
    : m_archive(archive), m_path(path), m_limits(limits)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(archive, zip_uint64_t(i), 0))
            m_parts.insert(QString::fromUtf8(name).toLower(), quint64(i));
}

ZipPackage::~ZipPackage() { zip_discard(m_archive); }

Result<std::shared_ptr<ZipPackage>> ZipPackage::open(const QByteArray &content, const QString &path,
                                                     const ReadLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(content.constData(), zip_uint64_t(content.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return fail(ErrorKind::InvalidData, QStringLiteral("file_damaged"), {path}, detail);
    }
    return std::shared_ptr<ZipPackage>(new ZipPackage(archive, path, limits));
}

bool ZipPackage::contains(const QString &part) const { return m_parts.contains(part.toLower()); }

Result<QByteArray> ZipPackage::read(const QString &part) const
{
    const auto found = m_parts.constFind(part.toLower());
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (found == m_parts.constEnd() || zip_stat_index(m_archive, *found, 0, &stat) != 0)
        return damaged(QStringLiteral("missing part %1").arg(part));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorKind::InvalidData, QStringLiteral("file_password_protected"), {m_path});
    if (stat.size > quint64(m_limits.maxUnpackedBytes))
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {m_path}, part);
    return unpack(*found, stat.size, stat.comp_size);
}

Result<QByteArray> ZipPackage::unpack(quint64 index, quint64 declared, quint64 packed) const
{
    const auto bomb = [&](qint64 size) {
        return size > m_limits.freeUnpackedBytes && size / m_limits.maxRatio > qint64(packed);
    };
    if (bomb(qint64(declared)))
        return fail(ErrorKind::InvalidData, QStringLiteral("zip_bomb"), {m_path});
    const std::unique_ptr<zip_file_t, PartCloser> part(zip_fopen_index(m_archive, index, 0));
    if (!part)
        return damaged(QString::fromUtf8(zip_strerror(m_archive)));
    QByteArray content;
    for (;;) {
        const auto filled = content.size();
        content.resize(filled + blockSize);
        const zip_int64_t got = zip_fread(part.get(), content.data() + filled, zip_uint64_t(blockSize));
        if (got < 0)
            return damaged(QString::fromUtf8(zip_file_strerror(part.get())));
        content.resize(filled + got);
        if (got == 0)
            break;
        m_unpacked += got;
        if (bomb(content.size()))
            return fail(ErrorKind::InvalidData, QStringLiteral("zip_bomb"), {m_path});
        if (m_unpacked > m_limits.maxUnpackedBytes)
            return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {m_path});
    }
    return content;
}

Unexpected ZipPackage::damaged(const QString &detail) const
{
    return fail(ErrorKind::InvalidData, QStringLiteral("file_damaged"), {m_path}, detail);
}

} // namespace emonev
