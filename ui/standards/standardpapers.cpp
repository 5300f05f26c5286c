#include "ui/standards/standardpapers.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include <QAction>

namespace emonev {

StandardPapers::StandardPapers(PageFrame *frame, QObject *parent)
    : QObject(parent), m_poster(add(frame, tr("Poster"), "printer", QStringLiteral("poster"))),
      m_simple(add(frame, tr("Simple language"), "message", QStringLiteral("simple")))
{
    setEnabled(false);
}

QAction *StandardPapers::add(PageFrame *frame, const QString &text, const char *icon, const QString &kind)
{
    auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
    action->setObjectName(kind);
    connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT wanted(kind); });
    frame->addAction(action);
    return action;
}

void StandardPapers::setEnabled(bool hasService)
{
    const QString why = tr("Choose a service first.");
    m_poster->setEnabled(hasService);
    m_poster->setToolTip(hasService ? tr("The counter poster of this service (Ctrl+P prints it)") : why);
    m_simple->setEnabled(hasService);
    m_simple->setToolTip(hasService ? tr("This service's standard in everyday words") : why);
}

QString StandardPapers::kindFor(PageCommand command)
{
    return command == PageCommand::Print ? QStringLiteral("poster-print") : QStringLiteral("poster-pdf");
}

} // namespace emonev
