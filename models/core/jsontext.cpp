#include "core/jsontext.h"
#include <algorithm>

namespace emonev {

namespace {

bool isPlain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

} // namespace

void appendJsonText(QByteArray &json, QStringView text) { appendJsonUtf8(json, text.toUtf8()); }

void appendJsonUtf8(QByteArray &json, QByteArrayView utf8)
{
    static const char digits[] = "0123456789abcdef";
    json += '"';
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        json += utf8;
        json += '"';
        return;
    }
    for (const char c : utf8) {
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
