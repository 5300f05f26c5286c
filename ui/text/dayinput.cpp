#include "ui/text/dayinput.h"
#include <QLocale>

namespace emonev {

namespace {

const QLocale &indonesian()
{
    static const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    return locale;
}

QDate fromWords(const QString &text)
{
    for (const QLocale &locale : {indonesian(), QLocale(QLocale::English, QLocale::UnitedKingdom)})
        for (const char *form : {"d MMMM yyyy", "d MMM yyyy"})
            if (const QDate day = locale.toDate(text, QLatin1String(form)); day.isValid())
                return day;
    return {};
}

} // namespace

std::optional<QDate> dayFromInput(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return QDate();
    for (const char *form : {"yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"})
        if (const QDate day = QDate::fromString(plain, QLatin1String(form)); day.isValid())
            return day;
    if (const QDate day = fromWords(plain); day.isValid())
        return day;
    return std::nullopt;
}

QString dayForInput(QDate day)
{
    return day.isValid() ? indonesian().toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

} // namespace emonev
