#include "ctl/verb.h"
#include "reports/servicepaper.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pdfwriter.h"
#include "ui/reports/documents/unitpapers.h"
#include <QFileInfo>
#include <QJsonArray>

namespace emonev::ctl {

namespace {

Language languageOf(const Context &context) { return context.english() ? Language::English : Language::Indonesian; }

Result<PaperKind> kindOf(const Context &context)
{
    const QString name = context.arguments().first();
    if (const auto kind = paperKindFromName(name))
        return *kind;
    return fail(ErrorKind::Usage, QStringLiteral("report_unknown"), {name});
}

Result<PaperSize> paperOf(const Context &context, Workspace &workspace)
{
    if (context.isSet("paper")) {
        if (const auto paper = paperFromName(context.value("paper")))
            return *paper;
        return fail(ErrorKind::Usage, QStringLiteral("paper_unknown"), {context.value("paper")});
    }
    EMONEV_ASSIGN(const CitySettings settings, SettingsService(workspace).load());
    return paperFromName(settings.paper).value_or(PaperSize::A4);
}

Result<int> writeAll(Context &context, Workspace &workspace, const UnitPapers::Order &order)
{
    UnitPapers papers(workspace, languageOf(context), order);
    EMONEV_TRY(papers.start());
    for (int i = 0; i < papers.count(); ++i) {
        EMONEV_ASSIGN(const std::optional<Document> document, papers.prepare(i));
        if (const auto done = papers.write(i, document); !done) {
            (void)papers.finish();
            return failure(done);
        }
    }
    EMONEV_TRY(papers.finish());
    context.print({{QStringLiteral("period"), papers.year()},
                   {QStringLiteral("written"), papers.written()},
                   {QStringLiteral("skipped"), papers.skipped()},
                   {QStringLiteral("files"), QJsonArray::fromStringList(papers.files())}},
                  QStringLiteral("%1: %2 + %3").arg(order.folder).arg(papers.written()).arg(papers.skipped()));
    return 0;
}

Result<QDate> dayOption(const Context &context, const char *option)
{
    if (!context.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(context.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("bad_time"),
                    {QStringLiteral("--") + QLatin1String(option), context.value(option)});
    return day;
}

Result<PaperQuestion> questionOf(const Context &context, Workspace &workspace, const UnitPapers::Order &order)
{
    PaperQuestion question{order.kind, {}, order.year, {}, {}, {}, context.value("number")};
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(const Unit unit, RegistryService(workspace).unitByCode(context.value("unit")));
        question.unitId = unit.id;
    }
    if (isForService(order.kind) && context.isSet("service")) {
        EMONEV_ASSIGN(const Service service, RegistryService(workspace).serviceByCode(context.value("service")));
        question.serviceId = service.id;
    }
    if (context.isSet("month")) {
        question.month = QDate::fromString(context.value("month") + QStringLiteral("-01"), Qt::ISODate);
        if (!question.month.isValid())
            return fail(ErrorKind::Usage, QStringLiteral("bad_month"), {context.value("month")});
    }
    EMONEV_ASSIGN(question.from, dayOption(context, "from"));
    EMONEV_ASSIGN(question.to, dayOption(context, "to"));
    return question;
}

Result<int> writeOne(Context &context, Workspace &workspace, const UnitPapers::Order &order)
{
    EMONEV_ASSIGN(const PaperQuestion question, questionOf(context, workspace, order));
    const QDateTime now = context.clock().now();
    Papers papers(workspace, languageOf(context));
    EMONEV_ASSIGN(const Document document, papers.make(question, now));
    EMONEV_TRY(writePdf(document, order.folder, order.paper, now));
    const int pages = DocumentLayout(document, order.paper).pageCount();
    const QString file = QFileInfo(order.folder).absoluteFilePath();
    QJsonObject answer{{QStringLiteral("kind"), paperKindName(order.kind)},
                       {QStringLiteral("file"), file},
                       {QStringLiteral("pages"), pages},
                       {QStringLiteral("paper"), paperName(order.paper)}};
    if (isForService(order.kind) && question.serviceId.isEmpty()) {
        EMONEV_ASSIGN(const QStringList without, servicesWithoutStandard(workspace, question.unitId));
        answer.insert(QStringLiteral("without_standard"), QJsonArray::fromStringList(without));
    }
    context.print(answer, file);
    return 0;
}

Result<int> run(Context &context)
{
    UnitPapers::Order order;
    EMONEV_ASSIGN(order.kind, kindOf(context));
    EMONEV_ASSIGN(order.year, context.number("period", 0));
    order.folder = context.value("out");
    order.force = context.isSet("force");
    const bool all = context.isSet("all-units");
    if (order.folder.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("output_missing"));
    const bool isForEach = order.kind == PaperKind::Unit || order.kind == PaperKind::BlankChecklist;
    if (all && (context.isSet("unit") || !isForEach))
        return fail(ErrorKind::Usage, QStringLiteral("not_per_unit"), {context.arguments().first()});
    if ((order.kind == PaperKind::Unit || order.kind == PaperKind::Minutes) && !all && !context.isSet("unit"))
        return fail(ErrorKind::Usage, QStringLiteral("unit_option_missing"));
    if (isForService(order.kind) && context.isSet("service") == context.isSet("unit"))
        return fail(ErrorKind::Usage, QStringLiteral("service_option_missing"));
    if (context.isSet("paper") && !paperFromName(context.value("paper")))
        return fail(ErrorKind::Usage, QStringLiteral("paper_unknown"), {context.value("paper")});
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(order.paper, paperOf(context, *workspace));
    return all ? writeAll(context, *workspace, order) : writeOne(context, *workspace, order);
}

QCommandLineOption option(const char *name, const char *value = nullptr)
{
    return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value));
}

} // namespace

Verb reportVerb()
{
    return {QStringLiteral("report"),
            QStringLiteral("KIND"),
            1,
            1,
            {option("unit", "CODE"), option("service", "CODE"), option("period", "YEAR"), option("month", "YYYY-MM"),
             option("out", "FILE.pdf"), option("number", "NUMBER"), option("from", "DAY"), option("to", "DAY"),
             option("paper", "A4|F4"), option("all-units"), option("force")},
            true,
            run};
}

} // namespace emonev::ctl
