#include "ui/widgets/banner.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace emonev {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_action(new QToolButton(this)),
      m_copy(new QToolButton(this)), m_close(new QToolButton(this))
{
    build();
    connect(m_copy, &QToolButton::clicked, this, &Banner::copyDetails);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void Banner::build()
{
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_action->hide();
    m_copy->setObjectName(QStringLiteral("bannerCopy"));
    m_copy->setText(tr("Copy details"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setIcon(Icons::get(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    for (QToolButton *button : {m_action, m_copy, m_close})
        row->addWidget(button, 0, Qt::AlignTop);
}

void Banner::showNotice(const Notice &notice)
{
    m_notice = notice;
    QString html = QStringLiteral("<b>%1</b>").arg(notice.happened.toHtmlEscaped());
    for (const QString &part : {notice.meaning, notice.remedy})
        if (!part.isEmpty())
            html += QLatin1Char(' ') + part.toHtmlEscaped();
    m_text->setText(html);
    m_copy->setVisible(!notice.details.isEmpty());
    setAccessibleName(notice.happened);
    setAccessibleDescription(notice.meaning + QLatin1Char(' ') + notice.remedy);
    updateSign();
    show();
}

void Banner::setAction(QAction *action)
{
    const auto old = m_action->actions();
    for (QAction *each : old)
        m_action->removeAction(each);
    m_action->setVisible(action != nullptr);
    if (action)
        m_action->setDefaultAction(action);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = signColor();
    painter.fillRect(rect(), blend(color, palette().color(QPalette::Base), 0.10));
    painter.fillRect(QRect(0, 0, 4, height()), color);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSign();
    QFrame::changeEvent(event);
}

QColor Banner::signColor() const
{
    const QColor base = palette().color(QPalette::Base);
    switch (m_notice.level) {
    case Notice::Level::Error:
        return readableOn(QColor(0xb3261e), base);
    case Notice::Level::Warning:
        return readableOn(QColor(0xb98300), base);
    case Notice::Level::Info:
        break;
    }
    return readableOn(palette().color(QPalette::Link), base);
}

void Banner::updateSign()
{
    const QString name =
        m_notice.level == Notice::Level::Info ? QStringLiteral("info-circle") : QStringLiteral("alert-triangle");
    m_sign->setPixmap(Icons::colored(name, signColor()).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void Banner::copyDetails() const
{
    const QStringList lines{m_notice.happened, m_notice.meaning, m_notice.remedy, m_notice.details};
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace emonev
