#pragma once
#include "core/clock.h"
#include "secrets/passwords.h"
#include "server/actor.h"

namespace emonev {

struct AccountInfo
{
    QString id;
    QString name;
    QString role;
    QString createdAt;
    bool disabled = false;
    QStringList units; ///< codes
};

struct DeviceInfo
{
    QString id;
    QString user;
    QString name;
    QString createdAt;
    QString pushedAt; ///< empty: never
    QString pulledAt;
    bool revoked = false;
    qint64 lastDevSeq = 0;
};

/// When a unit's work last came in.
struct UnitActivity
{
    QString unit;
    QString code;
    QString name;
    QString lastAt; ///< empty: never
    qint64 ops = 0;
};

/// Administers who may use the server.
class Accounts
{
public:
    Accounts(ServerDatabase &database, const Clock &clock, const PasswordCost &cost)
        : m_database(database), m_clock(clock), m_cost(cost)
    {
    }

    /// The account's id. InvalidData: "account_exists", "bad_account_name", "short_password"; Usage: "unknown_role".
    [[nodiscard]] Result<QString> add(const QString &name, const QString &role, const QStringList &unitCodes,
                                      const QByteArray &password);
    [[nodiscard]] Result<void> setDisabled(const QString &name, bool disabled);
    [[nodiscard]] Result<void> setPassword(const QString &name, const QByteArray &password);
    /// Another role, other units; what was granted before is gone.
    [[nodiscard]] Result<void> setRole(const QString &name, const QString &role, const QStringList &unitCodes);
    [[nodiscard]] Result<QVector<AccountInfo>> list();
    [[nodiscard]] Result<QVector<DeviceInfo>> devices();
    /// Its tokens are worth nothing from now on.
    [[nodiscard]] Result<void> revokeDevice(const QString &id);
    /// Who has not sent yet: each unit with the time of its last operation, those that never sent first.
    [[nodiscard]] Result<QVector<UnitActivity>> unitActivity();

private:
    ServerDatabase &m_database;
    const Clock &m_clock;
    PasswordCost m_cost;
};

} // namespace emonev
