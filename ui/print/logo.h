#pragma once
#include <QByteArray>
#include <QRectF>
#include <functional>

class QPainter;

namespace emonev {

/// Paints a PNG, JPEG or SVG into a box, its shape kept; nothing for bytes that are no picture.
std::function<void(QPainter &, const QRectF &)> logoPainter(const QByteArray &bytes);

} // namespace emonev
