#include "desktop/startup.h"
#include "desktop/desktop.h"
#include "desktop/singleinstance.h"
#include "services/backupservice.h"
#include "ui/home/startup.h"
#include "ui/shell/language.h"
#include "ui/text/language.h"
#include <QApplication>

namespace emonev {

namespace {

/// Language and looks as the command line or the settings say.
QString speak(const Options &options, const QSettings &settings)
{
    const QString language = options.language.isEmpty() ? chosenLanguage(settings) : options.language;
    installLanguage(language);
    return language;
}

/// Today's backup, made beside the window.
void backUp(Session &session)
{
    Store &store = session.store();
    store.post([&store, &clock = session.clock()](Connection &) { return backups::makeDaily(store, clock); });
}

} // namespace

int runDesktop(QApplication &app, const Options &options, const DesktopFolders &folders, SingleInstance &instance)
{
    QSettings settings(folders.settingsFile, QSettings::IniFormat);
    Theme theme(app);
    theme.apply(
        themeChoice(options.theme.isEmpty() ? settings.value(QStringLiteral("theme")).toString() : options.theme));
    DialogPrompts prompts(settings);
    QString restore;
    for (;;) {
        const QString language = speak(options, settings);
        auto clock = clockFor(options.now);
        StartUp start(Profile{folders.dataDir}, *clock, prompts, languageFromCode(language));
        if (!restore.isEmpty())
            start.restore(restore);
        auto store = start.open();
        if (!store)
            return start.exitCode();
        Session session(std::move(clock), std::move(store));
        Desktop desktop(DesktopParts{options, folders, session, settings, theme, prompts, languageFromCode(language)});
        QObject::connect(&instance, &SingleInstance::raised, &desktop, &Desktop::raise);
        desktop.show();
        backUp(session);
        const int code = QApplication::exec();
        restore = desktop.restoreFile();
        if (restore.isEmpty() && !desktop.startAgain())
            return code;
    }
}

} // namespace emonev
