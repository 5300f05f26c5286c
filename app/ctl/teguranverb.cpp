#include "ctl/complaintsverb.h"
#include "domain/standard.h"
#include "domain/trackingnumber.h"
#include "services/caseservice.h"
#include "services/letterservice.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QDate today(const Context &context, Workspace &workspace)
{
    return context.clock().now().toTimeZone(SettingsService(workspace).timeZone()).date();
}

Result<QDate> dayOption(const Context &context, const char *option, const QDate &otherwise)
{
    if (!context.isSet(option))
        return otherwise;
    const QDate day = QDate::fromString(context.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("bad_time"),
                    {QStringLiteral("--") + QLatin1String(option), context.value(option)});
    return day;
}

QJsonValue dayJson(const QDate &day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject jsonOf(const LetterFile &file, const QDate &now)
{
    const Letter &letter = file.letter;
    return {{"number", letter.number},
            {"level", letter.level},
            {"unit", file.unitCode},
            {"service", file.serviceName},
            {"component", letter.component},
            {"complaint", file.caseNumber},
            {"day", dayJson(letter.day)},
            {"due", dayJson(letter.due)},
            {"replied", dayJson(letter.repliedOn)},
            {"reply", letter.isAnswered() ? QJsonValue(letter.reply) : QJsonValue()},
            {"late", letter.isLate(now)}};
}

QString lineOf(const LetterFile &file, const QDate &now)
{
    const Letter &letter = file.letter;
    return QStringList{letter.number,
                       QString::number(letter.level),
                       file.unitCode,
                       file.caseNumber,
                       letter.due.toString(Qt::ISODate),
                       letter.repliedOn.toString(Qt::ISODate) + (letter.isLate(now) ? QStringLiteral(" !") : QString())}
        .join(QLatin1Char('\t'));
}

Result<int> print(Context &context, const QVector<LetterFile> &files, const QDate &now)
{
    QJsonArray rows;
    QStringList lines;
    for (const LetterFile &file : files) {
        rows.append(jsonOf(file, now));
        lines.append(lineOf(file, now));
    }
    context.print({{"letters", rows}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> list(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    const QDate now = today(context, *workspace);
    EMONEV_ASSIGN(const int year, context.number("period", now.year()));
    QString unit;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(unit, unitIdOf(*workspace, context.value("unit")));
    }
    EMONEV_ASSIGN(const QVector<LetterFile> files,
                  LetterService(*workspace).between(QDate(year, 1, 1), QDate(year, 12, 31), unit));
    return print(context, files, now);
}

Result<int> add(Context &context)
{
    LetterDraft draft;
    EMONEV_ASSIGN(draft.level, context.number("level", 0));
    draft.component = componentCode(context.value("component"));
    EMONEV_ASSIGN(draft.due, dayOption(context, "due", {}));
    draft.body = context.value("note");
    draft.copies =
        context.isSet("copies") ? context.value("copies").split(QLatin1Char(';'), Qt::SkipEmptyParts) : usualCopies();
    for (QString &copy : draft.copies)
        copy = copy.trimmed();
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    EMONEV_ASSIGN(draft.complaintId,
                  CaseService(*workspace).idOf(trackingnumber::tidied(context.arguments().value(1))));
    EMONEV_ASSIGN(const Service service, RegistryService(*workspace).serviceByCode(context.value("service")));
    draft.serviceId = service.id;
    LetterService letters(*workspace);
    EMONEV_ASSIGN(const Letter letter, letters.issue(draft).result());
    EMONEV_ASSIGN(const QVector<LetterFile> files, letters.numbered(letter.number));
    context.print(jsonOf(files.first(), letter.day), lineOf(files.first(), letter.day));
    return 0;
}

Result<int> reply(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    const QDate now = today(context, *workspace);
    EMONEV_ASSIGN(const QDate day, dayOption(context, "at", now));
    LetterService letters(*workspace);
    EMONEV_ASSIGN(const QVector<LetterFile> found, letters.numbered(context.arguments().value(1)));
    if (found.size() != 1) // the number of a case with several letters
        return fail(ErrorKind::Usage, QStringLiteral("letter_not_one"), {context.arguments().value(1)});
    EMONEV_TRY(letters
                   .reply(found.first().letter.id, day, context.value("note"),
                          context.isSet("file") ? QStringList{context.value("file")} : QStringList())
                   .result());
    EMONEV_ASSIGN(const QVector<LetterFile> files, letters.numbered(found.first().letter.number));
    context.print(jsonOf(files.first(), now), lineOf(files.first(), now));
    return 0;
}

Result<int> run(Context &context)
{
    const QString word = context.arguments().first();
    const bool hasNumber = context.arguments().size() == 2;
    if (word == u"list" && !hasNumber)
        return list(context);
    if (word == u"add" && hasNumber)
        return add(context);
    if (word == u"reply" && hasNumber)
        return reply(context);
    return fail(ErrorKind::Usage, QStringLiteral("teguran_usage"));
}

} // namespace

Verb teguranVerb()
{
    QList<QCommandLineOption> options;
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, const char *>>{{"unit", "CODE"},
                                                                                                  {"period", "YEAR"},
                                                                                                  {"service", "CODE"},
                                                                                                  {"component", "1-14"},
                                                                                                  {"level", "1-3"},
                                                                                                  {"due", "DAY"},
                                                                                                  {"copies", "A;B"},
                                                                                                  {"note", "TEXT"},
                                                                                                  {"at", "DAY"},
                                                                                                  {"file", "FILE"}})
        options.append(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value)));
    return {QStringLiteral("teguran"),
            QStringLiteral("list | add CASE --service CODE --component N | reply LETTER --note TEXT"),
            1,
            2,
            options,
            false,
            run};
}

} // namespace emonev::ctl
