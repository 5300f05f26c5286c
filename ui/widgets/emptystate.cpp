#include "ui/widgets/emptystate.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_hint(new QLabel(this)),
      m_button(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    makeBold(m_title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    m_button->hide();
    column->addSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    recolor();
}

void EmptyState::setText(const QString &title, const QString &hint, const QString &icon)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_iconName = icon;
    m_icon->setVisible(!icon.isEmpty());
    recolor();
}

void EmptyState::setAction(QAction *action)
{
    const auto old = m_button->actions();
    for (QAction *each : old)
        m_button->removeAction(each);
    m_button->setVisible(action != nullptr);
    if (action)
        m_button->setDefaultAction(action);
}

QString EmptyState::title() const { return m_title->text(); }

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void EmptyState::recolor()
{
    makeQuiet(m_hint);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Icons::colored(m_iconName, quietText(palette())).pixmap(QSize(40, 40), devicePixelRatioF()));
}

} // namespace emonev
