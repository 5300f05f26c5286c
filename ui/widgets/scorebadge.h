#pragma once
#include "ui/widgets/zonelook.h"
#include <QWidget>

namespace emonev {

/// A score as it is shown: the figure, the zone's shape and word; a grey ring while nothing is assessed.
class ScoreBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreBadge(QWidget *parent = nullptr);

    /// `text` is written for people ("78,25"); empty means not assessed. Provisional scores say so.
    void setScore(const QString &text, const ZoneLook &zone, bool provisional);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QString words() const;

    QString m_text;
    ZoneLook m_zone = zoneLook({});
    bool m_provisional = false;
};

} // namespace emonev
