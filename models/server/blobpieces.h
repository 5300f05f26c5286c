#pragma once
#include "sync/protocol.h"

namespace emonev {

/// A piece of a file and what there is to say of the whole.
struct BlobPiece
{
    QByteArray bytes;
    qint64 size = 0; ///< of the whole file
    QString type;
    QString path; ///< where a whole rest lies on disk, instead of bytes
};

/// Where an upload stands after a chunk.
struct BlobProgress
{
    wire::BlobPlace place;
    bool wrongOffset = false; ///< the chunk was not taken; go on at place.offset
};

} // namespace emonev
