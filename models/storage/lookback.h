#pragma once
#include "storage/connection.h"

namespace emonev {

/// Makes a connection see registry, standards, settings, periods, answers,
/// visits and findings as they were at a moment: views of this
/// connection alone stand before the tables of the same names, and every query goes through them. Before the
/// connection is made read-only, and for as long as nobody writes.
///
/// A row is as it was before the first change since: what that change, or a later one, says of a column before it, else
/// what the row holds now. A row whose first change since brought it was not there. Rows the server brought count as
/// there from the beginning, where this computer knows nothing older of them; findings and their steps, which carry
/// their own time, from then on.
void lookBack(Connection &connection, const QString &moment);

} // namespace emonev
