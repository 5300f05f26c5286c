#pragma once
#include <QString>

class QCoreApplication;
class QSettings;

namespace emonev {

/// The languages of the program; Indonesian is the default.
[[nodiscard]] bool isLanguage(const QString &code);
/// The language the person chose, or Indonesian.
[[nodiscard]] QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &code);

/// Installs the translators of a language. Figures and dates are written the Indonesian way in every language.
void installLanguage(QCoreApplication &app, const QString &code);

} // namespace emonev
