#include "server/http/httpresponse.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

HttpResponse httpJson(const QByteArray &json, int status)
{
    HttpResponse response;
    response.status = status;
    response.set("Content-Type", "application/json");
    response.body = json;
    return response;
}

HttpResponse httpError(int status, const QByteArray &code, bool retry, const QString &detail, int retryAfter)
{
    const QJsonObject error{{"code", QString::fromLatin1(code)}, {"retry", retry}, {"detail", detail}};
    HttpResponse response =
        httpJson(QJsonDocument(QJsonObject{{"error", error}}).toJson(QJsonDocument::Compact), status);
    if (retryAfter > 0)
        response.set("Retry-After", QByteArray::number(retryAfter));
    return response;
}

} // namespace emonev
