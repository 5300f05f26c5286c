#include "ui/widgets/undobar.h"
#include "ui/widgets/icons.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace emonev {

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_button(new QToolButton(this))
{
    setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("undoText"));
    m_button->setObjectName(QStringLiteral("undoButton"));
    m_button->setText(tr("Undo"));
    m_button->setIcon(Icons::get(QStringLiteral("arrow-back-up")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_end.setSingleShot(true);
    m_end.setInterval(12000);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QToolButton::clicked, this, &UndoBar::runUndo);
    hide();
}

void UndoBar::offer(const QString &text, std::function<void()> undo)
{
    m_text->setText(text);
    m_undo = std::move(undo);
    m_end.start();
    show();
}

void UndoBar::runUndo()
{
    m_end.stop();
    hide();
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

} // namespace emonev
