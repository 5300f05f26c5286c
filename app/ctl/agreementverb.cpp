#include "ctl/complaintsverb.h"
#include "services/agreementservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonValue figure(const std::optional<double> &value)
{
    return value ? QJsonValue(QString::number(*value, 'f', 3)) : QJsonValue();
}

QString word(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 3) : QStringLiteral("–");
}

QString word(AssessorSeverity::Judged judged)
{
    switch (judged) {
    case AssessorSeverity::Judged::TooFew:
        return QStringLiteral("too_few");
    case AssessorSeverity::Judged::Even:
        return QStringLiteral("even");
    case AssessorSeverity::Judged::Mild:
        return QStringLiteral("mild");
    case AssessorSeverity::Judged::Strict:
        return QStringLiteral("strict");
    }
    return {};
}

QJsonObject jsonOf(const Agreement &found)
{
    return {{"n", found.n},
            {"agreement", figure(found.equal)},
            {"kappa", figure(found.kappa.value)},
            {"kappa_low", figure(found.kappa.low)},
            {"kappa_high", figure(found.kappa.high)},
            {"alpha", figure(found.alpha.value)},
            {"alpha_low", figure(found.alpha.low)},
            {"alpha_high", figure(found.alpha.high)}};
}

QString lineOf(const QString &name, const Agreement &found)
{
    return QStringList{name, QString::number(found.n), word(found.equal), word(found.kappa.value),
                       word(found.alpha.value)}
        .join(u'\t');
}

Result<int> runAgreement(Context &context)
{
    EMONEV_ASSIGN(const int year, context.number("period", 0));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    QString unit;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(unit, unitIdOf(*workspace, context.value("unit")));
    }
    EMONEV_ASSIGN(const AgreementReport report, AgreementService(*workspace).report(year, unit));
    QJsonArray indicators;
    QStringList text{lineOf(QStringLiteral("="), report.all)};
    for (const IndicatorAgreement &found : report.indicators) {
        QJsonObject json = jsonOf(found.agreement);
        json.insert(QStringLiteral("code"), found.indicator.code);
        json.insert(QStringLiteral("name"), context.english() ? found.indicator.nameEn : found.indicator.nameId);
        json.insert(QStringLiteral("enough"), found.enough);
        json.insert(QStringLiteral("unclear"), found.unclear);
        indicators.append(json);
        text.append(lineOf(found.indicator.code, found.agreement) +
                    (found.unclear ? QStringLiteral("\t!") : QString()));
    }
    QJsonArray assessors;
    for (const AssessorSeverity &found : report.assessors) {
        assessors.append(QJsonObject{{"user", found.user},
                                     {"n", found.n},
                                     {"severity", figure(found.difference)},
                                     {"low", figure(found.low)},
                                     {"high", figure(found.high)},
                                     {"judged", word(found.judged)}});
        text.append(
            QStringList{found.user, QString::number(found.n), word(found.difference), word(found.judged)}.join(u'\t'));
    }
    context.print({{"period", report.period.year},
                   {"pairs", report.all.n},
                   {"overall", jsonOf(report.all)},
                   {"indicators", indicators},
                   {"assessors", assessors}},
                  text.join(u'\n'));
    return 0;
}

} // namespace

Verb agreementVerb()
{
    return {QStringLiteral("agreement"),
            {},
            0,
            0,
            {QCommandLineOption(QStringLiteral("period"), {}, QStringLiteral("YEAR")),
             QCommandLineOption(QStringLiteral("unit"), {}, QStringLiteral("CODE"))},
            false,
            runAgreement};
}

} // namespace emonev::ctl
