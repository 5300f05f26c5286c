#pragma once
#include "domain/peergroups.h"
#include "services/scoringservice.h"

namespace emonev {

/// The city and its groups in one year.
struct ComparedYear
{
    Period period;
    bool isBreak = false;       ///< another instrument than the year before: the two are not to be compared
    std::optional<qint64> mean; ///< of the complete units
    PeerSpread city;
    QVector<PeerGroup> groups; ///< by the order of the unit kinds
};

/// Units beside their like, and the years beside each other.
struct PeerComparison
{
    Period period;
    Instrument instrument;
    QHash<QString, QString> names; ///< unit code → name
    QHash<QString, QString> zones; ///< unit code → zone code
    PeerGroup all;
    QVector<PeerGroup> groups;   ///< by the order of the unit kinds
    QVector<ComparedYear> years; ///< oldest first, up to the year asked for
};

/// Compares units with those of their kind, and years with the years before.
class ComparisonService
{
public:
    explicit ComparisonService(Workspace &workspace) : m_workspace(workspace) {}

    /// `year` 0: the newest open period. NotFound unknown_period.
    [[nodiscard]] Result<PeerComparison> compare(int year) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
