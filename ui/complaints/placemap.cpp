#include "ui/complaints/placemap.h"
#include "core/whendone.h"
#include "items/casewords.h"
#include "items/inbackground.h"
#include "ui/delegates/caselook.h"
#include "ui/widgets/contrast.h"
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace emonev {

namespace {

constexpr double reach = 500; // metres
constexpr int margin = 12;
constexpr double dotRadius = 4;
constexpr double touch = 8; // pixels

} // namespace

PlaceMap::PlaceMap(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("placeMap"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

QSize PlaceMap::sizeHint() const { return {240, 200}; }

void PlaceMap::setCase(const QString &id, bool hasPlace)
{
    if (m_id != id) {
        m_asked = false;
        m_chosen = -1;
        take({});
    }
    m_id = id;
    m_hasPlace = hasPlace;
    setVisible(hasPlace);
    if (isVisible())
        ask();
}

void PlaceMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void PlaceMap::ask()
{
    if (m_asked || m_id.isEmpty() || !m_hasPlace)
        return;
    m_asked = true;
    whenDone(inBackground([&workspace = m_workspace, id = m_id] { return NearbyCases(workspace).around(id, reach); }),
             this, [this, id = m_id](const Result<QVector<NearbyCase>> &cases) {
                 if (id == m_id && cases)
                     take(*cases);
             });
}

void PlaceMap::take(const QVector<NearbyCase> &cases)
{
    m_cases = cases;
    say();
    update();
}

void PlaceMap::say()
{
    setAccessibleName(tr("Map of the place"));
    setAccessibleDescription(m_chosen >= 0 ? words(m_cases.at(m_chosen))
                                           : tr("%Ln other complaint(s) within 500 m", "", int(m_cases.size())));
}

double PlaceMap::pixelsPerMetre() const
{
    return std::max(1.0, std::min(width(), height() - 2 * fontMetrics().height()) / 2.0 - margin) / reach;
}

QPointF PlaceMap::pointOf(const NearbyCase &near) const
{
    const QPointF middle(width() / 2.0, (height() - fontMetrics().height()) / 2.0);
    return middle + QPointF(near.east, -near.north) * pixelsPerMetre();
}

int PlaceMap::caseAt(const QPointF &point) const
{
    int best = -1;
    double least = touch;
    for (int i = 0; i < m_cases.size(); ++i) {
        const QPointF away = pointOf(m_cases.at(i)) - point;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

QString PlaceMap::words(const NearbyCase &near) const
{
    return tr("%1, %2, %3 m away: %4")
        .arg(near.dot.number, CaseWords::status(near.dot.status),
             QLocale().toString(std::lround(std::hypot(near.east, near.north))), near.dot.subject);
}

void PlaceMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintRings(painter);
    paintDots(painter);
    paintScale(painter);
}

void PlaceMap::paintRings(QPainter &painter) const
{
    const QPointF middle = pointOf({});
    QColor quiet = palette().color(QPalette::Text);
    quiet.setAlpha(70);
    painter.setPen(QPen(quiet, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    for (const double metres : {100.0, 250.0, reach})
        painter.drawEllipse(middle, metres * pixelsPerMetre(), metres * pixelsPerMetre());
    painter.setPen(palette().color(QPalette::Text));
    const QRectF north(middle.x() - 10, middle.y() - reach * pixelsPerMetre() - 1, 20, fontMetrics().height());
    painter.fillRect(north.adjusted(4, 0, -4, 0), palette().color(QPalette::Base));
    painter.drawText(north, Qt::AlignCenter, tr("N", "north"));
}

void PlaceMap::paintDots(QPainter &painter) const
{
    const QColor base = palette().color(QPalette::Base);
    for (int i = int(m_cases.size()) - 1; i >= 0; --i) {
        const CaseLook look = statusLook(m_cases.at(i).dot.status);
        const QColor color = look.color.isValid() ? readableOn(look.color, base) : palette().color(QPalette::Text);
        const bool done = m_cases.at(i).dot.status == CaseStatus::Done;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(done ? QBrush(color) : QBrush(base));
        painter.drawEllipse(pointOf(m_cases.at(i)), dotRadius, dotRadius);
        if (i == m_chosen) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(pointOf(m_cases.at(i)), dotRadius + 4, dotRadius + 4);
        }
    }
    const QPointF middle = pointOf({});
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.5));
    painter.drawLine(middle - QPointF(7, 0), middle + QPointF(7, 0));
    painter.drawLine(middle - QPointF(0, 7), middle + QPointF(0, 7));
}

void PlaceMap::paintScale(QPainter &painter) const
{
    const double length = 100 * pixelsPerMetre();
    const QPointF left(8, height() - 6);
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawLine(left, left + QPointF(length, 0));
    painter.drawLine(left, left - QPointF(0, 4));
    painter.drawLine(left + QPointF(length, 0), left + QPointF(length, -4));
    const int line = fontMetrics().height();
    painter.drawText(QRectF(8 + length + 6, height() - line - 2, 60, line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("100 m"));
    painter.drawText(QRectF(80, height() - line - 2, width() - 88, line), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%Ln other complaint(s) within 500 m", "", int(m_cases.size())));
}

bool PlaceMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int at = caseAt(help->pos());
    QToolTip::showText(help->globalPos(), at < 0 ? QString() : words(m_cases.at(at)), this);
    return true;
}

void PlaceMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int at = caseAt(event->position()); at >= 0)
        Q_EMIT numberRequested(m_cases.at(at).dot.number);
}

void PlaceMap::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_cases.size());
    const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if ((forth || back) && count > 0) {
        m_chosen = m_chosen < 0 ? (forth ? 0 : count - 1) : (m_chosen + (forth ? 1 : count - 1)) % count;
        say();
        QToolTip::showText(mapToGlobal(pointOf(m_cases.at(m_chosen)).toPoint()), words(m_cases.at(m_chosen)), this);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chosen >= 0) {
        Q_EMIT numberRequested(m_cases.at(m_chosen).dot.number);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace emonev
