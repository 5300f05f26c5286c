#pragma once
#include <QByteArray>
#include <QString>

namespace emonev {

/// Appends `text` to JSON as a quoted string. For the two places that write 10,000s of small objects, where building
/// QJsonObject takes most of the time: history of an import, and the scores of a large city.
void appendJsonText(QByteArray &json, QStringView text);
/// As appendJsonText(), for text that is in UTF-8 already.
void appendJsonUtf8(QByteArray &json, QByteArrayView utf8);
/// Appends `"name":` with a comma before it where one is needed; `name` is plain ASCII.
void appendJsonName(QByteArray &json, QByteArrayView name);

} // namespace emonev
