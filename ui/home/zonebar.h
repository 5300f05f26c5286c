#pragma once
#include "ui/widgets/zonelook.h"
#include <QVector>
#include <QWidget>

namespace emonev {

/// One part of a ZoneBar.
struct ZonePart
{
    ZoneLook look;
    int count = 0;
};

/// A thin bar cut into the zones by their number of units; the words stand in the buttons below it.
class ZoneBar : public QWidget
{
    Q_OBJECT
public:
    explicit ZoneBar(QWidget *parent = nullptr);

    void setShares(const QVector<ZonePart> &shares);
    [[nodiscard]] QSize sizeHint() const override { return {200, 14}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<ZonePart> m_shares;
};

} // namespace emonev
