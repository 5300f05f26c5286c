#include "ui/settings/sheetpreview.h"
#include "ui/print/pagescale.h"
#include <QPainter>

namespace emonev {

namespace {

/// Paper is not shown larger than this, in pixels a millimetre (about life size).
constexpr double largestScale = 3.8;

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetPreview::setDocument(const Document &document, PaperSize paper, const QRectF &part)
{
    m_layout.emplace(document, paper);
    m_part = part;
    updateGeometry();
    update();
}

double SheetPreview::scaleFor(int width) const
{
    return m_part.width() > 0 ? std::min(largestScale, (width - 2) / m_part.width()) : 1;
}

int SheetPreview::heightForWidth(int width) const { return int(m_part.height() * scaleFor(width)) + 2; }

QSize SheetPreview::sizeHint() const { return {400, heightForWidth(400)}; }

void SheetPreview::paintEvent(QPaintEvent *)
{
    if (!m_layout)
        return;
    const double scale = scaleFor(width());
    const QRectF paper(0.5, 0.5, m_part.width() * scale, std::min(m_part.height() * scale, height() - 1.0));
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::white);
    painter.drawRect(paper);
    painter.setClipRect(paper.adjusted(1, 1, -1, -1));
    const QSizeF sheet = m_layout->sheet() / page::millimetre * scale;
    m_layout->paintPage(&painter, 0, QRectF(paper.topLeft() - m_part.topLeft() * scale, sheet));
}

} // namespace emonev
