#include "services/agreementservice.h"
#include "services/periodservice.h"
#include <QMap>
#include <cmath>

namespace emonev {

namespace {

constexpr double leastAlpha = 0.667;
constexpr double normal975 = 1.959963984540054;

/// One line both assessors answered.
struct Pair
{
    QString indicator;
    QString first;
    QString second;
    QString firstUser;
    QString secondUser;
};

QVector<Pair> pairsOf(Connection &connection, const QString &periodId, const QString &unitId)
{
    QVector<Pair> pairs;
    Statement &rows = connection.query("answer/list_pairs").with(periodId, unitId);
    while (rows.next())
        pairs.append({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    return pairs;
}

/// Every answer there is as a number of its own, the same for all indicators.
int categoryOf(QHash<QString, int> &known, const QString &value)
{
    const auto found = known.constFind(value);
    return found == known.cend() ? *known.insert(value, int(known.size())) : *found;
}

Agreement agreementOf(const QVector<Pair> &pairs)
{
    QHash<QString, int> categories;
    QVector<QPair<int, int>> numbers;
    QVector<QVector<double>> things;
    for (const Pair &pair : pairs) {
        numbers.append({categoryOf(categories, pair.first), categoryOf(categories, pair.second)});
        things.append({double(numbers.last().first), double(numbers.last().second)});
    }
    return {int(pairs.size()), agreement::observed(numbers), agreement::kappa(numbers),
            agreement::alpha(things, agreement::Metric::Nominal)};
}

AssessorSeverity severityOf(const QString &user, const QVector<double> &differences)
{
    AssessorSeverity found;
    found.user = user;
    found.n = int(differences.size());
    for (const double difference : differences)
        found.difference += difference / double(found.n);
    double squares = 0;
    for (const double difference : differences)
        squares += std::pow(difference - found.difference, 2);
    const double error = found.n > 1 ? std::sqrt(squares / (found.n - 1) / found.n) : 0;
    found.low = found.difference - normal975 * error;
    found.high = found.difference + normal975 * error;
    if (found.n >= AgreementService::leastLines)
        found.judged = found.low > 0    ? AssessorSeverity::Judged::Mild
                       : found.high < 0 ? AssessorSeverity::Judged::Strict
                                        : AssessorSeverity::Judged::Even;
    return found;
}

QVector<AssessorSeverity> assessorsOf(const QVector<Pair> &pairs, const Instrument &instrument)
{
    QMap<QString, QVector<double>> differences;
    for (const Pair &pair : pairs) {
        const Indicator *indicator = instrument.indicator(pair.indicator);
        const Level *first = indicator ? indicator->level(pair.first) : nullptr;
        const Level *second = indicator ? indicator->level(pair.second) : nullptr;
        if (!first || !second) // not applicable is neither more nor less
            continue;
        const double difference = Rational(second->score - first->score).get_d();
        differences[pair.firstUser].append(-difference);
        differences[pair.secondUser].append(difference);
    }
    QVector<AssessorSeverity> found;
    for (auto it = differences.cbegin(); it != differences.cend(); ++it)
        if (!it.key().isEmpty())
            found.append(severityOf(it.key(), it.value()));
    return found;
}

Result<AgreementReport> readReport(Connection &connection, int year, const QString &unitId)
{
    AgreementReport report;
    EMONEV_ASSIGN(report.period, findPeriod(connection, year));
    EMONEV_ASSIGN(const Instrument instrument,
                  loadInstrument(connection, report.period.instrumentCode, report.period.instrumentVersion));
    const QVector<Pair> pairs = pairsOf(connection, report.period.id, unitId);
    QHash<QString, QVector<Pair>> byIndicator;
    for (const Pair &pair : pairs)
        byIndicator[pair.indicator].append(pair);
    report.all = agreementOf(pairs);
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            if (!byIndicator.contains(indicator.code))
                continue;
            IndicatorAgreement found{indicator, agreementOf(byIndicator.value(indicator.code)), false, false};
            found.enough = found.agreement.n >= AgreementService::leastLines;
            found.unclear = found.enough && found.agreement.alpha.value.value_or(1) < leastAlpha;
            report.indicators.append(found);
        }
    report.assessors = assessorsOf(pairs, instrument);
    return report;
}

} // namespace

Result<AgreementReport> AgreementService::report(int year, const QString &unitId) const
{
    return m_workspace.read([&](Connection &c) -> Result<AgreementReport> { return readReport(c, year, unitId); });
}

} // namespace emonev
