#pragma once
#include "storage/connection.h"
#include <QTimeZone>

namespace emonev {

/// The city's time zone, in which people read times and days end; WIB where none can be read.
[[nodiscard]] QTimeZone cityZone(Connection &connection);
/// The day it is there at that moment.
[[nodiscard]] QDate cityDay(Connection &connection, const QDateTime &moment);

} // namespace emonev
