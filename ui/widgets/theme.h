#pragma once
#include <QObject>
#include <QPalette>

class QApplication;

namespace emonev {

/// What the person chose in the settings; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] ThemeChoice themeChoice(const QString &word);
[[nodiscard]] QString themeWord(ThemeChoice choice);

/// Fusion style, our palette and font for the whole program.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &app, QObject *parent = nullptr);

    void apply(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool systemIsDark() const;

    QApplication &m_app;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace emonev
