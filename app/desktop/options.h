#pragma once
#include "core/result.h"
#include <QDateTime>
#include <QSize>

namespace emonev {

/// The command line of the desktop.
struct Options
{
    QString dataDir;   ///< empty: the standard place
    QString language;  ///< empty: as chosen in the settings
    QString page;      ///< empty: the remembered one
    QString theme;     ///< empty: as chosen in the settings
    QString tokenFile; ///< where sign-ins are kept on a machine without a keychain
    QDateTime now;     ///< valid: the clock stands still at this moment
    QSize size;        ///< valid: the window has this size
    QString print;     ///< text to print before ending (--help, --version)
};

/// Reads the arguments, the program's name first. A wrong one is ErrorKind::Usage with Qt's sentence in `detail`.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

} // namespace emonev
