#pragma once
#include <QByteArray>
#include <QHash>
#include <QMultiMap>
#include <QString>

namespace emonev {

/// A request as the routes see it: target decoded, header names in lower case, body inflated. HEAD arrives as GET.
struct HttpRequest
{
    QByteArray method;
    QString path;
    QMultiMap<QString, QString> query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body; ///< empty while limits are asked for
    QString peer;    ///< the address alone, for limits and the log
    QByteArray requestId;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

} // namespace emonev
