#pragma once
#include <QByteArray>
#include <QMultiMap>
#include <QString>
#include <optional>

namespace emonev {

/// A request's target, taken apart and decoded.
struct HttpTarget
{
    QString path;
    QMultiMap<QString, QString> query;
};

/// Nothing where it is no UTF-8, escapes are broken, or a path could be read in two ways (`..`, an escaped slash).
[[nodiscard]] std::optional<HttpTarget> decodeTarget(const QByteArray &target);

} // namespace emonev
