#pragma once
#include "services/nearbycases.h"
#include <QWidget>

namespace emonev {

/// The place of a case and what else was reported within half a kilometre, drawn to scale without a network. A click on
/// a point, or Enter on the one chosen by the arrow keys, opens its case.
class PlaceMap : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceMap(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the place of a case; hidden where `hasPlace` is false. Others are read on another thread when it is seen.
    void setCase(const QString &id, bool hasPlace);
    [[nodiscard]] qsizetype count() const { return m_cases.size(); }
    [[nodiscard]] QSize sizeHint() const override;
    /// Where a case is drawn.
    [[nodiscard]] QPointF pointOf(const NearbyCase &near) const;

Q_SIGNALS:
    void numberRequested(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void take(const QVector<NearbyCase> &cases);
    void say();
    void paintRings(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    [[nodiscard]] double pixelsPerMetre() const;
    /// Index of the case drawn there, or -1.
    [[nodiscard]] int caseAt(const QPointF &point) const;
    [[nodiscard]] QString words(const NearbyCase &near) const;

    Workspace &m_workspace;
    QString m_id;
    bool m_hasPlace = false;
    bool m_asked = false;
    QVector<NearbyCase> m_cases;
    int m_chosen = -1;
};

} // namespace emonev
