#include "ui/sync/courieractions.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/syncboard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace emonev {

namespace {

QStringList filters() { return {CourierActions::tr("Courier files of e-Monev (*.kurir)")}; }

} // namespace

CourierActions::CourierActions(SyncBoard &board, Prompts &prompts, QWidget *window)
    : QObject(window), m_board(board), m_prompts(prompts), m_window(window),
      m_give(made("courierGive", tr("Give to a courier…"), "upload",
                  tr("Writes what waits here into a signed and encrypted file that another laptop carries on, by USB "
                     "stick or message."))),
      m_take(made("courierTake", tr("Take from a courier…"), "download",
                  tr("Takes in what other laptops gave along, and the city server's answers."))),
      m_menu(new QMenu(tr("Courier"), window))
{
    m_menu->setObjectName(QStringLiteral("courierMenu"));
    m_menu->addActions({m_give, m_take});
    m_menu->menuAction()->setIcon(Icons::get(QStringLiteral("file-export")));
    m_menu->menuAction()->setToolTip(tr("For places without a network: work goes by hand, as a signed file."));
    connect(m_give, &QAction::triggered, this, &CourierActions::give);
    connect(m_take, &QAction::triggered, this, &CourierActions::take);
}

QAction *CourierActions::menuAction() const { return m_menu->menuAction(); }

QAction *CourierActions::made(const char *name, const QString &text, const char *icon, const QString &tip)
{
    auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    return action;
}

void CourierActions::give()
{
    const QString day = m_board.workspace().clock().now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
    const QString suggestion = QStringLiteral("%1-%2.kurir").arg(m_board.state().peer.user, day);
    const QString path = m_prompts.saveFile(m_window, tr("Give to a courier"), suggestion, filters());
    if (path.isEmpty())
        return;
    whenDone(m_board.runner().run([path](Workspace &workspace, SyncGateway &gateway) {
        return CourierService(workspace, gateway).give(path);
    }),
             this, [this, path](const Result<CourierService::Given> &done) { given(path, done); });
}

void CourierActions::given(const QString &path, const Result<CourierService::Given> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Notice notice;
    notice.happened = tr("Written to %1.").arg(QFileInfo(path).fileName());
    const QString what = tr("%Ln change(s)", "", done->ops);
    notice.meaning = done->ops + done->receipts == 0
                         ? tr("Nothing waits here, so the file is empty.")
                         : tr("It holds %1 and %2; only those who may see these units can read it. What waits stays in "
                              "the outbox until the city server's answer is back.")
                               .arg(what, tr("%Ln answer(s) of the city server", "", done->receipts));
    if (done->leftOut > 0) {
        notice.level = Notice::Level::Warning;
        notice.remedy = tr("%Ln change(s) could not be put in: their units' keys are not on this laptop yet. Sync once "
                           "with the city server.",
                           "", done->leftOut);
    }
    Q_EMIT told(notice);
}

void CourierActions::take()
{
    const QString path = m_prompts.openFile(m_window, tr("Take from a courier"), filters());
    if (path.isEmpty())
        return;
    whenDone(m_board.runner().run([path](Workspace &workspace, SyncGateway &gateway) {
        return CourierService(workspace, gateway).take(path);
    }),
             this, [this, path](const Result<CourierService::Taken> &done) { taken(path, done); });
}

void CourierActions::taken(const QString &path, const Result<CourierService::Taken> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Notice notice;
    notice.happened = tr("Taken from %1.").arg(QFileInfo(path).fileName());
    notice.meaning = tr("%1 to carry on (%2 known already), %3.")
                         .arg(tr("%Ln new change(s)", "", done->newOps))
                         .arg(done->known)
                         .arg(tr("%Ln of your own answered", "", done->settled));
    if (done->skippedScopes > 0)
        notice.remedy = tr("%Ln part(s) are meant for others and stayed closed.", "", done->skippedScopes);
    Q_EMIT told(notice);
    m_board.refresh();
}

} // namespace emonev
