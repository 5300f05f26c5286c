#pragma once
#include <QString>

namespace emonev {

/// Makes the program speak "id" or "en", words and numbers. Call after the application object exists; calling it again
/// switches.
void installLanguage(const QString &language);

} // namespace emonev
