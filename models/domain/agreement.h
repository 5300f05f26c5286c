#pragma once
#include <QPair>
#include <QVector>
#include <optional>

namespace emonev {

/// A measure of agreement with its 95 % interval; nothing where it is not defined (nobody differs and nobody could).
struct AgreementMeasure
{
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

/// How two raters agree about the same things, each put into one of a few categories (0, 1, …).
namespace agreement {

/// Share of pairs that are equal; nothing without pairs.
[[nodiscard]] std::optional<double> observed(const QVector<QPair<int, int>> &pairs);

/// Cohen's kappa (1960), with the large-sample variance of Fleiss, Cohen and Everitt (1969) for a kappa that is not 0.
/// Not defined without pairs or where both raters only know one and the same category.
[[nodiscard]] AgreementMeasure kappa(const QVector<QPair<int, int>> &pairs);

/// What a difference of two values costs.
enum class Metric { Nominal, Ordinal, Interval };

/// Krippendorff's alpha (2011) over any number of raters; a rater who did not rate a thing is left out of its list.
/// Things with one rating count for nothing. The interval is the 2.5th to the 97.5th of a hundred parts of 1,000
/// resamples of the things, drawn by mt19937_64 from a fixed seed, so that it comes out the same everywhere.
[[nodiscard]] AgreementMeasure alpha(const QVector<QVector<double>> &things, Metric metric);

} // namespace agreement

} // namespace emonev
