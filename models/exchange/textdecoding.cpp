#include "exchange/textdecoding.h"
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace emonev {

namespace {

/// What Windows-1252 puts at 0x80–0x9F; its five holes stay what Latin-1 says.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray &content)
{
    QString text = QString::fromLatin1(content);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[size_t(c.unicode() - 0x80)]);
    return text.toUtf8();
}

QByteArray fromUtf16(const QByteArray &content, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(content);
    return text.toUtf8();
}

} // namespace

QByteArray toUtf8(const QByteArray &content)
{
    if (content.startsWith("\xFF\xFE"))
        return fromUtf16(content, QStringConverter::Utf16LE);
    if (content.startsWith("\xFE\xFF"))
        return fromUtf16(content, QStringConverter::Utf16BE);
    const QByteArray body = content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
    return QByteArrayView(body).isValidUtf8() ? body : fromWindows1252(body);
}

bool looksBinary(const QByteArray &text)
{
    if (text.contains('\0') && !text.startsWith("\xFF\xFE") && !text.startsWith("\xFE\xFF"))
        return true;
    const QByteArray start = text.left(65536);
    const auto strange = std::count_if(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || byte == 0x7F;
    });
    return strange > 4 && strange * 100 > start.size();
}

} // namespace emonev
