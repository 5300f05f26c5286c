#include "server/serversetup.h"
#include "core/uuid.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "server/accounts.h"
#include "server/serverstate.h"

namespace emonev::serversetup {

Result<void> create(ServerDatabase &database, const Clock &clock, const QString &city, const QString &admin,
                    const QByteArray &password, const PasswordCost &cost)
{
    if (database.schema() > 0 && !ServerState::read(database).epoch.isEmpty())
        return fail(ErrorKind::Busy, QStringLiteral("server_exists"));
    if (city.trimmed().isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("city_missing"));
    EMONEV_TRY(database.migrate());
    // An earlier try may have been cut off after its account; without an epoch nobody could use that.
    EMONEV_TRY(database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        database.query("account/remove_accounts").run();
        return {};
    }));
    const KeyPair keys = KeyPair::generate();
    Accounts accounts(database, clock, cost);
    EMONEV_TRY(accounts.add(admin, QStringLiteral("admin"), {}, password));
    return database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        const auto put = [&database](const char *key, const QString &value) {
            serverstate::put(database, QString::fromLatin1(key), value);
        };
        put("city", city.trimmed());
        put("durable_seq", QStringLiteral("0"));
        put("forgotten_seq", QStringLiteral("0"));
        put("sign_key", QString::fromLatin1(keys.secretText().view().toByteArray()));
        put("bundle_key", QString::fromLatin1(toBase64Url(randomKey())));
        put("epoch", newId(clock));
        return {};
    });
}

Result<void> open(ServerDatabase &database)
{
    if (database.schema() == 0 || ServerState::read(database).epoch.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("no_server"));
    return database.migrate();
}

} // namespace emonev::serversetup
