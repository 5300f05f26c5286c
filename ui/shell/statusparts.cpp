#include "ui/shell/statusparts.h"
#include "ui/widgets/icons.h"
#include <QStatusBar>
#include <QToolButton>

namespace emonev {

StatusParts::StatusParts(QStatusBar *bar, QObject *parent) : QObject(parent), m_bar(bar) {}

void StatusParts::set(const QString &id, const QString &text, const QString &tip, const QString &icon)
{
    QToolButton *part = m_parts.value(id);
    if (!part)
        part = make(id);
    part->setText(text);
    part->setToolTip(tip);
    part->setAccessibleDescription(tip);
    if (!icon.isEmpty())
        part->setIcon(Icons::get(icon));
    part->setVisible(!text.isEmpty());
}

QString StatusParts::text(const QString &id) const
{
    const QToolButton *part = m_parts.value(id);
    return part ? part->text() : QString();
}

QToolButton *StatusParts::make(const QString &id)
{
    auto *part = new QToolButton(m_bar);
    part->setObjectName(QStringLiteral("status-") + id);
    part->setAutoRaise(true);
    part->setIconSize({16, 16});
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addPermanentWidget(part);
    m_parts.insert(id, part);
    connect(part, &QToolButton::clicked, this, [this, id] { Q_EMIT clicked(id); });
    return part;
}

} // namespace emonev
