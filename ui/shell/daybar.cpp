#include "ui/shell/daybar.h"
#include "ui/widgets/looks.h"
#include <QAction>
#include <QLabel>

namespace emonev {

DayBar::DayBar(const QString &day, QAction *another, QWidget *parent)
    : QToolBar(tr("Day that is shown"), parent), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("dayBar"));
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setEnabled(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_words->setObjectName(QStringLiteral("dayWords"));
    m_words->setText(tr("As on %1 – to read only").arg(day));
    m_words->setContentsMargins(8, 4, 16, 4);
    makeBold(m_words);
    addWidget(m_words);
    addAction(another);
    // The bar is a strip of the accent, so that nobody takes the window for that of today.
    for (QWidget *widget : QList<QWidget *>{this, m_words}) {
        widget->setAutoFillBackground(true);
        widget->setBackgroundRole(QPalette::Highlight);
        widget->setForegroundRole(QPalette::HighlightedText);
    }
}

} // namespace emonev
