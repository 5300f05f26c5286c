#pragma once
#include <QColor>
#include <QIconEngine>

namespace emonev {

/// Draws one outline SVG in the colour the palette has at that moment.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(const QString &name, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] bool isNull() override { return false; }
    [[nodiscard]] QString key() const override { return QStringLiteral("emonev"); }

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap rendered(const QSize &pixels, QIcon::Mode mode) const;

    QString m_name;
    QColor m_color;
};

} // namespace emonev
