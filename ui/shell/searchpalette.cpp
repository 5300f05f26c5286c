#include "ui/shell/searchpalette.h"
#include "ui/shell/hitdelegate.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int hitsPerSource = 12;
constexpr int visibleRows = 10;
constexpr int rowHeight = 30;

} // namespace

SearchPalette::SearchPalette(QWidget *window)
    : QFrame(window), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("searchPalette"));
    setFrameStyle(int(Box) | int(Plain));
    setLineWidth(2);
    setForegroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_line->setObjectName(QStringLiteral("searchAll"));
    m_line->setPlaceholderText(tr("Search units, services, complaints and commands"));
    m_line->setAccessibleName(tr("Search everything"));
    m_line->setMinimumHeight(32);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HitDelegate(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPalette::activateCurrent);
    hide();
}

void SearchPalette::popUp()
{
    m_before = window()->focusWidget();
    const int width = std::min(640, parentWidget()->width() - 48);
    setGeometry((parentWidget()->width() - width) / 2, 48, width, height());
    m_line->clear();
    search({});
    QFrame::show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void SearchPalette::search(const QString &query)
{
    QVector<SearchHit> hits;
    for (SearchSource *source : std::as_const(m_sources))
        hits += source->find(query, hitsPerSource);
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    show(hits);
}

void SearchPalette::show(const QVector<SearchHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.picture, hit.title, m_list);
        item->setData(HitDelegate::SubtitleRole, hit.subtitle);
        item->setData(HitDelegate::KindRole, hit.kind);
        item->setData(HitDelegate::BlockedRole, hit.blocked);
        item->setToolTip(hit.subtitle);
    }
    if (hits.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing found. Try fewer letters."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(std::min(m_list->count(), visibleRows) * rowHeight + 4);
    adjustHeight();
}

void SearchPalette::adjustHeight()
{
    layout()->activate();
    resize(width(), layout()->sizeHint().height());
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible() && !m_list->underMouse())
        hide();
    return QFrame::eventFilter(watched, event);
}

bool SearchPalette::handleKey(int key)
{
    const auto move = [this](int by) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        closeUp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateCurrent();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        return move(1);
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        return move(-1);
    case Qt::Key_PageDown:
        return move(visibleRows);
    case Qt::Key_PageUp:
        return move(-visibleRows);
    default:
        return false;
    }
}

void SearchPalette::activateCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits.at(row);
    closeUp();
    if (hit.activate)
        hit.activate();
}

void SearchPalette::closeUp()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

} // namespace emonev
