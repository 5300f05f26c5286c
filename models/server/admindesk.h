#pragma once
#include "server/accounts.h"
#include "server/adminrequest.h"
#include <QJsonObject>
#include <variant>

namespace emonev {

/// Answers requests of administration: accounts, devices, who has not sent yet, refused work that someone adopts.
/// Admins may do everything; coordinators all but change accounts.
class AdminDesk
{
public:
    using Reply = std::variant<QByteArray, wire::Refusal>;

    AdminDesk(ServerDatabase &database, const Clock &clock, const PasswordCost &cost)
        : m_database(database), m_clock(clock), m_accounts(database, clock, cost)
    {
    }

    [[nodiscard]] Result<Reply> answer(const QString &account, const AdminRequest &request);

private:
    [[nodiscard]] Result<QJsonObject> dispatch(const Actor &actor, const AdminRequest &request);
    [[nodiscard]] Result<QJsonObject> get(const AdminRequest &request);
    [[nodiscard]] Result<QJsonObject> users();
    [[nodiscard]] Result<QJsonObject> devices();
    [[nodiscard]] Result<QJsonObject> unsent(const QString &month);
    [[nodiscard]] Result<QJsonObject> refusedOps();
    [[nodiscard]] Result<QJsonObject> changeUsers(const Actor &actor, const QStringList &path, const QJsonObject &body);
    [[nodiscard]] Result<QJsonObject> adopt(const Actor &actor, const QString &opId);
    [[nodiscard]] Result<void> note(const Actor &actor, const char *action, const QString &about);

    ServerDatabase &m_database;
    const Clock &m_clock;
    Accounts m_accounts;
};

} // namespace emonev
