#include "ui/charts/chartexport.h"

#include "ui/charts/pdfstamp.h"
#include "ui/charts/savefile.h"
#include "ui/charts/steadyhash.h"

#include <QBuffer>
#include <QChart>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace emonev {
namespace {

constexpr int smallest = 100;
constexpr int largest = 10000;
constexpr int screenDpi = 96;

/// The room the chart is laid out in: of the target's shape, and not less than it needs.
QSizeF roomFor(const ChartSpec &spec, const ChartStyle &style, const QSizeF &pixels)
{
    const qreal type = std::max(1.0, style.font.pixelSize() / 12.0);
    const qreal needed = type * std::max(spec.preferredSize.width() * 0.75 / pixels.width(),
                                         spec.preferredSize.height() * 0.9 / pixels.height());
    return pixels * std::max(1.0, needed);
}

void paintWhole(const ChartSpec &spec, ChartColors colors, QPaintDevice *device, const QSize &size)
{
    QPainter painter(device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF target(QPointF(), QSizeF(device->width(), device->height()));
    paintChart(spec, ChartStyle::print(colors), painter, target, size);
}

QByteArray pngBytes(const ChartSpec &spec, ChartColors colors, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    paintWhole(spec, colors, &image, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const ChartSpec &spec, ChartColors colors, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(spec.sentence.toHtmlEscaped());
    paintWhole(spec, colors, &generator, size);
    // Qt gives the size in millimetres, which programs turn into different numbers of pixels.
    const qsizetype start = bytes.indexOf(" width=\""), end = bytes.indexOf("mm\"", bytes.indexOf(" height=\"")) + 3;
    const QString pixels = QStringLiteral(" width=\"%1\" height=\"%2\"").arg(size.width()).arg(size.height());
    bytes.replace(start, end - start, pixels.toLatin1());
    return bytes;
}

QByteArray pdfChartBytes(const ChartSpec &spec, ChartColors colors, const QSize &size, const QDateTime &now)
{
    const SteadyHash steady;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(spec.title);
        writer.setResolution(720);
        const QPageSize page(QSizeF(size) / screenDpi, QPageSize::Inch, QString(), QPageSize::ExactMatch);
        writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
        paintWhole(spec, colors, &writer, size);
    }
    stampPdf(bytes, now);
    return bytes;
}

bool usable(const QSize &size)
{
    return size.width() >= smallest && size.height() >= smallest && size.width() <= largest && size.height() <= largest;
}

} // namespace

void paintChart(const ChartSpec &spec, const ChartStyle &style, QPainter &painter, const QRectF &target,
                const QSizeF &pixels)
{
    QGraphicsScene scene;
    QChart *chart = spec.build(style);
    scene.addItem(chart);
    const QRectF room(QPointF(), roomFor(spec, style, pixels));
    scene.setSceneRect(room);
    scene.setBackgroundBrush(style.background);
    chart->resize(room.size());
    chart->layout()->activate();
    scene.render(&painter, target, room, Qt::IgnoreAspectRatio);
}

Result<void> exportChart(const ChartSpec &spec, const QString &path, const QSize &asked, const QDateTime &now,
                         ChartColors colors)
{
    const QSize size = asked.isEmpty() && !asked.isValid() ? spec.preferredSize : asked;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}.contains(ending))
        return fail(ErrorKind::Usage, QStringLiteral("chart_format_unknown"), {path});
    if (!usable(size))
        return fail(ErrorKind::Usage, QStringLiteral("chart_size_invalid"),
                    {QStringLiteral("%1x%2").arg(size.width()).arg(size.height())});
    EMONEV_TRY(checkTarget(path));
    if (ending == QLatin1String("png"))
        return saveWhole(path, pngBytes(spec, colors, size));
    if (ending == QLatin1String("svg"))
        return saveWhole(path, svgBytes(spec, colors, size));
    return saveWhole(path, pdfChartBytes(spec, colors, size, now));
}

std::optional<QSize> sizeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[xX](\\d{1,5})$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace emonev
