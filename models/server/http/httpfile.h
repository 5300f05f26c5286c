#pragma once
#include <QString>

namespace emonev {

/// A stretch of a file to send; what a Range header asks for is decided before.
struct HttpFile
{
    QString path;
    qint64 offset = 0;
    qint64 length = -1; ///< -1: up to its end
};

} // namespace emonev
