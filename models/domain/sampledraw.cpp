#include "domain/sampledraw.h"
#include <QCryptographicHash>
#include <algorithm>

namespace emonev {

QStringList drawSample(const QStringList &codes, int count, const QString &seed)
{
    QVector<std::pair<QByteArray, QString>> places;
    for (const QString &code : codes)
        places.append({QCryptographicHash::hash((seed + u':' + code).toUtf8(), QCryptographicHash::Sha256), code});
    std::sort(places.begin(), places.end());
    QStringList drawn;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, places.size()); ++i)
        drawn.append(places[i].second);
    drawn.sort();
    return drawn;
}

int sampleSize(int units, int percent)
{
    constexpr int whole = 100;
    return (units * std::clamp(percent, 0, whole) + whole - 1) / whole;
}

} // namespace emonev
