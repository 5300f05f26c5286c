#include "ctl/complaintsverb.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"

namespace emonev::ctl {

namespace {

struct Action
{
    const char *word;
    int fewest; ///< arguments after the word
    int most;
    Result<int> (*run)(Context &);
};

constexpr Action actions[] = {{"list", 0, 0, listComplaints},      {"add", 0, 0, addComplaint},
                              {"event", 2, 2, addComplaintEvent},  {"merge", 1, 1, mergeComplaint},
                              {"unmerge", 1, 1, unmergeComplaint}, {"show", 1, 1, showComplaint},
                              {"clock", 1, 1, complaintClock},     {"stats", 0, 0, complaintStatistics},
                              {"monthly", 0, 0, complaintMonth},   {"check-number", 1, 1000, checkNumbers},
                              {"reporter", 1, 1, openReporter},    {"forecast", 0, 0, forecastComplaints},
                              {"similar", 1, 1, similarComplaints}};

Result<int> run(Context &context)
{
    const int given = int(context.arguments().size()) - 1;
    for (const Action &action : actions)
        if (context.arguments().first() == QLatin1String(action.word) && given >= action.fewest && given <= action.most)
            return action.run(context);
    return fail(ErrorKind::Usage, QStringLiteral("complaints_usage"));
}

QCommandLineOption valued(const char *name, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value));
}

} // namespace

CaseJson caseJsonOf(Workspace &workspace)
{
    QHash<QString, QString> codes;
    if (const auto units = RegistryService(workspace).units())
        for (const Unit &unit : *units)
            codes.insert(unit.id, unit.code);
    return {SettingsService(workspace).timeZone(), codes};
}

Result<QDateTime> momentOption(Context &context, Workspace &workspace, const char *option)
{
    if (!context.isSet(option))
        return QDateTime();
    const QString text = context.value(option);
    QDateTime moment =
        QDateTime::fromString(text.size() == 10 ? text + QStringLiteral("T00:00:00") : text, Qt::ISODate);
    if (!moment.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("bad_time"), {QStringLiteral("--") + QLatin1String(option), text});
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), SettingsService(workspace).timeZone());
    return moment.toUTC();
}

Result<QString> unitIdOf(Workspace &workspace, const QString &code)
{
    EMONEV_ASSIGN(const Unit unit, RegistryService(workspace).unitByCode(code));
    return unit.id;
}

Verb complaintsVerb()
{
    QList<QCommandLineOption> options;
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, const char *>>{
             {"unit", "CODE"},    {"status", "WORD"},   {"search", "TEXT"},   {"limit", "N"},
             {"after", "CURSOR"}, {"channel", "CODE"},  {"category", "TEXT"}, {"subject", "TEXT"},
             {"body", "TEXT"},    {"service", "CODE"},  {"class", "WORD"},    {"received", "TIME"},
             {"lat", "N"},        {"lon", "N"},         {"reporter", "NAME"}, {"contact", "TEXT"},
             {"address", "TEXT"}, {"at", "TIME"},       {"note", "TEXT"},     {"photo", "FILE"},
             {"to", "UNIT"},      {"until", "TIME"},    {"reason", "TEXT"},   {"into", "NUMBER"},
             {"from", "DAY"},     {"month", "YYYY-MM"}, {"outcome", "WORD"},  {"token-file", "FILE"}})
        options.append(valued(name, value));
    for (const char *flag : {"overdue", "anonymous", "sealed"})
        options.append(QCommandLineOption(QString::fromLatin1(flag)));
    return {
        QStringLiteral("complaints"),
        QStringLiteral("list | add | event NUMBER TYPE | merge NUMBER --into NUMBER | unmerge NUMBER | show NUMBER | "
                       "clock NUMBER | stats | monthly --month YYYY-MM | check-number N… | reporter NUMBER | "
                       "forecast [--unit CODE] | similar NUMBER"),
        1,
        1001,
        options,
        false,
        run};
}

} // namespace emonev::ctl
