#include "courier/bundlefile.h"
#include "courier/bundlewriter.h"
#include "secrets/keysizes.h"
#include "secrets/sealing.h"
#include <QCryptographicHash>
#include <QtEndian>

namespace emonev {

namespace {

constexpr qint64 step = 64 * 1024;

/// A part of a file as a device of its own.
class FilePart final : public QIODevice
{
public:
    FilePart(QIODevice &file, qint64 offset, qint64 size) : m_file(file), m_left(size)
    {
        m_file.seek(offset);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left <= 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left <= 0)
            return -1;
        const qint64 got = m_file.read(data, qMin(most, m_left));
        if (got > 0)
            m_left -= got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_file;
    qint64 m_left;
};

Unexpected forged(const char *why)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("bundle_forged"), {}, QString::fromLatin1(why));
}

} // namespace

Result<void> BundleFile::readHead()
{
    if (m_file.size() > bundle::largestFile)
        return fail(ErrorKind::InvalidData, QStringLiteral("bundle_too_large"));
    m_file.seek(0);
    m_start = m_file.read(bundle::prefixSize);
    if (!m_start.startsWith(QByteArrayView(bundle::magic, bundle::magicSize)))
        return fail(ErrorKind::InvalidData, QStringLiteral("not_a_bundle"));
    if (m_start.size() < bundle::prefixSize)
        return bundle::damaged(QStringLiteral("cut"));
    const auto version = qFromBigEndian<quint32>(m_start.constData() + bundle::magicSize);
    const auto size = qFromBigEndian<quint32>(m_start.constData() + bundle::magicSize + 4);
    if (version > bundle::version)
        return fail(ErrorKind::Version, QStringLiteral("bundle_newer"),
                    {QString::number(version), QString::number(bundle::version)});
    if (version == 0 || size > bundle::largestHead)
        return bundle::damaged(QStringLiteral("prefix"));
    const QByteArray json = m_file.read(size);
    if (json.size() != qsizetype(size))
        return bundle::damaged(QStringLiteral("cut"));
    EMONEV_ASSIGN(m_head, BundleHead::from(json));
    m_start += json;
    if (offsetOf(m_head.sections.size()) + signatureSize != m_file.size())
        return bundle::damaged(QStringLiteral("size"));
    return {};
}

qint64 BundleFile::offsetOf(qsizetype index) const
{
    qint64 offset = m_start.size();
    for (qsizetype i = 0; i < index; ++i)
        offset += m_head.sections[i].size;
    return offset;
}

Result<void> BundleFile::verify(const CourierKeys &keys, const QDateTime &now)
{
    if (m_head.city.compare(keys.own().city, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::InvalidData, QStringLiteral("bundle_other_city"), {m_head.city, keys.own().city});
    EMONEV_ASSIGN(m_maker, Certificate::read(m_head.certificate, keys.serverKey()));
    const bool fits = m_maker.device == m_head.device && m_maker.account == m_head.account &&
                      m_maker.city.compare(m_head.city, Qt::CaseInsensitive) == 0;
    if (!fits)
        return forged("head and certificate differ");
    EMONEV_TRY(checkSignature());
    EMONEV_TRY(checkSections());
    if (now > m_maker.until)
        return fail(ErrorKind::InvalidData, QStringLiteral("bundle_expired"), {m_maker.user});
    return {};
}

Result<void> BundleFile::checkSignature()
{
    m_file.seek(m_file.size() - signatureSize);
    const QByteArray signature = m_file.read(signatureSize);
    if (!verifyDetached(bundle::signedBytes(m_start), signature, m_maker.publicKey))
        return forged("signature");
    return {};
}

Result<void> BundleFile::checkSections()
{
    for (qsizetype i = 0; i < m_head.sections.size(); ++i) {
        FilePart part(m_file, offsetOf(i), m_head.sections[i].size);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (QByteArray piece = part.read(step); !piece.isEmpty(); piece = part.read(step))
            hash.addData(piece);
        if (QString::fromLatin1(hash.result().toHex()) != m_head.sections[i].sha256)
            return bundle::damaged(QStringLiteral("section %1").arg(i));
    }
    return {};
}

Result<void> BundleFile::readSection(qsizetype index, const CourierKeys &keys, const LineUnzipper::Use &use)
{
    const BundleSection &section = m_head.sections[index];
    EMONEV_ASSIGN(const SecretBytes key, keys.keyOf(section.scopes));
    FilePart part(m_file, offsetOf(index), section.size);
    LineUnzipper lines(bundle::largestContent, use);
    const Result<void> opened = openWithKey(part, lines, key, bundle::sealContext(m_head.device, section.scopes));
    const Result<void> taken = lines.outcome();
    // The lines' own failure is also why opening stopped; but one that came only because it stopped is not.
    if (!opened && opened.error().code != u"device_not_written")
        return bundle::damaged(opened.error().detail);
    return taken;
}

} // namespace emonev
