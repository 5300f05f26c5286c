#include "exchange/importtable.h"
#include <algorithm>

namespace emonev {

bool ImportTable::headerBroken() const
{
    return std::any_of(issues.begin(), issues.end(), [](const RowIssue &issue) {
        return issue.rule == u"missing_column" || issue.rule == u"duplicate_header";
    });
}

int ImportTable::badRows() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return !row.good; }));
}

} // namespace emonev
