#include "ctl/verb.h"
#include "services/periodservice.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace emonev::ctl {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    return file.readAll();
}

Result<int> listInstruments(Context &context, PeriodService &service)
{
    EMONEV_ASSIGN(const QVector<InstrumentHead> heads, service.instruments());
    QJsonArray list;
    QStringList lines;
    for (const InstrumentHead &head : heads) {
        list.append(QJsonObject{{QStringLiteral("code"), head.code},
                                {QStringLiteral("version"), head.version},
                                {QStringLiteral("title"), head.title}});
        lines.append(QStringLiteral("%1\t%2\t%3").arg(head.code, head.version, head.title));
    }
    context.print({{QStringLiteral("instruments"), list}}, lines.join(u'\n'));
    return 0;
}

Result<int> importInstrument(Context &context, PeriodService &service)
{
    EMONEV_ASSIGN(const QByteArray json, readFile(context.arguments().value(1)));
    EMONEV_ASSIGN(const Instrument instrument, parseInstrument(json));
    EMONEV_ASSIGN(const Saved saved, service.importInstrument(json).result());
    context.print({{QStringLiteral("code"), instrument.code},
                   {QStringLiteral("version"), instrument.version},
                   {QStringLiteral("already_imported"), saved.nothing()}},
                  instrument.code + u' ' + instrument.version);
    return 0;
}

Result<int> exportInstrument(Context &context, PeriodService &service)
{
    EMONEV_ASSIGN(const QByteArray json,
                  service.exportInstrument(context.arguments().value(1), context.arguments().value(2)));
    const QString path = context.value("out");
    if (path.isEmpty()) {
        context.print(QJsonDocument::fromJson(json).object(), QString::fromUtf8(json));
        return 0;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path});
    context.print({{QStringLiteral("file"), path}}, path);
    return 0;
}

Result<int> runInstrument(Context &context)
{
    const QString action = context.arguments().first();
    const qsizetype wanted = action == QLatin1String("list") ? 1 : action == QLatin1String("import") ? 2 : 3;
    if ((wanted == 3 && action != QLatin1String("export")) || context.arguments().size() != wanted)
        return fail(ErrorKind::Usage, QStringLiteral("instrument_usage"));
    EMONEV_ASSIGN(Workspace * workspace,
                  context.open(action == QLatin1String("import") ? Store::Access::Write : Store::Access::Read));
    PeriodService service(*workspace);
    if (wanted == 1)
        return listInstruments(context, service);
    return wanted == 2 ? importInstrument(context, service) : exportInstrument(context, service);
}

Result<int> listPeriods(Context &context, PeriodService &service)
{
    EMONEV_ASSIGN(const QVector<Period> periods, service.periods());
    QJsonArray list;
    QStringList lines;
    for (const Period &period : periods) {
        list.append(QJsonObject{
            {QStringLiteral("year"), period.year},
            {QStringLiteral("instrument"), period.instrumentCode},
            {QStringLiteral("version"), period.instrumentVersion},
            {QStringLiteral("state"), period.state},
            {QStringLiteral("due"), period.due.isEmpty() ? QJsonValue() : QJsonValue(period.due)},
            {QStringLiteral("reason"), period.reason.isEmpty() ? QJsonValue() : QJsonValue(period.reason)}});
        lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                         .arg(period.year)
                         .arg(period.instrumentCode, period.instrumentVersion, period.state));
    }
    context.print({{QStringLiteral("periods"), list}}, lines.join(u'\n'));
    return 0;
}

Result<int> yearOf(const Context &context)
{
    bool ok = false;
    const int year = context.arguments().value(1).toInt(&ok);
    if (!ok)
        return fail(ErrorKind::Usage, QStringLiteral("not_a_number"),
                    {QStringLiteral("YEAR"), context.arguments().value(1)});
    return year;
}

/// lock, publish, reopen (with --reason), due (with --day).
Result<int> movePeriod(Context &context, PeriodService &service)
{
    static const QHash<QString, QString> states{{"lock", "locked"}, {"publish", "published"}, {"reopen", "open"}};
    EMONEV_ASSIGN(const int year, yearOf(context));
    const QString action = context.arguments().first();
    if (action == u"due") {
        const QDate day = QDate::fromString(context.value("day"), Qt::ISODate);
        if (!day.isValid())
            return fail(ErrorKind::Usage, QStringLiteral("bad_time"), {QStringLiteral("--day"), context.value("day")});
        EMONEV_TRY(service.setDue(year, day, {}).result());
    } else {
        EMONEV_TRY(service.move(year, states.value(action), context.value("reason"), {}).result());
    }
    EMONEV_ASSIGN(const Period period, service.period(year));
    context.print({{QStringLiteral("year"), year}, {QStringLiteral("state"), period.state}},
                  QStringLiteral("%1\t%2").arg(year).arg(period.state));
    return 0;
}

Result<int> addPeriod(Context &context, PeriodService &service)
{
    EMONEV_ASSIGN(const int year, yearOf(context));
    if (!context.isSet("instrument") || !context.isSet("version"))
        return fail(ErrorKind::Usage, QStringLiteral("period_usage"));
    EMONEV_TRY(service.add(year, context.value("instrument"), context.value("version"), {}).result());
    context.print({{QStringLiteral("year"), year}, {QStringLiteral("instrument"), context.value("instrument")}},
                  QString::number(year));
    return 0;
}

Result<int> runPeriod(Context &context)
{
    const QString action = context.arguments().first();
    static const QStringList known{"list", "add", "lock", "publish", "reopen", "due"};
    const bool lists = action == QLatin1String("list");
    if (!known.contains(action) || context.arguments().size() != (lists ? 1 : 2))
        return fail(ErrorKind::Usage, QStringLiteral("period_usage"));
    EMONEV_ASSIGN(Workspace * workspace, context.open(lists ? Store::Access::Read : Store::Access::Write));
    PeriodService service(*workspace);
    if (lists)
        return listPeriods(context, service);
    return action == QLatin1String("add") ? addPeriod(context, service) : movePeriod(context, service);
}

} // namespace

Verb instrumentVerb()
{
    return {QStringLiteral("instrument"),
            QStringLiteral("list | import FILE.json | export CODE VERSION"),
            1,
            3,
            {QCommandLineOption(QStringLiteral("out"), {}, QStringLiteral("FILE"))},
            false,
            runInstrument};
}

Verb periodVerb()
{
    return {QStringLiteral("period"),
            QStringLiteral("list | add YEAR --instrument CODE --version V | lock YEAR | publish YEAR | reopen YEAR "
                           "--reason WHY | due YEAR --day DAY"),
            1,
            2,
            {QCommandLineOption(QStringLiteral("instrument"), {}, QStringLiteral("CODE")),
             QCommandLineOption(QStringLiteral("version"), {}, QStringLiteral("V")),
             QCommandLineOption(QStringLiteral("reason"), {}, QStringLiteral("WHY")),
             QCommandLineOption(QStringLiteral("day"), {}, QStringLiteral("DAY"))},
            false,
            runPeriod};
}

} // namespace emonev::ctl
