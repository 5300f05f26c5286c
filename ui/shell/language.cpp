#include "ui/shell/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

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

void installLanguage(QCoreApplication &app, const QString &code)
{
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    auto *kit = new QTranslator(&app);
    if (kit->load(QStringLiteral("qtbase_") + code, qtFolder))
        app.installTranslator(kit);
    auto *own = new QTranslator(&app);
    if (own->load(QStringLiteral(":/i18n/emonev_") + code))
        app.installTranslator(own);
}

} // namespace emonev
