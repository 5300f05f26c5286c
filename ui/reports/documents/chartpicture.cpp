#include "ui/reports/documents/chartpicture.h"

#include "ui/charts/chartexport.h"
#include "ui/print/pagescale.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <memory>

namespace emonev {
namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double screenFactor = 2.5;

bool isPaper(const QPainter &painter)
{
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::Picture;
}

QImage pictureOf(const ChartSpec &spec, const QSizeF &pixels)
{
    QImage image((pixels * screenFactor).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(spec, ChartStyle::print(), painter, QRectF(QPointF(), QSizeF(image.size())), pixels);
    return image;
}

void paintShare(QPainter &painter, const QRectF &bar, const StripPart &share, bool wide)
{
    painter.fillRect(bar, share.color);
    painter.setPen(QPen(Qt::white, 0.8 * page::point));
    painter.drawRect(bar);
    if (!wide)
        return;
    painter.setPen(share.color.lightness() > 130 ? Qt::black : Qt::white);
    painter.setFont(page::font(10, true));
    painter.drawText(bar, Qt::AlignCenter, QString::number(share.count));
}

void paintStrip(QPainter &painter, const QRectF &rect, const QVector<StripPart> &shares)
{
    int total = 0;
    for (const StripPart &share : shares)
        total += share.count;
    if (total == 0)
        return;
    const qreal height = 9 * page::millimetre;
    qreal x = rect.left(), legend = rect.left();
    const qreal step = rect.width() / qreal(shares.size());
    for (const StripPart &share : shares) {
        const qreal width = rect.width() * share.count / total;
        if (share.count > 0)
            paintShare(painter, QRectF(x, rect.top(), width, height), share, width > 6 * page::millimetre);
        x += width;
        painter.setPen(Qt::black);
        painter.setFont(page::font(9));
        painter.drawText(QRectF(legend, rect.top() + height + page::millimetre, step, 5 * page::millimetre),
                         Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1: %2").arg(share.word).arg(share.count));
        legend += step;
    }
}

} // namespace

PictureBlock chartPicture(const ChartSpec &spec, double heightMillimetres, const QString &caption)
{
    PictureBlock block;
    block.heightMillimetres = heightMillimetres;
    block.caption = caption;
    auto screen = std::make_shared<QImage>();
    block.paint = [spec, screen](QPainter &painter, const QRectF &target) {
        const QSizeF pixels = target.size() / page::millimetre * pixelsPerMillimetre;
        if (isPaper(painter))
            return paintChart(spec, ChartStyle::print(), painter, target, pixels);
        if (screen->isNull())
            *screen = pictureOf(spec, pixels);
        painter.drawImage(target, *screen);
    };
    return block;
}

PictureBlock zoneStrip(const QVector<StripPart> &shares, const QString &caption)
{
    PictureBlock block;
    block.heightMillimetres = 16;
    block.caption = caption;
    block.paint = [shares](QPainter &painter, const QRectF &target) { paintStrip(painter, target, shares); };
    return block;
}

} // namespace emonev
