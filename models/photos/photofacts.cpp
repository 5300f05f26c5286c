#include "photos/photofacts.h"
#include "photos/photocontent.h"
#include "photos/photodecoder.h"
#include "photos/planes.h"
#include "photos/spotfinder.h"
#include <QCryptographicHash>

namespace emonev {

Result<PhotoFacts> readPhoto(const QByteArray &bytes)
{
    EMONEV_ASSIGN(const DecodedPhoto decoded, decodePhoto(bytes));
    PhotoFacts facts;
    facts.width = decoded.width;
    facts.height = decoded.height;
    facts.exif = readExif(exifBlock(bytes));
    facts.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    facts.hashes = hashesOf(upright(fittedTo(decoded.grey, spotPictureSide), facts.exif.orientation));
    return facts;
}

} // namespace emonev
