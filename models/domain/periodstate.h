#pragma once
#include <QString>

namespace emonev {

/// A period goes open → locked → published; back only to be opened again or unpublished, which needs a reason.
[[nodiscard]] inline bool mayMovePeriod(const QString &from, const QString &to)
{
    return (from == u"open" && to == u"locked") || (from == u"locked" && (to == u"published" || to == u"open")) ||
           (from == u"published" && (to == u"locked" || to == u"open"));
}
[[nodiscard]] inline bool isReopening(const QString &from, const QString &to)
{
    return from == u"published" || (from == u"locked" && to == u"open");
}

} // namespace emonev
