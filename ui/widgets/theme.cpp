#include "ui/widgets/theme.h"
#include "ui/widgets/officestyle.h"
#include <QApplication>
#include <QStyleHints>

namespace emonev {

namespace {

/// The few colours a palette is made of.
struct Shades
{
    QRgb window, base, alternate, button, text, quiet, disabled, accent, accentText, link;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Shades lightShades{0xf2f4f4, 0xffffff, 0xf7f9f9, 0xf2f4f4, 0x1b2223, 0x596567, 0x8a9496, 0x0f6b6b,
                             0xffffff, 0x0b6262, 0xffffff, 0xe9eded, 0xc9d0d1, 0xaab3b4, 0x7d8788};
constexpr Shades darkShades{0x242b2c, 0x161b1c, 0x1a2021, 0x333d3e, 0xe6ebeb, 0xa3afb0, 0x7a8587, 0x137b7a,
                            0xffffff, 0x5cc9c5, 0x465152, 0x3b4546, 0x3a4445, 0x101415, 0x000000};

QPalette paletteFrom(const Shades &s)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb rgb) { p.setColor(QPalette::All, role, QColor(rgb)); };
    set(QPalette::Window, s.window);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Button, s.button);
    set(QPalette::ToolTipBase, s.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, s.text);
    set(QPalette::BrightText, s.accentText);
    set(QPalette::PlaceholderText, s.quiet);
    set(QPalette::Highlight, s.accent);
    set(QPalette::HighlightedText, s.accentText);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.link);
    set(QPalette::Light, s.light);
    set(QPalette::Midlight, s.midlight);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.mid));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(s.text));
    return p;
}

} // namespace

ThemeChoice themeChoice(const QString &word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Theme(QApplication &app, QObject *parent) : QObject(parent), m_app(app)
{
    m_app.setStyle(new OfficeStyle);
    QFont font = m_app.font();
    font.setPointSizeF(10);
    m_app.setFont(font);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_app.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply(m_choice);
    });
#endif
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    m_app.setPalette(dark ? darkPalette() : lightPalette());
    Q_EMIT changed();
}

bool Theme::isDark() const { return m_app.palette().color(QPalette::Window).lightness() < 128; }

QPalette Theme::lightPalette() { return paletteFrom(lightShades); }

QPalette Theme::darkPalette() { return paletteFrom(darkShades); }

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return m_app.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    m_app.setPalette(QPalette()); // an empty palette brings the desktop's own back
    return m_app.palette().color(QPalette::Window).lightness() < 128;
#endif
}

} // namespace emonev
