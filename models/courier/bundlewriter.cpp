#include "courier/bundlewriter.h"
#include "secrets/sealing.h"
#include <QCryptographicHash>
#include <QSaveFile>
#include <QtEndian>

namespace emonev {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray bundle::sealContext(const QString &device, const QStringList &scopes)
{
    return "emonev bundle 1\n" + device.toUtf8() + '\n' + scopes.join(u' ').toUtf8();
}

QByteArray bundle::signedBytes(const QByteArray &prefixAndHead) { return "emonev bundle 1\n" + prefixAndHead; }

void BundleWriter::add(const QStringList &scopes, const QByteArray &line) { m_sections[scopes].add(line); }

Result<void> BundleWriter::write(const QString &path, BundleHead head)
{
    QVector<QByteArray> sealed;
    qint64 size = 0;
    for (auto &[scopes, lines] : m_sections) {
        EMONEV_ASSIGN(const SecretBytes key, m_keys.keyOf(scopes));
        EMONEV_ASSIGN(const QByteArray bytes, sealBytes(lines.finish(), key, bundle::sealContext(head.device, scopes)));
        head.sections.append({scopes, bytes.size(), hashOf(bytes)});
        size += bytes.size();
        sealed.append(bytes);
    }
    m_sections.clear();
    const QByteArray json = head.toJson();
    if (size + json.size() + 1024 > bundle::largestFile || json.size() > bundle::largestHead ||
        sealed.size() > bundle::mostSections)
        return fail(ErrorKind::InvalidData, QStringLiteral("bundle_too_large"));
    const QByteArray start = QByteArray(bundle::magic, bundle::magicSize) + bigEndian(bundle::version) +
                             bigEndian(quint32(json.size())) + json;
    QSaveFile file(path);
    bool fine = file.open(QIODevice::WriteOnly) && file.write(start) == start.size();
    for (const QByteArray &bytes : sealed)
        fine = fine && file.write(bytes) == bytes.size();
    const QByteArray signature = signDetached(bundle::signedBytes(start), m_keys.signing());
    fine = fine && file.write(signature) == signature.size() && file.commit();
    if (!fine)
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path}, file.errorString());
    return {};
}

} // namespace emonev
