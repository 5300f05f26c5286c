#include "server/http/httptarget.h"
#include <QStringDecoder>
#include <QStringList>

namespace emonev {

namespace {

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = char(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QString> decoded(const QByteArray &text, bool plusIsBlank)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char byte = text[i];
        if (byte == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            byte = char(high * 16 + low);
            i += 2;
            if (byte == 0)
                return std::nullopt;
        } else if (byte == '+' && plusIsBlank) {
            byte = ' ';
        }
        bytes.append(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

bool isPlainPath(const QString &path)
{
    for (const QChar letter : path)
        if (letter.unicode() < 0x20 || letter.unicode() == 0x7f || letter == u'\\')
            return false;
    const QStringList steps = path.split(u'/');
    return !steps.contains(QStringLiteral(".")) && !steps.contains(QStringLiteral(".."));
}

std::optional<QMultiMap<QString, QString>> decodedQuery(const QByteArray &text)
{
    QMultiMap<QString, QString> query;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals), true);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        query.insert(*name, *value);
    }
    return query;
}

} // namespace

std::optional<HttpTarget> decodeTarget(const QByteArray &target)
{
    if (target.contains('#'))
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    const QByteArray rawPath = mark < 0 ? target : target.left(mark);
    if (rawPath.toLower().contains("%2f"))
        return std::nullopt;
    const auto path = decoded(rawPath, false);
    const auto query = decodedQuery(mark < 0 ? QByteArray() : target.mid(mark + 1));
    if (!path || !query || !isPlainPath(*path))
        return std::nullopt;
    return HttpTarget{*path, *query};
}

} // namespace emonev
