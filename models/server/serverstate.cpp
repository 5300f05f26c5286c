#include "server/serverstate.h"
#include <QDateTime>
#include <algorithm>
#include <optional>

namespace emonev {

ServerState ServerState::read(ServerDatabase &database)
{
    ServerState state;
    SqlQuery &values = database.query("server/list_values").run();
    while (values.next()) {
        const QString key = values.text(0);
        if (key == u"city")
            state.city = values.text(1);
        else if (key == u"epoch")
            state.epoch = values.text(1);
        else if (key == u"epochs")
            state.epochs = values.text(1);
        else if (key == u"durable_seq")
            state.durableSeq = values.number(1);
        else if (key == u"forgotten_seq")
            state.forgottenSeq = values.number(1);
    }
    values.finish();
    return state;
}

qint64 ServerState::sharedWith(const QString &old) const
{
    const QStringList known = epochs.split(u',', Qt::SkipEmptyParts);
    // An epoch that isn't known left this line after one of its backups; the oldest is the safe one.
    bool isPast = !epochs.contains(old + u':');
    std::optional<qint64> shared;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const qint64 begin = known[i].section(u':', 1).toLongLong();
        if (isPast && i > 0)
            shared = std::min(shared.value_or(begin), begin);
        isPast = isPast || known[i].section(u':', 0, 0) == old;
    }
    return shared.value_or(0);
}

namespace serverstate {

void beginEpoch(ServerDatabase &database, const QString &epoch)
{
    const ServerState before = ServerState::read(database);
    const QString known = before.epochs.isEmpty() ? before.epoch + QStringLiteral(":0") : before.epochs;
    const QString begin = QString::number(high(database));
    put(database, QStringLiteral("epochs"), QStringLiteral("%1,%2:%3").arg(known, epoch, begin));
    put(database, QStringLiteral("epoch"), epoch);
    put(database, QStringLiteral("durable_seq"), begin);
}

QString value(ServerDatabase &database, const QString &key)
{
    QString found;
    SqlQuery &values = database.query("server/list_values").run();
    while (values.next())
        if (values.text(0) == key)
            found = values.text(1);
    values.finish();
    return found;
}

void put(ServerDatabase &database, const QString &key, const QString &value)
{
    database.query("server/put_value").run(key, value);
}

qint64 high(ServerDatabase &database)
{
    SqlQuery &counter = database.query("server/read_counter").run();
    const qint64 seq = counter.next() ? counter.number(0) : 0;
    counter.finish();
    return seq;
}

QString timeText(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

} // namespace serverstate

} // namespace emonev
