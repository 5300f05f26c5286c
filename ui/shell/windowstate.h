#pragma once
#include <QRect>
#include <QVector>

class QMainWindow;
class QSettings;

namespace emonev {

/// `wanted` moved and shrunk until it lies on the screen it shares most with; the first screen when it shares with
/// none.
[[nodiscard]] QRect fittedToScreens(QRect wanted, const QVector<QRect> &screens);

/// Brings size, place and docks back, always onto a screen that is there.
void restoreWindow(QMainWindow &window, QSettings &settings);
void storeWindow(const QMainWindow &window, QSettings &settings);

} // namespace emonev
