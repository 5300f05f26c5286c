#include "ui/widgets/pageframe.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/undobar.h"
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

PageFrame::PageFrame(const QString &title, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_titleLine(new QHBoxLayout), m_filterLine(new QWidget(this)),
      m_filters(new QHBoxLayout(m_filterLine)), m_footLine(new QHBoxLayout), m_title(new QLabel(title, this)),
      m_subtitle(new QLabel(this)), m_foot(new QLabel(this)), m_banner(new Banner(this)), m_undo(new UndoBar(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    makeBold(m_title, 2);
    makeQuiet(m_subtitle);
    makeQuiet(m_foot);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_foot->setObjectName(QStringLiteral("pageFoot"));
    m_titleLine->setSpacing(8);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_subtitle, 1);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filters->setSpacing(8);
    m_filterLine->hide();
    m_footLine->addWidget(m_foot, 1);
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(8);
    m_column->addLayout(m_titleLine);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_filterLine);
    m_column->addStretch(0);
    m_column->addWidget(m_undo);
    m_column->addLayout(m_footLine);
}

void PageFrame::setTitle(const QString &title) { m_title->setText(title); }

void PageFrame::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setToolTip(text);
}

QToolButton *PageFrame::button(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setMinimumHeight(30);
    if (action->menu())
        made->setPopupMode(QToolButton::InstantPopup);
    connect(action, &QAction::changed, made, [made, action] { made->setVisible(action->isVisible()); });
    return made;
}

void PageFrame::setPrimaryAction(QAction *action)
{
    auto *made = new PrimaryButton(action, this);
    m_titleLine->addWidget(made);
}

void PageFrame::addAction(QAction *action) { m_titleLine->insertWidget(m_titleLine->count(), button(action)); }

void PageFrame::addFilter(QWidget *widget, int stretch)
{
    m_filters->addWidget(widget, stretch);
    m_filterLine->show();
}

void PageFrame::addFilterStretch() { m_filters->addStretch(1); }

void PageFrame::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_column->insertWidget(3, body, 1);
}

void PageFrame::setFoot(const QString &text) { m_foot->setText(text); }

void PageFrame::addFootWidget(QWidget *widget) { m_footLine->addWidget(widget); }

} // namespace emonev
