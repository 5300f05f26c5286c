#pragma once
#include "server/http/httpfile.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace emonev {

/// An answer. Length, date, connection and compression are added by the server; a file takes the body's place.
struct HttpResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<HttpFile> file;

    void set(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// An answer of JSON text.
[[nodiscard]] HttpResponse httpJson(const QByteArray &json, int status = 200);

/// {"error":{"code":…,"retry":…,"detail":…}}; 429 and 503 ask to come back after `retryAfter` seconds.
[[nodiscard]] HttpResponse httpError(int status, const QByteArray &code, bool retry, const QString &detail = {},
                                     int retryAfter = 0);

} // namespace emonev
