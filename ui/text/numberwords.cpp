#include "ui/text/numberwords.h"
#include <QStringList>

namespace emonev {

namespace {

QString below20(int number)
{
    static const QStringList words{"nol",  "satu",  "dua",     "tiga",     "empat",   "lima",
                                   "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};
    return number < 12 ? words[number] : words[number - 10] + QStringLiteral(" belas");
}

QString with(const QString &head, int rest) { return rest == 0 ? head : head + u' ' + indonesianWords(rest); }

/// "seratus", not "satu ratus".
QString unitOf(int count, const QString &unit)
{
    return count == 1 ? QStringLiteral("se") + unit : indonesianWords(count) + u' ' + unit;
}

} // namespace

QString indonesianWords(int number)
{
    if (number < 0 || number > 9999)
        return QString::number(number);
    if (number < 20)
        return below20(number);
    if (number < 100)
        return with(below20(number / 10) + QStringLiteral(" puluh"), number % 10);
    if (number < 1000)
        return with(unitOf(number / 100, QStringLiteral("ratus")), number % 100);
    return with(unitOf(number / 1000, QStringLiteral("ribu")), number % 1000);
}

} // namespace emonev
