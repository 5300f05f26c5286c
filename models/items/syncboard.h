#pragma once
#include "services/syncrunner.h"
#include <QTimer>

namespace emonev {

/// Where sync stands, read anew whenever something was saved or a pass ended: for status bar and pages.
class SyncBoard : public QObject
{
    Q_OBJECT
public:
    SyncBoard(Workspace &workspace, SyncRunner &runner, QObject *parent = nullptr);
    /// Waits for a reading that is under way.
    ~SyncBoard() override;

    [[nodiscard]] const SyncState &state() const { return m_state; }
    [[nodiscard]] const SyncStatus &status() const { return m_runner.status(); }
    [[nodiscard]] SyncRunner &runner() const { return m_runner; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// Reads the state again, in the background.
    void refresh();

Q_SIGNALS:
    void changed();
    /// Waiting or refused operations, conflicts or passes may be others now.
    void listsChanged();

private:
    void taken(const Result<SyncState> &state);

    Workspace &m_workspace;
    SyncRunner &m_runner;
    SyncState m_state;
    QTimer m_later;
    QFuture<Result<SyncState>> m_read;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace emonev
