#include "ui/widgets/zonelook.h"
#include <QCoreApplication>

namespace emonev {

namespace {

QString glyphFor(const QString &code, const QColor &color)
{
    if (code == QLatin1String("hijau"))
        return QStringLiteral("●");
    if (code == QLatin1String("kuning"))
        return QStringLiteral("▲");
    if (code == QLatin1String("merah"))
        return QStringLiteral("■");
    const int hue = color.isValid() ? color.hue() : -1;
    if (hue >= 75 && hue <= 180)
        return QStringLiteral("●");
    if (hue >= 30 && hue < 75)
        return QStringLiteral("▲");
    return hue >= 0 && (hue < 30 || hue > 330) ? QStringLiteral("■") : QStringLiteral("◆");
}

QColor colorFor(const QString &code, const QColor &color)
{
    if (color.isValid())
        return color;
    if (code == QLatin1String("hijau"))
        return QColor(0x1b7a3d);
    if (code == QLatin1String("kuning"))
        return QColor(0xb98300);
    return code == QLatin1String("merah") ? QColor(0xb3261e) : QColor(0x6b7778);
}

QString wordFor(const QString &code)
{
    if (code == QLatin1String("hijau"))
        return QCoreApplication::translate("ZoneLook", "Green");
    if (code == QLatin1String("kuning"))
        return QCoreApplication::translate("ZoneLook", "Yellow");
    return code == QLatin1String("merah") ? QCoreApplication::translate("ZoneLook", "Red") : code;
}

} // namespace

ZoneLook zoneLook(const QString &code, const QString &word, const QColor &color)
{
    if (code.isEmpty())
        return {QStringLiteral("○"), QCoreApplication::translate("ZoneLook", "not assessed yet"), QColor(0x6b7778)};
    return {glyphFor(code, color), word.isEmpty() ? wordFor(code) : word, colorFor(code, color)};
}

} // namespace emonev
