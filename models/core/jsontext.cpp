#include "core/jsontext.h"

namespace emonev {

void appendJsonText(QByteArray &json, QStringView text)
{
    static const char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '"' || byte == '\\')
            json += '\\';
        if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4];
            json += digits[byte & 0xF];
        } else
            json += c;
    }
    json += '"';
}

void appendJsonName(QByteArray &json, QByteArrayView name)
{
    if (!json.isEmpty() && !json.endsWith('{'))
        json += ',';
    json += '"';
    json += name;
    json += "\":";
}

} // namespace emonev
