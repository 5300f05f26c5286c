#pragma once
#include "domain/unit.h"
#include "items/syncboard.h"
#include "services/adminservice.h"
#include "ui/widgets/page.h"

class QComboBox;
class QSettings;
class QTabWidget;

namespace emonev {

class AdminList;
class PageFrame;
class Prompts;

/// "Administrasi": accounts with roles and units, laptops, who has not sent yet, refused work to take over.
class AdminPage : public Page
{
    Q_OBJECT
public:
    /// All are borrowed.
    AdminPage(SyncBoard &board, Prompts &prompts, QSettings &settings, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    void build();
    void buildUsers(QSettings &settings);
    void buildDevices(QSettings &settings);
    void buildUnsent(QSettings &settings);
    void buildRefused(QSettings &settings);
    void askCurrent();
    void showUsers(const QVector<AdminUser> &users);
    void showDevices(const QVector<AdminDevice> &devices);
    void showUnsent(const QVector<UnsentUnit> &units);
    void showRefused(const QVector<RefusedOp> &ops);
    void showUserActions();

    void addUser();
    void changeRights();
    void changePassword();
    void toggleUser();
    void revokeDevice();
    void copyReminder();
    void adopt();

    /// Asks the server and shows what came, or says why nothing did.
    template <typename T> void ask(Result<T> (AdminService::*question)(), void (AdminPage::*shower)(const T &));
    /// Has the server do something, says so, and reads the list again.
    void order(const std::function<Result<void>(AdminService &)> &what, const QString &done);
    void tell(const Error &error);
    [[nodiscard]] AdminUser currentUser() const;
    [[nodiscard]] QString ago(const QDateTime &moment) const;
    [[nodiscard]] QDate month() const;

    SyncBoard &m_board;
    Prompts &m_prompts;
    PageFrame *m_frame;
    QTabWidget *m_tabs;
    AdminList *m_userList = nullptr;
    AdminList *m_deviceList = nullptr;
    AdminList *m_unsentList = nullptr;
    AdminList *m_refusedList = nullptr;
    QAction *m_newUser;
    QAction *m_toggle = nullptr;
    QComboBox *m_month = nullptr;
    QVector<AdminUser> m_users;
    QVector<UnsentUnit> m_unsent;
    QVector<Unit> m_units;
};

} // namespace emonev
