#include "ui/text/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources() { Q_INIT_RESOURCE(emonev_translations); }

namespace emonev {

namespace {

void install(QCoreApplication *owner, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(owner);
    translator->setObjectName(QStringLiteral("emonevTranslator"));
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(const QString &language)
{
    [[maybe_unused]] static const bool ready = (initTranslationResources(), true);
    QCoreApplication *owner = QCoreApplication::instance();
    for (QTranslator *old : owner->findChildren<QTranslator *>(QStringLiteral("emonevTranslator"))) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    install(owner, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(owner, QStringLiteral("emonev_") + language, QStringLiteral(":/i18n"));
}

} // namespace emonev
