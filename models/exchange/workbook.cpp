#include "exchange/workbook.h"

namespace emonev {

QStringList Workbook::sheetNames() const
{
    QStringList names;
    for (const Sheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

int Workbook::indexOf(const QString &sheetName) const
{
    const QStringList names = sheetNames();
    const auto exact = names.indexOf(sheetName);
    if (exact >= 0)
        return int(exact);
    for (int i = 0; i < names.size(); ++i)
        if (names.at(i).compare(sheetName, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

} // namespace emonev
