#include "desktop/startup.h"
#include "ui/text/errortext.h"
#include "ui/shell/language.h"
#include "ui/text/language.h"
#include <QMessageBox>
#include <QSettings>

namespace emonev {

Result<std::unique_ptr<Session>> openSession(const Options &options, const DesktopFolders &folders)
{
    const QSettings settings(folders.settingsFile, QSettings::IniFormat);
    installLanguage(options.language.isEmpty() ? chosenLanguage(settings) : options.language);
    auto session = Session::open(folders.dataDir, options.now);
    if (!session)
        QMessageBox::critical(nullptr, QStringLiteral("e-Monev"), errorText(session.error()));
    return session;
}

} // namespace emonev
