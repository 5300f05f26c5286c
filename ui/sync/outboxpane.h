#pragma once
#include "items/outboxmodel.h"
#include <QWidget>

class QAction;
class QLabel;
class QSettings;

namespace emonev {

class Prompts;
class SyncBoard;
class TableView;

/// A table of operations: what waits and what was refused, with what a person can do; or what the server answered.
class OutboxPane : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Waiting, Answered };
    OutboxPane(Content content, SyncBoard &board, Prompts &prompts, QSettings &settings, QWidget *parent);

    /// Reads the list anew, in the background; at once when it shows, else when it shows again.
    void refresh();
    [[nodiscard]] TableView *table() const { return m_table; }
    void exportAll();

Q_SIGNALS:
    void remark(const QString &text);
    void failed(const emonev::Error &error);
    /// A refused operation was sent again; Ctrl+Z takes that back.
    void sentAgain(const QString &what);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(QSettings &settings);
    void buildActions();
    void taken(const Result<QVector<OutboxLine>> &lines);
    void showChoice();
    void sendAgain();
    void letBe();
    [[nodiscard]] QAction *make(const char *name, const QString &text, const char *icon, const QString &tip);

    Content m_content;
    SyncBoard &m_board;
    Prompts &m_prompts;
    OutboxModel *m_model;
    TableView *m_table;
    QLabel *m_words;
    QWidget *m_buttons;
    QAction *m_again = nullptr;
    QAction *m_letBe = nullptr;
    QAction *m_export = nullptr;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace emonev
