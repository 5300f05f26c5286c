#pragma once
#include <QByteArray>
#include <QString>

namespace emonev {

/// A request of administration as it came in.
struct AdminRequest
{
    QByteArray method;
    QString path;  ///< "/users", "/devices/<id>/revoke", …
    QString month; ///< of ?month=, "2026-11"
    QByteArray body;
};

} // namespace emonev
