#include "ui/shell/windowstate.h"
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace emonev {

namespace {

const QString placeKey = QStringLiteral("window/place");
const QString maximizedKey = QStringLiteral("window/maximized");
const QString docksKey = QStringLiteral("window/docks");

qint64 area(const QRect &rect) { return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height(); }

} // namespace

QRect fittedToScreens(QRect wanted, const QVector<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    QRect best = screens.first();
    for (const QRect &screen : screens)
        if (area(screen & wanted) > area(best & wanted))
            best = screen;
    wanted.setSize(wanted.size().boundedTo(best.size()));
    wanted.moveLeft(std::clamp(wanted.left(), best.left(), best.right() - wanted.width() + 1));
    wanted.moveTop(std::clamp(wanted.top(), best.top(), best.bottom() - wanted.height() + 1));
    return wanted;
}

void restoreWindow(QMainWindow &window, QSettings &settings)
{
    QVector<QRect> screens;
    const auto all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens.append(screen->availableGeometry());
    const QRect first = screens.value(0);
    QRect place = settings.value(placeKey).toRect();
    if (!place.isValid()) {
        place.setSize(QSize(1180, 740).boundedTo(first.size()));
        place.moveCenter(first.center());
    }
    window.setGeometry(fittedToScreens(place, screens));
    window.restoreState(settings.value(docksKey).toByteArray());
    if (settings.value(maximizedKey).toBool())
        window.setWindowState(Qt::WindowMaximized);
}

void storeWindow(const QMainWindow &window, QSettings &settings)
{
    settings.setValue(placeKey, window.isMaximized() ? window.normalGeometry() : window.geometry());
    settings.setValue(maximizedKey, window.isMaximized());
    settings.setValue(docksKey, window.saveState());
}

} // namespace emonev
