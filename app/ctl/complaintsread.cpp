#include "core/clock.h"
#include "ctl/complaintsverb.h"
#include "domain/trackingnumber.h"
#include "services/caselist.h"
#include "services/settingsservice.h"

namespace emonev::ctl {

namespace {

constexpr int usualLimit = 100;
constexpr int largestLimit = 10000;

Result<CaseFile> fileOf(Context &context, Workspace &workspace)
{
    const CaseService service(workspace);
    EMONEV_ASSIGN(const QString id, service.idOf(trackingnumber::tidied(context.arguments().value(1))));
    return service.file(id);
}

QString clockLine(const char *name, const QJsonObject &clock)
{
    QStringList lines{QStringLiteral("%1: %2 %3%4")
                          .arg(QLatin1String(name), clock[u"due"].toString(), clock[u"done"].toString(),
                               clock[u"late"].toBool() ? QStringLiteral(" !") : QString())};
    for (const QJsonValue &span : clock[u"intervals"].toArray())
        lines.append(QStringLiteral("  %1  %2  %3 %4 %5")
                         .arg(span[u"from"].toString(), span[u"to"].toString(),
                              span[u"counted"].toBool() ? QStringLiteral("+") : QStringLiteral("–"),
                              span[u"rule"].toString(), span[u"name"].toString()));
    return lines.join(u'\n');
}

Result<CaseFilter> filterOf(Context &context, Workspace &workspace)
{
    CaseFilter filter;
    filter.now = context.clock().now().toSecsSinceEpoch();
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(const QString unit, unitIdOf(workspace, context.value("unit")));
        filter.unitIds = {unit};
    }
    if (context.isSet("status")) {
        const auto status = caseStatus(context.value("status"));
        if (!status)
            return fail(ErrorKind::Usage, QStringLiteral("unknown_status"), {context.value("status")});
        filter.statuses = {*status};
    }
    if (context.isSet("overdue"))
        filter.clock = CaseFilter::Clock::Late;
    if (context.isSet("channel"))
        filter.channels = {context.value("channel")};
    if (context.isSet("category"))
        filter.categories = {context.value("category")};
    filter.text = context.value("search");
    return filter;
}

} // namespace

Result<int> listComplaints(Context &context)
{
    EMONEV_ASSIGN(const int limit, context.number("limit", usualLimit));
    if (limit < 1 || limit > largestLimit)
        return fail(ErrorKind::Usage, QStringLiteral("not_a_number"),
                    {QStringLiteral("--limit"), context.value("limit")});
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const CaseFilter filter, filterOf(context, *workspace));
    std::optional<CaseLine> after;
    if (context.isSet("after")) {
        bool ok = false;
        after.emplace().n = context.value("after").toLongLong(&ok);
        if (!ok)
            return fail(ErrorKind::Usage, QStringLiteral("bad_cursor"), {context.value("after")});
    }
    EMONEV_ASSIGN(const QVector<CaseLine> lines, CaseList(*workspace).page(filter, CaseOrder::Newest, after, limit));
    const CaseJson json = caseJsonOf(*workspace);
    QJsonArray rows;
    QStringList texts;
    for (const CaseLine &line : lines) {
        rows.append(json.line(line));
        texts.append(QStringList{line.number, json.moment(line.received), json.unitCode(line.unitId),
                                 caseWord(line.status), line.subject}
                         .join(u'\t'));
    }
    const bool isFull = lines.size() == limit;
    context.print({{"rows", rows}, {"next", isFull ? QJsonValue(QString::number(lines.last().n)) : QJsonValue()}},
                  texts.join(u'\n'));
    return 0;
}

Result<int> showComplaint(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const CaseFile file, fileOf(context, *workspace));
    const QJsonObject json = caseJsonOf(*workspace).file(file);
    QStringList lines{
        QStringLiteral("%1  %2  %3").arg(file.header.number, caseWord(file.state.status), file.header.subject)};
    for (const QJsonValue &event : json[u"events"].toArray())
        lines.append(QStringLiteral("  %1  %2  %3 %4")
                         .arg(event[u"at"].toString(), event[u"type"].toString(), event[u"reason"].toString(),
                              event[u"note"].toString()));
    context.print(json, lines.join(u'\n'));
    return 0;
}

Result<int> complaintClock(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const CaseFile file, fileOf(context, *workspace));
    const QJsonObject json = caseJsonOf(*workspace).clocks(file);
    context.print(json, clockLine("koordinasi", json[u"coordinate"].toObject()) + u'\n' +
                            clockLine("selesai", json[u"resolve"].toObject()));
    return 0;
}

Result<int> complaintStatistics(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    QDate days[2];
    const char *names[] = {"from", "to"};
    for (int i = 0; i < 2; ++i) {
        days[i] = QDate::fromString(context.value(names[i]), Qt::ISODate);
        if (context.isSet(names[i]) && !days[i].isValid())
            return fail(ErrorKind::Usage, QStringLiteral("bad_time"),
                        {QStringLiteral("--") + QLatin1String(names[i]), context.value(names[i])});
    }
    EMONEV_ASSIGN(const CaseStatistics statistics, caseStatistics(*workspace, days[0], days[1]));
    const QJsonObject json = CaseJson::statistics(statistics);
    QStringList lines;
    for (const QJsonValue &unit : json[u"units"].toArray())
        lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                         .arg(unit[u"code"].toString(), QString::number(unit[u"n"].toInt()),
                              QString::number(unit[u"resolve"][u"mean_s"].toDouble(), 'f', 0),
                              QString::number(unit[u"resolve"][u"breaches"].toInt())));
    context.print(json, lines.join(u'\n'));
    return 0;
}

Result<int> complaintMonth(Context &context)
{
    const QDate month = QDate::fromString(context.value("month") + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("bad_month"), {context.value("month")});
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const MonthlyComparison comparison, compareMonth(*workspace, month));
    const QJsonObject json = CaseJson::month(comparison);
    QStringList lines;
    for (const QJsonValue &row : json[u"rows"].toArray())
        lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                         .arg(row[u"unit"].toString(), row[u"channel"].toString(),
                              QString::number(row[u"entered"][u"received"].toInt()),
                              QString::number(row[u"cases"][u"received"].toInt())));
    context.print(json, lines.join(u'\n'));
    return 0;
}

Result<int> checkNumbers(Context &context)
{
    QJsonArray numbers;
    QStringList lines;
    for (const QString &number : context.arguments().mid(1)) {
        const bool isValid = trackingnumber::isValid(number);
        numbers.append(QJsonObject{{"number", number}, {"valid", isValid}});
        lines.append(number + (isValid ? QStringLiteral("\tok") : QStringLiteral("\t–")));
    }
    context.print({{"numbers", numbers}}, lines.join(u'\n'));
    return 0;
}

} // namespace emonev::ctl
