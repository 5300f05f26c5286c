#pragma once
#include "items/syncboard.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QSettings;
class QStackedWidget;
class QTabWidget;

namespace emonev {

class ConflictPane;
class EmptyState;
class OutboxPane;
class CourierActions;
class PageFrame;
class PassModel;
class Prompts;
class TableView;

/// "Sinkron": where sync stands in one sentence, what waits, what was answered, conflicts, past passes.
class SyncPage : public Page
{
    Q_OBJECT
public:
    /// `syncNow` is the program's one action for it; all are borrowed.
    SyncPage(SyncBoard &board, QAction *syncNow, Prompts &prompts, QSettings &settings, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// kinds "outbox", "answered", "conflicts" (id: a unit's, or empty), "passes", "signin", "give", "take".
    bool open(const QString &kind, const QString &id) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTabs(QSettings &settings);
    void buildActions();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *passTable(QSettings &settings);
    void showState();
    void showSign();
    void showTabs();
    void showLists();
    void signIn();
    void signOut(bool evenSo);
    void signedOut(const Result<void> &done);
    void tell(const Error &error);
    void offerUndo(const QString &text);
    void undo(bool again);

    SyncBoard &m_board;
    Prompts &m_prompts;
    QAction *m_syncNow;
    QAction *m_signIn;
    QAction *m_signOut;
    CourierActions *m_courier;
    PageFrame *m_frame;
    QStackedWidget *m_stack;
    EmptyState *m_welcome;
    QLabel *m_sign = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_data = nullptr;
    QLabel *m_files = nullptr;
    QTabWidget *m_tabs = nullptr;
    OutboxPane *m_waiting = nullptr;
    OutboxPane *m_answered = nullptr;
    ConflictPane *m_conflicts = nullptr;
    PassModel *m_passes = nullptr;
    QTimer m_minute;
};

} // namespace emonev
