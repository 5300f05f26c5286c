#include "ui/shell/language.h"
#include <QSettings>

namespace emonev {

namespace {

const QString key = QStringLiteral("language");

} // namespace

bool isLanguage(const QString &code) { return code == QLatin1String("id") || code == QLatin1String("en"); }

QString chosenLanguage(const QSettings &settings)
{
    const QString code = settings.value(key).toString();
    return isLanguage(code) ? code : QStringLiteral("id");
}

void chooseLanguage(QSettings &settings, const QString &code) { settings.setValue(key, code); }

} // namespace emonev
