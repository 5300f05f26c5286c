#include "ui/complaints/casethumbs.h"
#include <QBuffer>
#include <QImageReader>

namespace emonev {

namespace {

constexpr int most = 24; ///< of one case; the others are named
constexpr QSize room(132, 96);

QString thumb(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize within = size.scaled(isTurned ? room.transposed() : room, Qt::KeepAspectRatio);
    reader.setScaledSize(within.expandedTo({1, 1})); // a JPEG is decoded at that size, however large it is
    const QImage image = reader.read();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", 80))
        return {};
    return QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(bytes.toBase64());
}

} // namespace

QHash<QString, QString> caseThumbs(const CaseFile &file, const Profile &profile)
{
    QHash<QString, QString> thumbs;
    for (auto it = file.photos.cbegin(); it != file.photos.cend(); ++it)
        for (int i = 0; i < it->size() && thumbs.size() < most; ++i)
            if (const QString made = thumb(attachmentPath(profile, it->at(i).sha256)); !made.isEmpty())
                thumbs.insert(QStringLiteral("%1/%2").arg(it.key()).arg(i), made);
    return thumbs;
}

} // namespace emonev
