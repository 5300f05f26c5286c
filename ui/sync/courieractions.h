#pragma once
#include "core/result.h"
#include "services/courierservice.h"
#include "ui/widgets/banner.h"
#include <QObject>

class QAction;
class QMenu;

namespace emonev {

class Prompts;
class SyncBoard;

/// Giving work to a courier as a file, and taking in what a courier brings.
class CourierActions : public QObject
{
    Q_OBJECT
public:
    /// All borrowed; `window` is what dialogs stand before.
    CourierActions(SyncBoard &board, Prompts &prompts, QWidget *window);

    /// Opens a menu of both.
    [[nodiscard]] QAction *menuAction() const;
    void give();
    void take();

Q_SIGNALS:
    void told(const emonev::Notice &notice);
    void failed(const emonev::Error &error);

private:
    [[nodiscard]] QAction *made(const char *name, const QString &text, const char *icon, const QString &tip);
    void given(const QString &path, const Result<CourierService::Given> &done);
    void taken(const QString &path, const Result<CourierService::Taken> &done);

    SyncBoard &m_board;
    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_give;
    QAction *m_take;
    QMenu *m_menu;
};

} // namespace emonev
