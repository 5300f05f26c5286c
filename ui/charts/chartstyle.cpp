#include "ui/charts/chartstyle.h"

#include <QFontInfo>
#include <QString>
#include <array>

namespace emonev {
namespace {

using Stops = std::array<QColor, 3>;

QColor between(const QColor &a, const QColor &b, qreal t)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t),
                            float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

Stops stops(ChartColors colors)
{
    if (colors == ChartColors::Contrast)
        return {QColor(0x2b, 0x6c, 0xb0), QColor(0xe8, 0xc5, 0x47), QColor(0x8e, 0x24, 0x5c)};
    return {QColor(0x00, 0x8f, 0x6b), QColor(0xf2, 0xb1, 0x1e), QColor(0xcc, 0x4c, 0x1b)};
}

} // namespace

ChartStyle ChartStyle::screen(const QPalette &palette, const QFont &font, ChartColors colors)
{
    ChartStyle style;
    style.background = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    style.muted = between(style.text, style.background, 0.35);
    style.grid = between(style.text, style.background, 0.85);
    style.dark = style.background.lightness() < 128;
    style.accent = style.dark ? QColor(0x4d, 0xb6, 0xac) : QColor(0x00, 0x69, 0x6b);
    style.font = font;
    style.font.setPixelSize(QFontInfo(font).pixelSize());
    style.colors = colors;
    return style;
}

ChartStyle ChartStyle::print(ChartColors colors)
{
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica")});
    font.setPixelSize(12);
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    return screen(light, font, colors);
}

QColor ChartStyle::zone(int index, int count) const
{
    const Stops colours = stops(colors);
    const qreal at = count > 1 ? 2.0 * index / (count - 1) : 0;
    return at <= 1 ? between(colours[0], colours[1], at) : between(colours[1], colours[2], at - 1);
}

QString zoneMark(int index, int count)
{
    static constexpr std::array<char16_t, 3> marks{0x25CF, 0x25B2, 0x25A0};
    return QString(QChar(marks[count == 3 && index >= 0 && index < 3 ? std::size_t(index) : 0]));
}

} // namespace emonev
