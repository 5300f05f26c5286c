#pragma once
#include "services/syncservice.h"
#include <QDate>

namespace emonev {

/// An account on the city server.
struct AdminUser
{
    QString id;
    QString name;
    QString role;
    QStringList scopes; ///< unit codes
    bool disabled = false;
};

/// A laptop that signed in.
struct AdminDevice
{
    QString id;
    QString user;
    QString name;
    QDateTime lastSync;
    QDateTime lastPush;
    bool revoked = false;
};

/// A unit from which nothing came in a month.
struct UnsentUnit
{
    QString unitId;
    QString code;
    QString name;
    QStringList users;
    QDateTime lastOp; ///< invalid: never
};

/// What a disabled user's laptop sent; a supervisor can take it over.
struct RefusedOp
{
    QString op;
    QString user;
    QString table;
    QString row;
    QString code;
    QDateTime at;
};

/// The administration of the city server. Calls block: they belong on the thread of sync (SyncRunner::run).
class AdminService
{
public:
    AdminService(Workspace &workspace, SyncGateway &gateway) : m_workspace(workspace), m_gateway(gateway) {}

    [[nodiscard]] Result<QVector<AdminUser>> users();
    /// `user.id` and `user.disabled` say nothing here.
    Result<void> addUser(const AdminUser &user, const QString &password);
    Result<void> setDisabled(const QString &name, bool disabled);
    Result<void> setPassword(const QString &name, const QString &password);
    Result<void> setScopes(const AdminUser &user);

    [[nodiscard]] Result<QVector<AdminDevice>> devices();
    Result<void> revoke(const QString &deviceId);

    [[nodiscard]] Result<QVector<UnsentUnit>> unsent(QDate month);
    [[nodiscard]] Result<QVector<RefusedOp>> refused();
    Result<void> adopt(const QString &opId);

private:
    Result<QJsonObject> ask(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    template <typename T>
    Result<QVector<T>> list(const QString &path, const QString &member, T (*read)(const QJsonObject &));

    Workspace &m_workspace;
    SyncGateway &m_gateway;
};

/// The roles an account can have.
[[nodiscard]] const QStringList &accountRoles();
/// Whether a role sees the administration.
[[nodiscard]] bool mayAdminister(const QString &role);

} // namespace emonev
