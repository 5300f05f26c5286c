#pragma once
#include <QString>
#include <QVector>
#include <optional>

namespace emonev {

/// A unit as it is compared with its like.
struct PeerMember
{
    QString code;
    QString group;                    ///< the unit's kind
    std::optional<qint64> hundredths; ///< of the score
    bool complete = false;            ///< others are counted, not compared
};

/// How the scores of some complete units are spread, in hundredths. Without enough of them nothing is said.
///
/// Quartiles and median are definition 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996): the
/// value at place (n - 1) × p of the sorted scores, linear between neighbours; rounded once, half up.
struct PeerSpread
{
    int units = 0;
    int complete = 0;
    bool enough = false;
    std::optional<qint64> low;
    std::optional<qint64> lowerQuartile;
    std::optional<qint64> median;
    std::optional<qint64> upperQuartile;
    std::optional<qint64> high;
};

/// A unit's place in its group.
struct PeerRank
{
    QString code;
    std::optional<qint64> hundredths;
    std::optional<int> rank;          ///< equal scores share it (1, 1, 3); nothing while incomplete or too few
    std::optional<qint64> fromMedian; ///< its score minus the group's median
};

/// Units of one kind beside each other.
struct PeerGroup
{
    QString group;
    PeerSpread spread;
    QVector<PeerRank> members; ///< by score, then code; incomplete ones last
};

/// With fewer complete units than this a group is neither ranked nor summed up.
inline constexpr int leastPeers = 5;

/// All units as one group without a name.
[[nodiscard]] PeerGroup compareAll(const QVector<PeerMember> &members);
/// Group by group, in the order in which groups first come.
[[nodiscard]] QVector<PeerGroup> compareGroups(const QVector<PeerMember> &members);

} // namespace emonev
