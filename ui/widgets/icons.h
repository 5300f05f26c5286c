#pragma once
#include <QColor>
#include <QIcon>

namespace emonev {

/// Outline icons from `:/icons/NAME.svg`, drawn in the palette's colours whenever they are painted.
class Icons
{
public:
    /// The icon of that name; a plain frame when there is no such file.
    [[nodiscard]] static QIcon get(const QString &name);
    /// The icon in a colour of its own (a banner's sign), kept readable on the window.
    [[nodiscard]] static QIcon colored(const QString &name, const QColor &color);
};

} // namespace emonev
