#pragma once
#include "desktop/options.h"
#include "desktop/desktopfolders.h"
#include "desktop/session.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/dialogprompts.h"
#include "ui/widgets/theme.h"
#include <QSettings>

class QApplication;

namespace emonev {

class MainWindow;
class RegistrySource;

/// Puts the program together: settings, language, theme, pages, window.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(QApplication &app, const Options &options, const DesktopFolders &folders, std::unique_ptr<Session> session);
    ~Desktop() override;

    void show();
    void raise(const QString &page);

private:
    [[nodiscard]] QVector<PageFactory> pages();
    void connectTheme();
    void fillStatus();
    void statusClicked(const QString &part);
    void noteSaved();

    Options m_options;
    DesktopFolders m_folders;
    QSettings m_settings;
    std::unique_ptr<Session> m_session;
    Theme m_theme;
    Actions m_actions;
    DialogPrompts m_prompts;
    std::unique_ptr<RegistrySource> m_search;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace emonev
