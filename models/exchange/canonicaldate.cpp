#include "exchange/canonicaldate.h"
#include <QHash>
#include <QRegularExpression>

namespace emonev {

namespace {

const QRegularExpression &isoForm()
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s])(.*)$)"));
    return form;
}

const QRegularExpression &numericForm()
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T\s])(.*)$)"));
    return form;
}

const QRegularExpression &namedForm()
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{1,2})[\s-]+(\p{L}+)\.?[\s-]+(\d{4}|\d{2})(?=$|[T\s])(.*)$)"));
    return form;
}

DateMatch matched(int year, int month, int day, const QString &yearText, const QString &rest)
{
    DateMatch match;
    match.twoDigitYear = yearText.size() == 2;
    match.date = match.twoDigitYear ? QDate() : QDate(year, month, day);
    match.rest = rest.trimmed();
    return match;
}

} // namespace

int monthNumber(const QString &name)
{
    static const QHash<QString, int> months = [] {
        const QStringList words{QStringLiteral("januari january jan"),
                                QStringLiteral("februari february pebruari feb peb"),
                                QStringLiteral("maret march mar mrt"),
                                QStringLiteral("april apr"),
                                QStringLiteral("mei may"),
                                QStringLiteral("juni june jun"),
                                QStringLiteral("juli july jul"),
                                QStringLiteral("agustus august agu agt ags agst aug"),
                                QStringLiteral("september sep sept"),
                                QStringLiteral("oktober october okt oct"),
                                QStringLiteral("november nopember nov nop"),
                                QStringLiteral("desember december des dec")};
        QHash<QString, int> numbers;
        for (int i = 0; i < words.size(); ++i)
            for (const QString &word : words.at(i).split(u' '))
                numbers.insert(word, i + 1);
        return numbers;
    }();
    return months.value(name.toLower(), 0);
}

DateMatch matchDate(const QString &text)
{
    if (const auto iso = isoForm().match(text); iso.hasMatch())
        return matched(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt(), iso.captured(1),
                       iso.captured(4));
    if (const auto numeric = numericForm().match(text); numeric.hasMatch())
        return matched(numeric.captured(4).toInt(), numeric.captured(3).toInt(), numeric.captured(1).toInt(),
                       numeric.captured(4), numeric.captured(5));
    const auto named = namedForm().match(text);
    const int month = named.hasMatch() ? monthNumber(named.captured(2)) : 0;
    if (month == 0)
        return {};
    return matched(named.captured(3).toInt(), month, named.captured(1).toInt(), named.captured(3), named.captured(4));
}

} // namespace emonev
