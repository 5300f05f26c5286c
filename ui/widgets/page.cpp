#include "ui/widgets/page.h"

namespace emonev {

QString Page::whyNot(PageCommand) const { return tr("This page has nothing this command could act on."); }

bool Page::open(const QString &, const QString &) { return false; }

} // namespace emonev
