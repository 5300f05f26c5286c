#include "server/accounts.h"
#include "core/uuid.h"
#include "server/serverstate.h"
#include "sync/jsonfields.h"
#include <QJsonDocument>
#include <algorithm>

namespace emonev {

namespace {

constexpr qsizetype shortestPassword = 6;

Unexpected noAccount(const QString &name)
{
    return fail(ErrorKind::NotFound, QStringLiteral("account_missing"), {name});
}

} // namespace

Result<QString> Accounts::add(const QString &name, const QString &role, const QStringList &unitCodes,
                              const QByteArray &password)
{
    if (!roles().contains(role))
        return fail(ErrorKind::Usage, QStringLiteral("unknown_role"), {role});
    if (!wire::isWireId(name) || name.size() > 64 || name.trimmed() != name)
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_account_name"), {name.left(64)});
    if (password.size() < shortestPassword)
        return fail(ErrorKind::InvalidData, QStringLiteral("short_password"), {QString::number(shortestPassword)});
    EMONEV_ASSIGN(const QByteArray hash, hashPassword(password, m_cost));
    const QString id = newId(m_clock);
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        if (Actor::findNamed(m_database, name))
            return fail(ErrorKind::InvalidData, QStringLiteral("account_exists"), {name});
        m_database.query("account/insert_account")
            .run(id, name, role, QString::fromLatin1(hash), serverstate::timeText(m_clock.now()));
        for (const QString &code : unitCodes)
            m_database.query("account/insert_grant").run(id, code, code);
        return {};
    }));
    return id;
}

Result<void> Accounts::setDisabled(const QString &name, bool disabled)
{
    return m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const QVariant at = disabled ? QVariant(serverstate::timeText(m_clock.now())) : SqlQuery::null();
        if (!m_database.query("account/set_disabled").run(at, name).next())
            return noAccount(name);
        return {};
    });
}

Result<void> Accounts::setPassword(const QString &name, const QByteArray &password)
{
    if (password.size() < shortestPassword)
        return fail(ErrorKind::InvalidData, QStringLiteral("short_password"), {QString::number(shortestPassword)});
    EMONEV_ASSIGN(const QByteArray hash, hashPassword(password, m_cost));
    return m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const std::optional<Actor> actor = Actor::findNamed(m_database, name);
        if (!actor)
            return noAccount(name);
        m_database.query("account/set_password").run(QString::fromLatin1(hash), actor->id);
        return {};
    });
}

Result<void> Accounts::setRole(const QString &name, const QString &role, const QStringList &unitCodes)
{
    if (!roles().contains(role))
        return fail(ErrorKind::Usage, QStringLiteral("unknown_role"), {role});
    return m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const std::optional<Actor> actor = Actor::findNamed(m_database, name);
        if (!actor)
            return noAccount(name);
        m_database.query("account/set_role").run(role, actor->id);
        m_database.query("account/remove_grants").run(actor->id);
        for (const QString &code : unitCodes)
            m_database.query("account/insert_grant").run(actor->id, code, code);
        return {};
    });
}

Result<QVector<AccountInfo>> Accounts::list()
{
    QVector<AccountInfo> found;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        found.clear();
        SqlQuery &list = m_database.query("account/list_accounts").run();
        while (list.next())
            found.append({list.text(0), list.text(1), list.text(2), list.text(3), !list.isNull(4), {}});
        for (AccountInfo &account : found) {
            SqlQuery &grants = m_database.query("account/list_grants").run(account.id);
            while (grants.next())
                account.units.append(grants.text(0));
        }
        return {};
    }));
    return found;
}

Result<QVector<DeviceInfo>> Accounts::devices()
{
    QVector<DeviceInfo> found;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        found.clear();
        SqlQuery &list = m_database.query("device/list_devices").run();
        while (list.next())
            found.append({list.text(0), list.text(1), list.text(2), list.text(3), list.text(4), list.text(5),
                          !list.isNull(6), list.number(7)});
        return {};
    }));
    return found;
}

Result<void> Accounts::revokeDevice(const QString &id)
{
    return m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        if (!m_database.query("device/set_revoked").run(serverstate::timeText(m_clock.now()), id).next())
            return fail(ErrorKind::NotFound, QStringLiteral("device_missing"), {id});
        m_database.query("token/remove_device").run(id);
        return {};
    });
}

Result<QVector<UnitActivity>> Accounts::unitActivity()
{
    QVector<UnitActivity> found;
    EMONEV_TRY(m_database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
        found.clear();
        const CityTree tree = CityTree::read(m_database);
        QHash<QString, UnitActivity> byUnit;
        for (auto it = tree.units().cbegin(); it != tree.units().cend(); ++it)
            byUnit.insert(it.key(), {it.key(), it->code, {}, {}, 0});
        SqlQuery &data = m_database.query("row/list_unit_data").run();
        while (data.next())
            if (const auto unit = byUnit.find(data.text(0)); unit != byUnit.end())
                unit->name = QJsonDocument::fromJson(data.text(1).toUtf8()).object().value(u"name").toString();
        SqlQuery &list = m_database.query("op/list_unit_activity").run();
        while (list.next())
            if (const auto unit = byUnit.find(list.text(0)); unit != byUnit.end()) {
                unit->lastAt = list.text(1);
                unit->ops = list.number(2);
            }
        found = QVector<UnitActivity>(byUnit.cbegin(), byUnit.cend());
        return {};
    }));
    std::sort(found.begin(), found.end(), [](const UnitActivity &a, const UnitActivity &b) {
        return std::tie(a.lastAt, a.code) < std::tie(b.lastAt, b.code);
    });
    return found;
}

} // namespace emonev
