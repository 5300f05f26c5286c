#pragma once
#include "items/syncboard.h"

class QAction;

namespace emonev {

class Actions;
class MainWindow;

/// Sync in the desktop: the runner, its actions, its fields in the status bar.
class SyncDesk : public QObject
{
    Q_OBJECT
public:
    SyncDesk(Workspace &workspace, const QString &tokenFile, QObject *parent);

    [[nodiscard]] SyncBoard &board() { return m_board; }
    void addActions(Actions &actions);
    [[nodiscard]] QAction *syncNow() const { return m_syncNow; }
    /// Shows the state in the window's status bar from now on, and begins to sync.
    void start(MainWindow &window);
    /// Opens what a field of the status bar stands for; false for fields of others.
    bool statusClicked(const QString &part);
    /// Something was stored on this laptop: "Saved 09.12", until the server has it.
    void noteSaved();

private:
    void addListAction(Actions &actions, const char *id, const QString &text, const char *icon, const char *kind);
    void ask();
    void passed(const SyncSession::Outcome &outcome);
    void show();
    void showAccount();
    void showCounts();
    void showNetwork();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QString hour() const;

    Workspace &m_workspace;
    SyncRunner m_runner;
    SyncBoard m_board;
    QAction *m_syncNow = nullptr;
    MainWindow *m_window = nullptr;
    QTimer m_minute;
    bool m_asked = false;  ///< a person waits for what this pass comes to
    bool m_unsent = false; ///< something was saved that no receipt covers yet
};

} // namespace emonev
