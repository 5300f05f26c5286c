#include "server/accounts.h"
#include "server/order.h"
#include "server/serversetup.h"
#include <QJsonArray>

namespace emonev::serving {

namespace {

Result<std::unique_ptr<ServerDatabase>> openServer(const Order &order)
{
    EMONEV_ASSIGN(const QString url, order.needed("db"));
    EMONEV_ASSIGN(auto database, ServerDatabase::open(url));
    EMONEV_TRY(serversetup::open(*database));
    return database;
}

Result<int> addUser(const Order &order, Accounts &accounts)
{
    EMONEV_ASSIGN(const QString role, order.needed("role"));
    EMONEV_ASSIGN(const QByteArray password, order.password());
    EMONEV_ASSIGN(const QString id, accounts.add(order.word(2), role, order.values("scope"), password));
    print({{"id", id}, {"name", order.word(2)}, {"role", role}});
    return 0;
}

Result<int> listUsers(Accounts &accounts)
{
    EMONEV_ASSIGN(const QVector<AccountInfo> found, accounts.list());
    QJsonArray list;
    for (const AccountInfo &account : found)
        list.append(QJsonObject{{"id", account.id},
                                {"name", account.name},
                                {"role", account.role},
                                {"scopes", QJsonArray::fromStringList(account.units)},
                                {"disabled", account.disabled}});
    print({{"users", list}});
    return 0;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

Result<int> listDevices(Accounts &accounts)
{
    EMONEV_ASSIGN(const QVector<DeviceInfo> found, accounts.devices());
    QJsonArray list;
    for (const DeviceInfo &device : found)
        list.append(QJsonObject{{"id", device.id},
                                {"user", device.user},
                                {"name", device.name},
                                {"created", device.createdAt},
                                {"last_push", textOrNull(device.pushedAt)},
                                {"last_pull", textOrNull(device.pulledAt)},
                                {"revoked", device.revoked}});
    print({{"devices", list}});
    return 0;
}

Unexpected unknownAction(const Order &order)
{
    return fail(ErrorKind::Usage, QStringLiteral("unknown_action"), {order.word(0), order.word(1)});
}

} // namespace

Result<int> runInit(const Order &order)
{
    EMONEV_ASSIGN(const QString url, order.needed("db"));
    EMONEV_ASSIGN(const QString city, order.needed("city"));
    EMONEV_ASSIGN(const QString admin, order.needed("admin"));
    EMONEV_ASSIGN(const QByteArray password, order.password());
    const SystemClock clock;
    EMONEV_ASSIGN(const auto database, ServerDatabase::open(url, ServerDatabase::Mode::Create));
    EMONEV_TRY(serversetup::create(*database, clock, city, admin, password, PasswordCost::production()));
    print({{"city", city}, {"admin", admin}});
    return 0;
}

Result<int> runUser(const Order &order)
{
    EMONEV_ASSIGN(const auto database, openServer(order));
    const SystemClock clock;
    Accounts accounts(*database, clock, PasswordCost::production());
    const QString action = order.word(1);
    const QString name = order.word(2);
    if (action == u"list")
        return listUsers(accounts);
    if (name.isEmpty())
        return unknownAction(order);
    if (action == u"add")
        return addUser(order, accounts);
    if (action == u"disable" || action == u"enable") {
        EMONEV_TRY(accounts.setDisabled(name, action == u"disable"));
    } else if (action == u"password") {
        EMONEV_ASSIGN(const QByteArray password, order.password());
        EMONEV_TRY(accounts.setPassword(name, password));
    } else {
        return unknownAction(order);
    }
    print({{"name", name}});
    return 0;
}

Result<int> runDevice(const Order &order)
{
    EMONEV_ASSIGN(const auto database, openServer(order));
    const SystemClock clock;
    Accounts accounts(*database, clock, PasswordCost::production());
    if (order.word(1) == u"list")
        return listDevices(accounts);
    if (order.word(1) != u"revoke" || order.word(2).isEmpty())
        return unknownAction(order);
    EMONEV_TRY(accounts.revokeDevice(order.word(2)));
    print({{"id", order.word(2)}, {"revoked", true}});
    return 0;
}

} // namespace emonev::serving
