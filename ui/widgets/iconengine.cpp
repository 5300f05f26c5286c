#include "ui/widgets/iconengine.h"
#include "ui/widgets/contrast.h"
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace emonev {

namespace {

QByteArray svgSource(const QString &name, const QColor &ink)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", ink.name().toLatin1());
}

void drawFrame(QPainter &painter, const QRectF &area, const QColor &ink)
{
    painter.setPen(QPen(ink, area.width() / 12));
    const double inset = area.width() / 5;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), inset / 2, inset / 2);
}

} // namespace

IconEngine::IconEngine(const QString &name, const QColor &color) : m_name(name), m_color(color) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QSize pixels = rect.size() * painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, rendered(pixels, mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) { return rendered(size, mode); }

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands over the size in device pixels and sets the ratio itself.
    QPixmap picture = rendered(size, mode);
    picture.setDevicePixelRatio(scale);
    return picture;
}

QColor IconEngine::inkFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    if (m_color.isValid())
        return readableOn(m_color, palette.color(QPalette::Window), 3.0);
    return blend(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 0.85);
}

QPixmap IconEngine::rendered(const QSize &pixels, QIcon::Mode mode) const
{
    const QColor ink = inkFor(mode);
    const QString key =
        QStringLiteral("emonev/%1/%2/%3x%4").arg(m_name, ink.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(pixels.width(), pixels.height());
    const QRectF area((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side);
    QSvgRenderer renderer(svgSource(m_name, ink));
    if (renderer.isValid())
        renderer.render(&painter, area);
    else
        drawFrame(painter, area, ink);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace emonev
