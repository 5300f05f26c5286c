#include "server/serverstate.h"
#include <QDateTime>

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
        else if (key == u"durable_seq")
            state.durableSeq = values.number(1);
        else if (key == u"forgotten_seq")
            state.forgottenSeq = values.number(1);
    }
    values.finish();
    return state;
}

namespace serverstate {

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
