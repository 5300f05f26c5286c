#include "server/serverfolders.h"
#include <QDir>
#include <QFileInfo>
#include <unistd.h>

namespace emonev::serving {

QString sideFolder(const Order &order)
{
    const QString url = order.value("db");
    if (url.startsWith(QLatin1String("sqlite:")))
        return QFileInfo(url.mid(7)).absoluteFilePath() + QStringLiteral(".files");
    return QDir::tempPath() + QStringLiteral("/emonev-server-%1").arg(::getpid());
}

QString blobFolder(const Order &order)
{
    return order.isSet("blobs") ? order.value("blobs") : sideFolder(order) + QStringLiteral("/blobs");
}

} // namespace emonev::serving
