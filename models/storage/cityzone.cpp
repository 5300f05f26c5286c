#include "storage/cityzone.h"

namespace emonev {

QTimeZone cityZone(Connection &connection)
{
    Statement &row = connection.query("setting/find_row").with(QStringLiteral("city.time_zone"));
    QByteArray name;
    while (row.next()) // to its end, so that the snapshot is let go
        name = row.text(1).toLatin1();
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone("Asia/Jakarta");
}

QDate cityDay(Connection &connection, const QDateTime &moment)
{
    return moment.toTimeZone(cityZone(connection)).date();
}

} // namespace emonev
