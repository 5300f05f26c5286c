#pragma once
#include "desktop/options.h"
#include "desktop/profile.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/dialogprompts.h"
#include "ui/widgets/theme.h"
#include <QSettings>

class QApplication;

namespace emonev {

class Clock;
class MainWindow;

/// Puts the program together: settings, language, theme, pages, window.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(QApplication &app, const Options &options, const Profile &profile);
    ~Desktop() override;

    void show();
    void raise(const QString &page);

private:
    [[nodiscard]] QVector<PageFactory> pages() const;
    void connectTheme();
    void fillStatus();
    void statusClicked(const QString &part);
    void noteSaved();

    Options m_options;
    Profile m_profile;
    QSettings m_settings;
    std::unique_ptr<Clock> m_clock;
    Theme m_theme;
    Actions m_actions;
    DialogPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace emonev
