#include "server/order.h"
#include "server/serverbackup.h"
#include "server/serverfolders.h"
#include "server/serverlock.h"
#include "server/serversetup.h"

namespace emonev::serving {

namespace {

Result<std::unique_ptr<ServerDatabase>> openServer(const Order &order)
{
    EMONEV_ASSIGN(const QString url, order.needed("db"));
    EMONEV_ASSIGN(auto database, ServerDatabase::open(url));
    EMONEV_TRY(serversetup::open(*database));
    return database;
}

QJsonObject asJson(const serverbackup::Outcome &outcome)
{
    QJsonObject json{
        {"file", outcome.path}, {"epoch", outcome.epoch}, {"high", outcome.high}, {"blobs", outcome.blobs}};
    if (!outcome.previous.isEmpty())
        json.insert(QStringLiteral("previous"), outcome.previous);
    return json;
}

} // namespace

Result<int> runBackup(const Order &order)
{
    EMONEV_ASSIGN(const QString path, order.needed("out"));
    EMONEV_ASSIGN(const auto database, openServer(order));
    EMONEV_ASSIGN(const auto made, serverbackup::backup(*database, blobFolder(order), path));
    print(asJson(made));
    return 0;
}

Result<int> runRestore(const Order &order)
{
    const QString path = order.word(1).isEmpty() ? order.value("out") : order.word(1);
    if (path.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("option_missing"), {QStringLiteral("FILE")});
    EMONEV_ASSIGN(const QString url, order.needed("db"));
    EMONEV_ASSIGN(const auto alone, ServerLock::take(url, ServerLock::Kind::Replace));
    EMONEV_ASSIGN(const auto database, ServerDatabase::open(url, ServerDatabase::Mode::Create));
    const SystemClock clock;
    EMONEV_ASSIGN(const auto restored, serverbackup::restore(*database, clock, blobFolder(order), path));
    print(asJson(restored));
    return 0;
}

Result<int> runCheck(const Order &order)
{
    EMONEV_ASSIGN(const auto database, openServer(order));
    EMONEV_ASSIGN(const QJsonObject found, serverbackup::check(*database));
    print(found);
    return found.value(u"integrity") == QStringLiteral("ok") ? 0 : int(ErrorKind::Damaged);
}

} // namespace emonev::serving
