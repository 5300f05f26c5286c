#include "ui/print/printpreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace emonev {
namespace {

constexpr int margin = 16;
constexpr int widest = 900; // a page is not blown up to the whole of a large screen

} // namespace

PrintPreview::PrintPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("printPreview"));
    setAccessibleName(tr("Print preview"));
    setFocusPolicy(Qt::StrongFocus);
}

void PrintPreview::setDocument(const Document &document, PaperSize paper)
{
    m_layout.emplace(document, paper);
    setAccessibleDescription(tr("%1, %Ln page(s)", "", m_layout->pageCount()).arg(document.title));
    verticalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
}

void PrintPreview::clear()
{
    m_layout.reset();
    updateBars();
    viewport()->update();
}

QSizeF PrintPreview::pageSize() const
{
    if (!m_layout)
        return {};
    const double width = std::clamp(viewport()->width() - 2 * margin, 100, widest) * m_zoom;
    return m_layout->sheet() * (width / m_layout->sheet().width());
}

double PrintPreview::step() const { return pageSize().height() + margin; }

int PrintPreview::currentPage() const
{
    if (!m_layout)
        return 0;
    return std::clamp(int((verticalScrollBar()->value() + viewport()->height() / 3) / step()), 0,
                      m_layout->pageCount() - 1);
}

void PrintPreview::goToPage(int page) { verticalScrollBar()->setValue(qRound(page * step())); }

void PrintPreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    updateBars();
    goToPage(page);
    viewport()->update();
}

void PrintPreview::updateBars()
{
    const QSizeF page = pageSize();
    const int count = m_layout ? m_layout->pageCount() : 0;
    const int height = count ? qRound(count * step() + margin) : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, qRound(page.width()) + 2 * margin - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

void PrintPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (!m_layout)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF size = pageSize();
    const double left =
        std::max<double>(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int first = std::max(0, int(verticalScrollBar()->value() / step()));
    for (int page = first; page < m_layout->pageCount(); ++page) {
        const QRectF sheet(QPointF(left, margin + page * step() - verticalScrollBar()->value()), size);
        if (sheet.top() > viewport()->height())
            break;
        painter.fillRect(sheet, Qt::white);
        m_layout->paintPage(&painter, page, sheet);
    }
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End && m_layout)
        goToPage(m_layout->pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PrintPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

} // namespace emonev
