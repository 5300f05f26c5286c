#include "ui/widgets/icons.h"
#include "ui/widgets/iconengine.h"

namespace emonev {

QIcon Icons::get(const QString &name) { return QIcon(new IconEngine(name, QColor())); }

QIcon Icons::colored(const QString &name, const QColor &color) { return QIcon(new IconEngine(name, color)); }

} // namespace emonev
