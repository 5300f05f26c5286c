#include "ctl/verb.h"
#include "services/registryservice.h"
#include "ui/charts/chartexport.h"
#include "ui/reports/documents/papers.h"
#include <QFileInfo>

namespace emonev::ctl {

namespace {

const QString capaian = QStringLiteral("capaian");
const QString variables = QStringLiteral("variables");
const QString trend = QStringLiteral("trend");
const QString complaints = QStringLiteral("complaints");

Result<void> checkKind(const QString &kind)
{
    if (kind == capaian || kind == variables || kind == trend || kind == complaints)
        return {};
    return fail(ErrorKind::Usage, QStringLiteral("chart_unknown"), {kind});
}

Result<ChartSpec> specOf(const Context &context, Workspace &workspace, int year)
{
    const QString kind = context.arguments().first();
    QString unitId;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(const Unit unit, RegistryService(workspace).unitByCode(context.value("unit")));
        unitId = unit.id;
    }
    Papers papers(workspace, context.english() ? Language::English : Language::Indonesian);
    if (kind == capaian)
        return papers.capaian(year);
    if (kind == variables)
        return papers.variables(unitId, year);
    if (kind == complaints)
        return papers.complaints(unitId, year);
    if (year > 0) { // a year that is no period is a mistake, not an empty chart
        EMONEV_TRY(papers.scores(year));
    }
    return papers.trend(unitId, year);
}

Result<int> run(Context &context)
{
    const QString kind = context.arguments().first(), out = context.value("out");
    EMONEV_TRY(checkKind(kind));
    EMONEV_ASSIGN(const int year, context.number("period", 0));
    if (out.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("output_missing"));
    if (kind == variables && !context.isSet("unit"))
        return fail(ErrorKind::Usage, QStringLiteral("unit_option_missing"));
    QSize size;
    if (context.isSet("size")) {
        const auto asked = sizeFromText(context.value("size"));
        if (!asked)
            return fail(ErrorKind::Usage, QStringLiteral("chart_size_invalid"), {context.value("size")});
        size = *asked;
    }
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const ChartSpec spec, specOf(context, *workspace, year));
    EMONEV_TRY(exportChart(spec, out, size, context.clock().now()));
    const QString file = QFileInfo(out).absoluteFilePath();
    context.print(
        {{QStringLiteral("kind"), kind}, {QStringLiteral("file"), file}, {QStringLiteral("sentence"), spec.sentence}},
        spec.sentence + u'\n' + file);
    return 0;
}

} // namespace

Verb chartVerb()
{
    const auto option = [](const char *name, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value));
    };
    return {QStringLiteral("chart"),
            QStringLiteral("KIND"),
            1,
            1,
            {option("unit", "CODE"), option("period", "YEAR"), option("out", "FILE"), option("size", "WxH")},
            true,
            run};
}

} // namespace emonev::ctl
