#include "services/casedataservice.h"
#include "storage/caserules.h"

namespace emonev {

namespace {

constexpr qsizetype longestName = 200;

Unexpected wrong(const char *code, const char *field)
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), {QString::fromLatin1(field)});
}

QString dateText(const QDate &date) { return date.toString(Qt::ISODate); }

/// "Balai warga" → "balai_warga".
QString codeFrom(const QString &name)
{
    QString code;
    for (const QChar sign : name.toLower()) {
        if (sign.unicode() < 128 && sign.isLetterOrNumber())
            code += sign;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

Result<void> putChannel(RecordWriter &writer, Channel channel)
{
    channel.nameId = channel.nameId.simplified();
    if (channel.nameId.isEmpty() || channel.nameId.size() > longestName)
        return wrong(channel.nameId.isEmpty() ? "required" : "too_long", "name");
    if (channel.from.isValid() && channel.to.isValid() && channel.to < channel.from)
        return fail(ErrorKind::InvalidData, QStringLiteral("channel_dates_wrong"), {channel.nameId});
    const QVector<Channel> known = casereference::channels(writer.connection());
    const Channel *same = casereference::find(known, channel.nameId);
    const bool isNew = channel.code.isEmpty();
    if (isNew)
        channel.code = codeFrom(channel.nameId);
    if (channel.code.isEmpty())
        return wrong("required", "name");
    if ((same && same->code != channel.code) || (isNew && casereference::find(known, channel.code)))
        return fail(ErrorKind::InvalidData, QStringLiteral("channel_exists"), {channel.nameId});
    writer.put(tables::channel(),
               {channel.code, channel.nameId, nullable(channel.nameEn), nullable(channel.aliases.join(u',')),
                qint64(channel.hasPlace ? 1 : 0), nullable(channel.from), nullable(channel.to)},
               {});
    return {};
}

QVector<SlaProfile> profiles(Connection &connection)
{
    QVector<SlaProfile> found;
    QStringList codes;
    Statement &list = connection.query("sla_profile/list_codes");
    while (list.next())
        codes.append(list.text(0));
    for (const QString &code : std::as_const(codes)) {
        Statement &row = connection.query("sla_profile/find_row");
        row.bind(1, code);
        const QByteArray body = row.next() ? row.text(1).toUtf8() : QByteArray();
        row.reset();
        if (const auto profile = parseSlaProfile(body))
            found.append(*profile);
    }
    return found;
}

} // namespace

Result<CaseData> CaseDataService::load() const
{
    return m_workspace.read([](Connection &connection) -> Result<CaseData> {
        EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
        CaseData data;
        data.profiles = profiles(connection);
        data.profile = rules.profile.code;
        data.opens = QTime::fromMSecsSinceStartOfDay(int(rules.opens) * 1000);
        data.closes = QTime::fromMSecsSinceStartOfDay(int(rules.closes) * 1000);
        data.target = rules.target;
        Statement &list = connection.query("calendar_day/list_days");
        while (list.next())
            if (const auto kind = dayKind(list.text(1)))
                data.days.append({{QDate::fromString(list.text(0), Qt::ISODate), *kind, list.text(2)}, list.text(3)});
        data.channels = casereference::channels(connection);
        return data;
    });
}

QFuture<Result<Saved>> CaseDataService::chooseProfile(const QString &code, const QString &label)
{
    return m_workspace.save(
        label, [code](RecordWriter &writer) -> Result<void> { return casereference::chooseProfile(writer, code); });
}

QFuture<Result<Saved>> CaseDataService::setHours(const QTime &opens, const QTime &closes, const QString &label)
{
    return m_workspace.save(label, [opens, closes](RecordWriter &writer) -> Result<void> {
        if (!opens.isValid() || !closes.isValid() || opens >= closes)
            return fail(ErrorKind::InvalidData, QStringLiteral("office_hours_wrong"));
        const QString form = QStringLiteral("HH:mm");
        writer.put(tables::setting(),
                   {QString::fromLatin1(officeHoursSetting), opens.toString(form) + u'-' + closes.toString(form)}, {});
        return {};
    });
}

QFuture<Result<Saved>> CaseDataService::setTarget(int percent, const QString &label)
{
    return m_workspace.save(label, [percent](RecordWriter &writer) -> Result<void> {
        if (percent < 1 || percent > 100)
            return fail(ErrorKind::InvalidData, QStringLiteral("target_wrong"), {QString::number(percent)});
        writer.put(tables::setting(), {QString::fromLatin1(targetSetting), QString::number(percent)}, {});
        return {};
    });
}

QFuture<Result<Saved>> CaseDataService::put(const CalendarDay &day, const QString &label)
{
    return m_workspace.save(label, [day](RecordWriter &writer) -> Result<void> {
        const QString name = day.day.name.simplified();
        if (!day.day.day.isValid())
            return wrong("required", "day");
        if (name.isEmpty() || name.size() > longestName)
            return wrong(name.isEmpty() ? "required" : "too_long", "name");
        writer.put(tables::calendarDay(),
                   {dateText(day.day.day), dayWord(day.day.kind), name, nullable(day.source.simplified())}, {});
        return {};
    });
}

QFuture<Result<Saved>> CaseDataService::removeDay(const QDate &day, const QString &label)
{
    return m_workspace.save(label, [day](RecordWriter &writer) -> Result<void> {
        writer.remove(tables::calendarDay(), {dateText(day)}, {});
        return {};
    });
}

QFuture<Result<Saved>> CaseDataService::put(Channel channel, const QString &label)
{
    return m_workspace.save(
        label, [channel = std::move(channel)](RecordWriter &writer) { return putChannel(writer, channel); });
}

} // namespace emonev
