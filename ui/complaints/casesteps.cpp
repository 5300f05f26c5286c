#include "ui/complaints/casesteps.h"
#include "domain/caserights.h"
#include "ui/widgets/icons.h"

namespace emonev {

namespace {

struct Look
{
    const char *objectName;
    const char *icon;
    const char *keys;
};

Look lookOf(CaseEventType type)
{
    switch (type) {
    case CaseEventType::Coordinated:
        return {"stepCoordinated", "users", "Ctrl+Shift+K"};
    case CaseEventType::Forwarded:
        return {"stepForwarded", "arrow-forward-up", "Ctrl+D"};
    case CaseEventType::Progress:
        return {"stepProgress", "message", "Ctrl+G"};
    case CaseEventType::Paused:
        return {"stepPaused", "player-pause", "Ctrl+J"};
    case CaseEventType::Resumed:
        return {"stepResumed", "player-play", "Ctrl+Shift+J"};
    case CaseEventType::Extended:
        return {"stepExtended", "calendar", "Ctrl+Shift+D"};
    case CaseEventType::Resolved:
        return {"stepResolved", "circle-check", "Ctrl+Return"};
    case CaseEventType::Refused:
        return {"stepRefused", "ban", "Ctrl+Shift+T"};
    case CaseEventType::Reopened:
        return {"stepReopened", "arrow-back-up", "Ctrl+Shift+B"};
    case CaseEventType::Merged:
        return {"stepMerged", "link", "Ctrl+M"};
    case CaseEventType::Unmerged:
        return {"stepUnmerged", "git-compare", "Ctrl+Shift+M"};
    }
    return {};
}

} // namespace

CaseSteps::CaseSteps(QObject *parent) : QObject(parent)
{
    for (const CaseEventType type : all()) {
        const Look look = lookOf(type);
        auto *action = new QAction(Icons::get(QLatin1String(look.icon)), text(type), this);
        action->setObjectName(QLatin1String(look.objectName));
        action->setShortcut(QKeySequence(QLatin1String(look.keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, type] { Q_EMIT chosen(type); });
        m_actions.insert(type, action);
    }
    offer({}, {});
}

const QVector<CaseEventType> &CaseSteps::all()
{
    static const QVector<CaseEventType> types{
        CaseEventType::Coordinated, CaseEventType::Forwarded, CaseEventType::Progress, CaseEventType::Paused,
        CaseEventType::Resumed,     CaseEventType::Extended,  CaseEventType::Resolved, CaseEventType::Refused,
        CaseEventType::Reopened,    CaseEventType::Merged,    CaseEventType::Unmerged};
    return types;
}

bool CaseSteps::isForMany(CaseEventType type)
{
    return type != CaseEventType::Merged && type != CaseEventType::Unmerged;
}

bool CaseSteps::needsInput(CaseEventType type)
{
    return type != CaseEventType::Resumed && type != CaseEventType::Unmerged && type != CaseEventType::Coordinated;
}

QString CaseSteps::text(CaseEventType type)
{
    switch (type) {
    case CaseEventType::Coordinated:
        return tr("&Coordinate");
    case CaseEventType::Forwarded:
        return tr("&Hand on…");
    case CaseEventType::Progress:
        return tr("&Note progress…");
    case CaseEventType::Paused:
        return tr("&Pause…");
    case CaseEventType::Resumed:
        return tr("&Resume");
    case CaseEventType::Extended:
        return tr("&Extend…");
    case CaseEventType::Resolved:
        return tr("Re&solve…");
    case CaseEventType::Refused:
        return tr("Re&fuse…");
    case CaseEventType::Reopened:
        return tr("Re&open…");
    case CaseEventType::Merged:
        return tr("&Merge…");
    case CaseEventType::Unmerged:
        return tr("Separa&te");
    }
    return {};
}

QString CaseSteps::hint(CaseEventType type)
{
    switch (type) {
    case CaseEventType::Coordinated:
        return tr("Writes down that the case was looked at and arranged; ends the first clock.");
    case CaseEventType::Forwarded:
        return tr("Gives the case to another unit.");
    case CaseEventType::Progress:
        return tr("Writes down what was done so far.");
    case CaseEventType::Paused:
        return tr("Both clocks stand until the case is resumed.");
    case CaseEventType::Resumed:
        return tr("Both clocks run on.");
    case CaseEventType::Extended:
        return tr("Gives the case a later due time.");
    case CaseEventType::Resolved:
        return tr("Closes the case with its outcome and proof.");
    case CaseEventType::Refused:
        return tr("Closes the case because it is not to be handled.");
    case CaseEventType::Reopened:
        return tr("The case goes on; what happened before stays.");
    case CaseEventType::Merged:
        return tr("Links the case to the one it repeats; it can be separated at any time.");
    case CaseEventType::Unmerged:
        return tr("Takes the link to the other case away.");
    }
    return {};
}

QString CaseSteps::whyNot(CaseEventType type, const QString &role, const CaseState &state)
{
    if (!mayAddEvent(role, type))
        return type == CaseEventType::Extended && mayAddEvent(role, CaseEventType::Progress)
                   ? tr("Only the city may extend: ask the coordinator.")
                   : tr("Your account's role may not do this.");
    if (type == CaseEventType::Unmerged)
        return state.isMerged() ? QString() : tr("The case is not merged into another one.");
    if (state.isMerged())
        return tr("The case is merged into another one and is handled there.");
    if (type == CaseEventType::Merged)
        return {};
    if (type == CaseEventType::Reopened)
        return state.isClosed() ? QString() : tr("The case is still open.");
    if (state.isClosed())
        return tr("The case is closed; reopen it first.");
    if (type == CaseEventType::Resumed)
        return state.isPaused() ? QString() : tr("The case is not paused.");
    if (state.isPaused() && (type == CaseEventType::Paused || type == CaseEventType::Extended))
        return type == CaseEventType::Paused ? tr("The case is paused already.") : tr("Resume the case first.");
    return {};
}

void CaseSteps::offer(const QString &role, const QVector<CaseState> &states)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        QString why = states.isEmpty() ? tr("Choose a case first.") : QString();
        if (states.size() > 1 && !isForMany(it.key()))
            why = tr("Choose one case only.");
        for (const CaseState &state : states)
            if (why.isEmpty())
                why = whyNot(it.key(), role, state);
        QAction *action = it.value();
        action->setEnabled(why.isEmpty());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(why.isEmpty() ? QStringLiteral("%1 (%2)").arg(hint(it.key()), keys) : why);
        action->setStatusTip(why.isEmpty() ? hint(it.key()) : why);
    }
}

} // namespace emonev
