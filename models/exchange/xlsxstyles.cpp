#include "exchange/xlsxstyles.h"
#include <QHash>
#include <QXmlStreamReader>

namespace emonev {

namespace {

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/// The first section of a format code without quoted and escaped text, colours and conditions.
QString bareFormat(const QString &code)
{
    QString bare;
    for (int i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            const auto end = code.indexOf(u'"', i + 1);
            i = end < 0 ? int(code.size()) : int(end);
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', i + 1);
            const QString inner = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (inner == u"h" || inner == u"hh" || inner == u"m" || inner == u"mm" || inner == u"s" || inner == u"ss")
                bare += inner;
            i = end < 0 ? int(code.size()) : int(end);
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

bool isDateFormat(int id, const QString &code)
{
    if (code.isEmpty())
        return isBuiltInDate(id);
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return false;
    const QString bare = bareFormat(code);
    if (bare.contains(u'0') || bare.contains(u'#') || bare.contains(u'?'))
        return bare.contains(u'y') || bare.contains(QLatin1String("ss")); // "ss.000" shows a time, "0.00" does not
    return bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'm') || bare.contains(u'h') ||
           bare.contains(u's');
}

QVector<bool> readDateStyles(const QByteArray &stylesXml)
{
    QXmlStreamReader xml(stylesXml);
    QHash<int, QString> codes;
    QVector<bool> styles;
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (xml.name() == u"numFmt") {
            codes.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(),
                         xml.attributes().value(QLatin1String("formatCode")).toString());
        } else if (xml.name() == u"xf" && inCellFormats) {
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            styles.append(isDateFormat(id, codes.value(id)));
        }
    }
    return styles;
}

} // namespace emonev
