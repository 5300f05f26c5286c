#include "ui/admin/adminpage.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "services/registryservice.h"
#include "ui/admin/adminlist.h"
#include "ui/admin/admintext.h"
#include "ui/admin/userdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/text/synctext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace emonev {

namespace {

Language spoken() { return QLocale().language() == QLocale::English ? Language::English : Language::Indonesian; }

} // namespace

AdminPage::AdminPage(SyncBoard &board, Prompts &prompts, QSettings &settings, QWidget *parent)
    : Page(parent), m_board(board), m_prompts(prompts), m_frame(new PageFrame(tr("Administration"), this)),
      m_tabs(new QTabWidget(this)), m_newUser(new QAction(Icons::get(QStringLiteral("plus")), tr("New user"), this))
{
    buildUsers(settings);
    buildDevices(settings);
    buildUnsent(settings);
    buildRefused(settings);
    build();
    whenDone(inBackground([workspace = &board.workspace()] { return RegistryService(*workspace).units(); }), this,
             [this](const Result<QVector<Unit>> &units) { m_units = units.value_or(QVector<Unit>()); });
}

void AdminPage::build()
{
    m_tabs->setObjectName(QStringLiteral("adminTabs"));
    m_tabs->setAccessibleName(tr("Lists of the administration"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_userList, tr("Users"));
    m_tabs->addTab(m_deviceList, tr("Laptops"));
    m_tabs->addTab(m_unsentList, tr("Not sent yet"));
    m_tabs->addTab(m_refusedList, tr("Refused work"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AdminPage::askCurrent);
    m_newUser->setObjectName(QStringLiteral("newUser"));
    connect(m_newUser, &QAction::triggered, this, &AdminPage::addUser);
    m_frame->setPrimaryAction(m_newUser);
    m_frame->setBody(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_tabs);
}

void AdminPage::buildUsers(QSettings &settings)
{
    m_userList = new AdminList("adminUsers", tr("Users"), {tr("Name"), tr("Role"), tr("Units"), tr("State")},
                               {160, 180, 320, 100}, settings, m_tabs);
    m_userList->setEmptyText(tr("No users read yet"), tr("The list comes from the city server; F5 reads it again."));
    m_userList->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    QAction *rights = m_userList->addButton("userRights", tr("Role and units…"), "users",
                                            tr("Changes what this person may see and write."));
    QAction *password = m_userList->addButton("userPasswordAction", tr("New password…"), "lock",
                                              tr("Sets a new password; laptops that are signed in stay so."));
    m_toggle = m_userList->addButton("userToggle", tr("Close account"), "ban", {});
    connect(rights, &QAction::triggered, this, &AdminPage::changeRights);
    connect(password, &QAction::triggered, this, &AdminPage::changePassword);
    connect(m_toggle, &QAction::triggered, this, &AdminPage::toggleUser);
    connect(m_userList, &AdminList::currentChanged, this, &AdminPage::showUserActions);
    connect(m_userList->table(), &TableView::opened, this, &AdminPage::changeRights);
}

void AdminPage::buildDevices(QSettings &settings)
{
    m_deviceList = new AdminList("adminDevices", tr("Laptops"),
                                 {tr("Laptop"), tr("User"), tr("Last synced"), tr("Last sent"), tr("State")},
                                 {220, 160, 160, 160, 120}, settings, m_tabs);
    m_deviceList->setEmptyText(tr("No laptops"), tr("A laptop shows here once somebody signed in on it."));
    m_deviceList->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    QAction *revoke = m_deviceList->addButton("revokeDevice", tr("Sign this laptop out…"), "ban",
                                              tr("For a lost laptop: it can neither send nor receive any more."));
    connect(revoke, &QAction::triggered, this, &AdminPage::revokeDevice);
}

void AdminPage::buildUnsent(QSettings &settings)
{
    m_unsentList =
        new AdminList("adminUnsent", tr("Units that have not sent yet"),
                      {tr("Code"), tr("Unit"), tr("People"), tr("Last data")}, {90, 320, 220, 160}, settings, m_tabs);
    m_unsentList->setEmptyText(tr("Everybody has sent"), tr("From each unit something came in this month."));
    m_month = new QComboBox(m_unsentList);
    m_month->setObjectName(QStringLiteral("unsentMonth"));
    m_month->setAccessibleName(tr("Month"));
    const QDate today = m_board.workspace().clock().now().toLocalTime().date();
    for (int back = 0; back < 12; ++back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        m_month->addItem(formatMonth(first, spoken()), first);
    }
    connect(m_month, &QComboBox::activated, this, &AdminPage::askCurrent);
    m_unsentList->addBeside(m_month);
    QAction *copy = m_unsentList->addButton("copyReminder", tr("Copy reminder"), "copy",
                                            tr("Puts a letter to the selected units on the clipboard."));
    connect(copy, &QAction::triggered, this, &AdminPage::copyReminder);
}

void AdminPage::buildRefused(QSettings &settings)
{
    m_refusedList =
        new AdminList("adminRefused", tr("Refused work of closed accounts"),
                      {tr("User"), tr("What"), tr("When"), tr("Why")}, {160, 180, 160, 360}, settings, m_tabs);
    m_refusedList->setEmptyText(tr("Nothing to take over"), tr("No closed account has sent anything."));
    QAction *adopted =
        m_refusedList->addButton("adopt", tr("Take over"), "check", tr("The work counts from now on, in your name."));
    connect(adopted, &QAction::triggered, this, &AdminPage::adopt);
}

void AdminPage::refresh() { askCurrent(); }

QDate AdminPage::month() const { return m_month->currentData().toDate(); }

QString AdminPage::ago(const QDateTime &moment) const
{
    return SyncText::ago(moment, m_board.workspace().clock().now());
}

template <typename T> void AdminPage::ask(Result<T> (AdminService::*question)(), void (AdminPage::*shower)(const T &))
{
    whenDone(m_board.runner().run([question](Workspace &workspace, SyncGateway &gateway) {
        AdminService service(workspace, gateway);
        return (service.*question)();
    }),
             this, [this, shower](const Result<T> &answer) {
                 if (!answer)
                     return tell(answer.error());
                 m_frame->banner()->hide();
                 (this->*shower)(*answer);
             });
}

void AdminPage::askCurrent()
{
    const QWidget *shown = m_tabs->currentWidget();
    if (shown == m_userList)
        ask(&AdminService::users, &AdminPage::showUsers);
    else if (shown == m_deviceList)
        ask(&AdminService::devices, &AdminPage::showDevices);
    else if (shown == m_refusedList)
        ask(&AdminService::refused, &AdminPage::showRefused);
    else
        whenDone(m_board.runner().run([wanted = month()](Workspace &workspace, SyncGateway &gateway) {
            return AdminService(workspace, gateway).unsent(wanted);
        }),
                 this, [this](const Result<QVector<UnsentUnit>> &units) {
                     units ? showUnsent(*units) : tell(units.error());
                 });
}

void AdminPage::tell(const Error &error)
{
    m_frame->banner()->showNotice({Notice::Level::Warning, errorText(error), {}, {}, error.detail});
}

void AdminPage::showUsers(const QVector<AdminUser> &users)
{
    m_users = users;
    QVector<SmallRow> rows;
    for (const AdminUser &user : users) {
        const QString state = user.disabled ? QStringLiteral("✕ ") + tr("closed") : QStringLiteral("✓ ") + tr("open");
        const QString units = user.scopes.isEmpty() ? QStringLiteral("–") : user.scopes.join(QStringLiteral(", "));
        rows.append({user.name, {user.name, SyncText::role(user.role), units, state}, {}, {}});
    }
    m_userList->setRows(rows);
    m_frame->setFoot(tr("%Ln account(s)", "", int(users.size())));
}

void AdminPage::showDevices(const QVector<AdminDevice> &devices)
{
    QVector<SmallRow> rows;
    for (const AdminDevice &device : devices) {
        const QString state =
            device.revoked ? QStringLiteral("✕ ") + tr("signed out") : QStringLiteral("✓ ") + tr("open");
        rows.append({device.id,
                     {device.name, device.user, ago(device.lastSync), ago(device.lastPush), state},
                     {{}, {}, device.lastSync, device.lastPush, {}},
                     {}});
    }
    m_deviceList->setRows(rows);
    m_frame->setFoot(tr("%Ln laptop(s)", "", int(devices.size())));
}

void AdminPage::showUnsent(const QVector<UnsentUnit> &units)
{
    m_frame->banner()->hide();
    m_unsent = units;
    QVector<SmallRow> rows;
    for (const UnsentUnit &unit : units)
        rows.append({unit.code,
                     {unit.code, unit.name, unit.users.isEmpty() ? QStringLiteral("–") : unit.users.join(u", "),
                      ago(unit.lastOp)},
                     {{}, {}, {}, unit.lastOp},
                     {}});
    m_unsentList->setRows(rows);
    m_frame->setFoot(tr("%Ln unit(s) have not sent yet", "", int(units.size())));
}

void AdminPage::showRefused(const QVector<RefusedOp> &ops)
{
    QVector<SmallRow> rows;
    for (const RefusedOp &op : ops)
        rows.append({op.op,
                     {op.user, ImportText::tableName(op.table), ago(op.at),
                      errorText({ErrorKind::NotPermitted, op.code, {}, {}})},
                     {{}, {}, op.at, {}},
                     op.row});
    m_refusedList->setRows(rows);
    m_frame->setFoot(tr("%Ln refused change(s)", "", int(ops.size())));
}

AdminUser AdminPage::currentUser() const
{
    const QString name = m_userList->currentKey();
    for (const AdminUser &user : m_users)
        if (user.name == name)
            return user;
    return {};
}

void AdminPage::showUserActions()
{
    if (!m_toggle)
        return;
    const bool closed = currentUser().disabled;
    m_toggle->setText(closed ? tr("Open account again") : tr("Close account…"));
    m_toggle->setIcon(Icons::get(closed ? QStringLiteral("lock-open") : QStringLiteral("ban")));
    m_toggle->setToolTip(closed ? tr("Lets this person sign in and send again.")
                                : tr("What this person sends from now on is refused and can be taken over."));
}

void AdminPage::order(const std::function<Result<void>(AdminService &)> &what, const QString &done)
{
    whenDone(m_board.runner().run([what](Workspace &workspace, SyncGateway &gateway) {
        AdminService service(workspace, gateway);
        return what(service);
    }),
             this, [this, done](const Result<void> &result) {
                 if (result)
                     Q_EMIT remark(done);
                 else
                     tell(result.error());
                 if (result)
                     askCurrent();
             });
}

void AdminPage::addUser()
{
    auto *dialog = new UserDialog(UserDialog::Part::New, {}, m_units, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        order([user = dialog->user(),
               password = dialog->password()](AdminService &service) { return service.addUser(user, password); },
              tr("%1 was added.").arg(dialog->user().name));
    });
    dialog->open();
}

void AdminPage::changeRights()
{
    const AdminUser user = currentUser();
    if (user.name.isEmpty())
        return;
    auto *dialog = new UserDialog(UserDialog::Part::Rights, user, m_units, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        order([changed = dialog->user()](AdminService &service) { return service.setScopes(changed); },
              tr("Role and units of %1 were changed.").arg(dialog->user().name));
    });
    dialog->open();
}

