#include "storage/caserules.h"

namespace emonev {

namespace {

QString setting(Connection &connection, const char *key)
{
    Statement &find = connection.query("setting/find_row");
    find.bind(1, QString::fromLatin1(key));
    QString value;
    if (find.next())
        value = find.text(1);
    find.reset();
    return value;
}

QVector<SpecialDay> specialDays(Connection &connection)
{
    QVector<SpecialDay> days;
    Statement &list = connection.query("calendar_day/list_days");
    while (list.next())
        if (const auto kind = dayKind(list.text(1)))
            days.append({QDate::fromString(list.text(0), Qt::ISODate), *kind, list.text(2)});
    return days;
}

/// What is written there where it is two times, the first one earlier.
void readOfficeHours(const QString &text, CaseRules &rules)
{
    const QTime opens = QTime::fromString(text.section(u'-', 0, 0).trimmed(), QStringLiteral("HH:mm"));
    const QTime closes = QTime::fromString(text.section(u'-', 1, 1).trimmed(), QStringLiteral("HH:mm"));
    if (!opens.isValid() || !closes.isValid() || opens >= closes)
        return;
    rules.opens = opens.msecsSinceStartOfDay() / 1000;
    rules.closes = closes.msecsSinceStartOfDay() / 1000;
}

} // namespace

Result<CaseRules> loadCaseRules(Connection &connection)
{
    CaseRules rules;
    const QString zone = setting(connection, "city.time_zone");
    rules.zone = QTimeZone(zone.isEmpty() ? QByteArrayLiteral("Asia/Jakarta") : zone.toLatin1());
    rules.calendar = WorkCalendar(rules.zone, specialDays(connection));
    readOfficeHours(setting(connection, officeHoursSetting), rules);
    bool isNumber = false;
    const int target = setting(connection, targetSetting).toInt(&isNumber);
    if (isNumber && target > 0 && target <= 100)
        rules.target = target;
    QString code = setting(connection, slaSetting);
    if (code.isEmpty())
        code = QStringLiteral("crm-jakarta");
    Statement &find = connection.query("sla_profile/find_row");
    find.bind(1, code);
    const QByteArray body = find.next() ? find.text(1).toUtf8() : QByteArray();
    find.reset();
    if (body.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("sla_profile_missing"), {code});
    EMONEV_ASSIGN(rules.profile, parseSlaProfile(body));
    return rules;
}

} // namespace emonev
