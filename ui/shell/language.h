#pragma once
#include <QString>

class QSettings;

namespace emonev {

/// The languages of the program; Indonesian is the default.
[[nodiscard]] bool isLanguage(const QString &code);
/// The language the person chose, or Indonesian.
[[nodiscard]] QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &code);

} // namespace emonev
