#include "ui/text/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources() { Q_INIT_RESOURCE(emonev_translations); }

namespace emonev {

void installLanguage(const QString &language)
{
    [[maybe_unused]] static const bool ready = (initTranslationResources(), true);
    const auto owner = QCoreApplication::instance();
    const QString name = QStringLiteral("emonevTranslator");
    for (QTranslator *old : owner->findChildren<QTranslator *>(name)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    auto *translator = new QTranslator(owner);
    translator->setObjectName(name);
    if (translator->load(QStringLiteral(":/i18n/emonev_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace emonev
