#include "simulation/simworld.h"
#include "sync/protocol.h"
#include <QJsonDocument>

namespace emonev::sim {

QSet<QString> SimWorld::readable(const QString &accountId) const
{
    const SimAccount &account = *accounts.constFind(accountId);
    QHash<QString, QJsonObject> units;
    Statement rows(server.reader().handle(), "SELECT row_id, data FROM data_row WHERE tbl = 'unit' AND gone = 0");
    while (rows.next())
        units.insert(rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
    QSet<QString> found{wire::cityScope()};
    const bool isAll = account.role == u"admin" || account.role == u"coordinator";
    static const QHash<QString, QStringList> rounds{{"admin", {".first", ".second", ".agreed"}},
                                                    {"coordinator", {".first", ".second", ".agreed"}},
                                                    {"assessor", {".first"}},
                                                    {"second_assessor", {".second"}}};
    const bool isSome = rounds.contains(account.role) || account.role == u"unit" || account.role == u"kelurahan";
    for (auto it = units.cbegin(); it != units.cend(); ++it) {
        bool isBelow = isAll;
        QString at = it.key();
        for (int depth = 0; isSome && !isBelow && depth < 10 && units.contains(at); ++depth) {
            isBelow = account.units.contains(units[at].value(u"code").toString());
            at = units[at].value(u"parent_id").toString();
        }
        if (!isBelow)
            continue;
        found.insert(it.key());
        for (const QString &round : rounds.value(account.role))
            found.insert(it.key() + round);
    }
    return found;
}

} // namespace emonev::sim
