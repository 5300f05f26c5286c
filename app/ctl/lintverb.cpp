#include "ctl/complaintsverb.h"
#include "services/lintservice.h"
#include "services/registryservice.h"
#include "ui/text/linttext.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonObject jsonOf(const LintedStandard &linted, const LintFinding &finding)
{
    const QString text = linted.standard.components.value(finding.component);
    return {{"service", linted.serviceCode},
            {"unit", linted.unitCode},
            {"version", linted.standard.versionNo},
            {"rule", finding.rule},
            {"severity", finding.severity},
            {"component", finding.component},
            {"place", QJsonObject{{"begin", finding.begin}, {"length", finding.length}}},
            {"text", text.mid(finding.begin, finding.length)},
            {"message", LintText::sentence(finding)},
            {"remedy", LintText::remedy(finding)}};
}

QString lineOf(const LintedStandard &linted, const LintFinding &finding)
{
    return QStringList{linted.serviceCode, LintText::severity(finding.severity), LintText::component(finding.component),
                       LintText::sentence(finding)}
        .join(u'\t');
}

Result<int> runLint(Context &context)
{
    const QString severity = context.value("severity");
    if (!severity.isEmpty() && severity != u"error" && severity != u"warning" && severity != u"hint")
        return fail(ErrorKind::Usage, QStringLiteral("lint_severity_unknown"), {severity});
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    QString unit;
    QString service;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(unit, unitIdOf(*workspace, context.value("unit")));
    }
    if (context.isSet("service")) {
        EMONEV_ASSIGN(const Service found, RegistryService(*workspace).serviceByCode(context.value("service")));
        service = found.id;
    }
    EMONEV_ASSIGN(const QVector<LintedStandard> all, LintService(*workspace).run(unit, service));
    QJsonArray findings;
    QStringList lines;
    int clean = 0;
    for (const LintedStandard &linted : all) {
        clean += linted.findings.isEmpty() ? 1 : 0;
        for (const LintFinding &finding : linted.findings) {
            if (!severity.isEmpty() && finding.severity != severity)
                continue;
            findings.append(jsonOf(linted, finding));
            lines.append(lineOf(linted, finding));
        }
    }
    context.print({{"standards", all.size()}, {"clean", clean}, {"findings", findings}}, lines.join(u'\n'));
    return 0;
}

} // namespace

Verb lintVerb()
{
    return {QStringLiteral("lint"),
            {},
            0,
            0,
            {QCommandLineOption(QStringLiteral("unit"), {}, QStringLiteral("CODE")),
             QCommandLineOption(QStringLiteral("service"), {}, QStringLiteral("CODE")),
             QCommandLineOption(QStringLiteral("severity"), {}, QStringLiteral("error|warning|hint"))},
            false,
            runLint};
}

} // namespace emonev::ctl
