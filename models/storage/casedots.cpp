#include "storage/casedots.h"
#include "storage/casequery.h"

namespace emonev {

QVector<CaseDot> dotsIn(Connection &connection, const DotArea &area)
{
    QVector<CaseDot> dots;
    Statement &list = connection.query("complaint_case/list_around");
    list.with(casequery::firstPosition(area.from), casequery::firstPosition(area.until + 1) - 1, area.south, area.north,
              area.west, area.east, area.without);
    while (list.next())
        dots.append({list.text(0), list.text(1), CaseStatus(list.number(2)),
                     list.isNull(3) ? std::nullopt : std::optional(list.number(3)), std::get<double>(list.value(4)),
                     std::get<double>(list.value(5))});
    return dots;
}

} // namespace emonev
