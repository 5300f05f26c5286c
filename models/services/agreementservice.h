#pragma once
#include "domain/agreement.h"
#include "domain/assessment.h"
#include "domain/instrument.h"
#include "services/workspace.h"

namespace emonev {

/// How well both assessors agree about some lines.
struct Agreement
{
    int n = 0;
    std::optional<double> equal; ///< share of lines with the same answer
    AgreementMeasure kappa;
    AgreementMeasure alpha; ///< nominal: "not applicable" is an answer like the others
};

/// The same for one indicator, and whether it should be worded better.
struct IndicatorAgreement
{
    Indicator indicator;
    Agreement agreement;
    bool enough = false;  ///< lines enough to judge by
    bool unclear = false; ///< alpha under 0.667, the least Krippendorff would draw conclusions from
};

/// Whether an assessor is mild or strict beside those who assessed the same lines.
struct AssessorSeverity
{
    enum class Judged { TooFew, Even, Mild, Strict };

    QString user;
    int n = 0;
    double difference = 0; ///< mean of own minus the other's value; above 0 is mild
    double low = 0;        ///< 95 % interval of the mean
    double high = 0;
    Judged judged = Judged::TooFew;
};

/// What two assessors of the same lines came to, over a period.
struct AgreementReport
{
    Period period;
    Agreement all;
    QVector<IndicatorAgreement> indicators; ///< in the order of the checklist, those with pairs
    QVector<AssessorSeverity> assessors;    ///< by name
};

/// Compares the sheets of first and second assessors.
class AgreementService
{
public:
    static constexpr int leastLines = 10; ///< under it nothing is judged

    explicit AgreementService(Workspace &workspace) : m_workspace(workspace) {}

    /// `year` 0: the newest open period; an empty unit stands for all. Only sheets that are here are compared.
    [[nodiscard]] Result<AgreementReport> report(int year, const QString &unitId = {}) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
