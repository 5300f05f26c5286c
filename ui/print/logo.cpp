#include "ui/print/logo.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace emonev {
namespace {

QRectF centred(QSizeF size, const QRectF &box)
{
    size.scale(box.size(), Qt::KeepAspectRatio);
    return {box.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

bool looksLikeSvg(const QByteArray &bytes) { return bytes.left(1000).contains("<svg"); }

} // namespace

std::function<void(QPainter &, const QRectF &)> logoPainter(const QByteArray &bytes)
{
    if (looksLikeSvg(bytes)) {
        const auto svg = std::make_shared<QSvgRenderer>(bytes);
        if (!svg->isValid())
            return {};
        return [svg](QPainter &painter, const QRectF &box) { svg->render(&painter, centred(svg->defaultSize(), box)); };
    }
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return {};
    return [image](QPainter &painter, const QRectF &box) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(centred(image.size(), box), image);
    };
}

} // namespace emonev
