#include "desktop/startup.h"
#include "desktop/desktop.h"
#include "desktop/session.h"
#include "desktop/singleinstance.h"
#include "services/dailybackup.h"
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
        Desktop desktop(
            DesktopParts{options, folders, session.workspace(), settings, theme, prompts, languageFromCode(language)});
        QObject::connect(&instance, &SingleInstance::raised, &desktop, &Desktop::raise);
        desktop.show();
        const DailyBackup backup(session.store().profile(), session.clock());
        const int code = QApplication::exec();
        restore = desktop.restoreFile();
        if (restore.isEmpty() && !desktop.startAgain())
            return code;
    }
}

} // namespace emonev
