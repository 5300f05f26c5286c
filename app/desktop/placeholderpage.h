#pragma once
#include "ui/widgets/page.h"

namespace emonev {

/// Holds a module's place until its page is built.
class PlaceholderPage : public Page
{
    Q_OBJECT
public:
    PlaceholderPage(const QString &title, const QString &icon, const QString &hint, QWidget *parent);
};

} // namespace emonev
