#include "items/syncboard.h"
#include "core/whendone.h"
#include "items/inbackground.h"

namespace emonev {

SyncBoard::SyncBoard(Workspace &workspace, SyncRunner &runner, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_runner(runner)
{
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, &SyncBoard::refresh);
    connect(&workspace.announcer(), &Announcer::changed, this, [this] { m_later.start(); });
    connect(&runner, &SyncRunner::statusChanged, this, &SyncBoard::changed);
    connect(&runner, &SyncRunner::statusChanged, this, [this] { m_later.start(); });
    connect(&runner, &SyncRunner::passFinished, this, &SyncBoard::refresh);
    refresh();
}

SyncBoard::~SyncBoard() { m_read.waitForFinished(); }

void SyncBoard::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_read = inBackground([workspace = &m_workspace] { return SyncService::state(*workspace); });
    whenDone(m_read, this, [this](const Result<SyncState> &state) { taken(state); });
}

void SyncBoard::taken(const Result<SyncState> &state)
{
    m_reading = false;
    if (state)
        m_state = *state;
    Q_EMIT changed();
    if (status().phase != SyncStatus::Phase::Running) // the end of the pass tells it once
        Q_EMIT listsChanged();
    if (m_again)
        refresh();
}

} // namespace emonev
