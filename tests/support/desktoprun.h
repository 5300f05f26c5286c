#pragma once
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace emonev {

/// The real programs on a display of their own: emonev driven by real keys, emonevctl beside it, one profile for both.
class DesktopRun
{
public:
    /// Starts the display and makes a city with unit A and two services, A-1 and A-2.
    DesktopRun();
    ~DesktopRun();
    DesktopRun(const DesktopRun &) = delete;
    DesktopRun &operator=(const DesktopRun &) = delete;

    /// Starts emonev on the checklist and waits until its window has the keyboard.
    void startWindow();
    /// Presses keys by X's names, `delay` milliseconds apart; comes back after the last one.
    void press(const QStringList &keys, int delay = 30) const;
    [[nodiscard]] QProcess &window() { return m_window; }
    /// Starts a further emonev on the same profile and gives its exit code.
    [[nodiscard]] int startSecondWindow() const;
    void killWindow();
    /// Ends the window as a person would.
    void closeWindow();

    struct Answer
    {
        int exitCode = 0;
        QJsonDocument json;
    };
    /// Runs emonevctl with --json on the profile.
    [[nodiscard]] Answer ctl(const QStringList &arguments) const;
    /// One column of the stored answers, by service and indicator ("A-1/V1.1"); empty when they can't be read.
    [[nodiscard]] QMap<QString, QString> storedAnswers(const QString &column) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;

private:
    [[nodiscard]] QStringList windowArguments() const;
    [[nodiscard]] QProcessEnvironment environment() const;
    QByteArray xdotool(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_display;
    QString m_displayName;
    QProcess m_window;
};

} // namespace emonev
