#pragma once
#include <QHash>
#include <QStringList>
#include <optional>

namespace emonev {

/// What two reports are compared by. Terms are those of EverydayWords.
struct ReportSketch
{
    QStringList subject;
    QStringList body;
    QStringList address;
    QString category;
    std::optional<double> lat;
    std::optional<double> lon;
    qint64 received = 0; ///< seconds
};

/// How much two reports seem to tell of the same thing.
struct Likeness
{
    double score = 0; ///< 0 to 1
    double text = 0;
    std::optional<double> metres; ///< between the places, where both are known
    qint64 apart = 0;             ///< seconds
};

/// From this score on a person is asked whether it is the same.
inline constexpr double likelySame = 0.34;

/// Weighs terms by how rare they are among the reports at hand, and compares reports.
class Likening
{
public:
    explicit Likening(const QVector<ReportSketch> &reports);
    [[nodiscard]] Likeness compare(const ReportSketch &a, const ReportSketch &b) const;

private:
    [[nodiscard]] QHash<QString, double> weigh(const ReportSketch &report) const;
    [[nodiscard]] double textOf(const ReportSketch &a, const ReportSketch &b) const;

    QHash<QString, int> m_reportsWith;
    qsizetype m_reports = 0;
};

} // namespace emonev