void AdminPage::changePassword()
{
    const AdminUser user = currentUser();
    auto *dialog = new UserDialog(UserDialog::Part::Password, user, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = user.name] {
        order([name,
               password = dialog->password()](AdminService &service) { return service.setPassword(name, password); },
              tr("%1 has a new password.").arg(name));
    });
    dialog->open();
}

void AdminPage::toggleUser()
{
    const AdminUser user = currentUser();
    if (!user.disabled &&
        !m_prompts.confirm(this, tr("Close the account of %1?").arg(user.name),
                           tr("%1 can no longer sign in. What is still on the laptop is refused when it comes, and you "
                              "can take it over.")
                               .arg(user.name),
                           tr("Close account")))
        return;
    order([user](AdminService &service) { return service.setDisabled(user.name, !user.disabled); },
          user.disabled ? tr("The account of %1 is open again.").arg(user.name)
                        : tr("The account of %1 was closed.").arg(user.name));
}

void AdminPage::revokeDevice()
{
    const QString id = m_deviceList->currentKey();
    if (!m_prompts.confirm(this, tr("Sign this laptop out?"),
                           tr("It can neither send nor receive until somebody signs in on it again. What is on it "
                              "stays there."),
                           tr("Sign out")))
        return;
    order([id](AdminService &service) { return service.revoke(id); }, tr("The laptop was signed out."));
}

void AdminPage::copyReminder()
{
    const QStringList codes = m_unsentList->selectedKeys();
    QStringList letters;
    for (const UnsentUnit &unit : std::as_const(m_unsent))
        if (codes.contains(unit.code))
            letters.append(AdminText::reminder(unit, month(), m_board.workspace().clock().now(), spoken()));
    QGuiApplication::clipboard()->setText(letters.join(QStringLiteral("\n\n———\n\n")));
    Q_EMIT remark(tr("%Ln reminder(s) copied.", "", int(letters.size())));
}

void AdminPage::adopt()
{
    const QStringList ops = m_refusedList->selectedKeys();
    order(
        [ops](AdminService &service) -> Result<void> {
            for (const QString &op : ops)
                EMONEV_TRY(service.adopt(op));
            return {};
        },
        tr("%Ln change(s) taken over.", "", int(ops.size())));
}

QString AdminPage::whyNot(PageCommand command) const
{
    return command == PageCommand::New ? QString() : Page::whyNot(command);
}

void AdminPage::perform(PageCommand command)
{
    if (command == PageCommand::New)
        addUser();
}

} // namespace emonev
