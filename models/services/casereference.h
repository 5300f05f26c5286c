#pragma once
#include "storage/recordwriter.h"

namespace emonev {

/// A way on which complaints come, open for some time.
struct Channel
{
    QString code;
    QString nameId;
    QString nameEn;
    QStringList aliases;
    bool hasPlace = false;
    QDate from; ///< invalid: always
    QDate to;

    [[nodiscard]] bool isOpen(const QDate &day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
};

/// The dated data complaints are reckoned by: channels, the calendar, the profiles of clocks. Shipped, then the city's.
namespace casereference {

/// Writes what is shipped and not there yet.
Result<void> putShipped(RecordWriter &writer);
/// As putShipped(), for a store that has none of it.
Result<void> need(RecordWriter &writer);
/// Sets the city's profile of clocks. Usage unknown_sla, args: the code, the known ones.
Result<void> chooseProfile(RecordWriter &writer, const QString &code);
[[nodiscard]] QVector<Channel> channels(Connection &connection);
/// By code, name or alias, without regard to case, blanks, hyphens and underscores; null where there is none.
[[nodiscard]] const Channel *find(const QVector<Channel> &channels, const QString &word);

} // namespace casereference

} // namespace emonev
