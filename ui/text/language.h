#pragma once
#include <QString>

namespace emonev {

/// Makes the program speak "id" or "en"; figures and dates are written the Indonesian way in both. Call after the
/// application object exists; calling it again switches.
void installLanguage(const QString &language);

} // namespace emonev
