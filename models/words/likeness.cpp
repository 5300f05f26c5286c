#include "words/likeness.h"
#include "core/place.h"
#include <QSet>
#include <cmath>

namespace emonev {

namespace {

constexpr double nearMetres = 250;
constexpr double forgettingDays = 30;
constexpr double unknownPlace = 0.4;
constexpr double subjectWeight = 2; // it names the matter; the report tells the story around it

QSet<QString> termsOf(const ReportSketch &report)
{
    return QSet<QString>(report.subject.begin(), report.subject.end()) +
           QSet<QString>(report.body.begin(), report.body.end());
}

/// The share of an address that is named in a report.
double namedIn(const QStringList &address, const QSet<QString> &terms)
{
    const auto named =
        std::count_if(address.begin(), address.end(), [&](const QString &t) { return terms.contains(t); });
    return double(named) / double(address.size());
}

/// 1 at one place, falling with the distance; by street and house number where a place has no coordinates.
double placeOf(const ReportSketch &a, const ReportSketch &b, const std::optional<double> &metres)
{
    if (metres)
        return std::exp(-*metres / nearMetres);
    if (a.address.isEmpty() && b.address.isEmpty())
        return unknownPlace;
    if (a.address.isEmpty() || b.address.isEmpty()) // people name the place in the report, too
        return std::max(unknownPlace,
                        a.address.isEmpty() ? namedIn(b.address, termsOf(a)) : namedIn(a.address, termsOf(b)));
    const QSet<QString> first(a.address.begin(), a.address.end());
    const QSet<QString> second(b.address.begin(), b.address.end());
    return double((first & second).size()) / double((first | second).size());
}

} // namespace

Likening::Likening(const QVector<ReportSketch> &reports) : m_reports(reports.size())
{
    for (const ReportSketch &report : reports)
        for (const QString &term : termsOf(report))
            ++m_reportsWith[term];
}

QHash<QString, double> Likening::weigh(const ReportSketch &report) const
{
    QHash<QString, double> weights;
    for (const QString &term : report.subject)
        weights[term] += subjectWeight;
    for (const QString &term : report.body)
        weights[term] += 1;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        const double rare = std::log(1 + double(m_reports + 1) / (1 + m_reportsWith.value(it.key())));
        *it = (1 + std::log(*it)) * rare;
    }
    return weights;
}

/// The cosine of both reports' weighed terms.
double Likening::textOf(const ReportSketch &a, const ReportSketch &b) const
{
    const QHash<QString, double> first = weigh(a);
    const QHash<QString, double> second = weigh(b);
    double product = 0;
    double firstSquare = 0;
    double secondSquare = 0;
    for (auto it = first.cbegin(); it != first.cend(); ++it) {
        product += *it * second.value(it.key());
        firstSquare += *it * *it;
    }
    for (const double weight : second)
        secondSquare += weight * weight;
    return product > 0 ? product / std::sqrt(firstSquare * secondSquare) : 0;
}

Likeness Likening::compare(const ReportSketch &a, const ReportSketch &b) const
{
    Likeness likeness;
    likeness.text = textOf(a, b);
    likeness.apart = std::abs(a.received - b.received);
    if (a.lat && a.lon && b.lat && b.lon)
        likeness.metres = metresBetween(*a.lat, *a.lon, *b.lat, *b.lon);
    const double place = placeOf(a, b, likeness.metres);
    const double time = std::exp(-double(likeness.apart) / 86400 / forgettingDays);
    const bool sameCategory = !a.category.isEmpty() && a.category == b.category;
    const double text = std::min(1.0, likeness.text + (sameCategory ? 0.1 : 0));
    likeness.score = text * (0.25 + 0.6 * place + 0.15 * time);
    return likeness;
}

} // namespace emonev
