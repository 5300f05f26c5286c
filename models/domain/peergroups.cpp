#include "domain/peergroups.h"
#include "core/rational.h"
#include <algorithm>

namespace emonev {

namespace {

/// The value at `quarters` quarters of the way; `sorted` is not empty.
qint64 quartile(const QVector<qint64> &sorted, int quarters)
{
    const qint64 place = (sorted.size() - 1) * quarters; // in quarters of a place
    const qint64 below = sorted[place / 4];
    const qint64 above = sorted[std::min<qint64>(place / 4 + 1, sorted.size() - 1)];
    const Rational value = rational(below) + rational(place % 4, 4) * rational(above - below);
    return roundToHundredths(value / 100);
}

PeerSpread spreadOf(const QVector<PeerMember> &members)
{
    QVector<qint64> scores;
    for (const PeerMember &member : members)
        if (member.complete && member.hundredths)
            scores.append(*member.hundredths);
    std::sort(scores.begin(), scores.end());
    PeerSpread spread;
    spread.units = int(members.size());
    spread.complete = int(scores.size());
    spread.enough = spread.complete >= leastPeers;
    if (!spread.enough)
        return spread;
    spread.low = scores.first();
    spread.lowerQuartile = quartile(scores, 1);
    spread.median = quartile(scores, 2);
    spread.upperQuartile = quartile(scores, 3);
    spread.high = scores.last();
    return spread;
}

PeerGroup groupOf(const QString &name, QVector<PeerMember> members)
{
    const auto key = [](const PeerMember &member) {
        const bool counts = member.complete && member.hundredths;
        return std::tuple(!counts, -member.hundredths.value_or(0), member.code);
    };
    std::sort(members.begin(), members.end(),
              [&key](const PeerMember &a, const PeerMember &b) { return key(a) < key(b); });
    PeerGroup group{name, spreadOf(members), {}};
    for (const PeerMember &member : std::as_const(members)) {
        PeerRank place{member.code, member.hundredths, {}, {}};
        if (group.spread.enough && member.complete && member.hundredths) {
            const bool isSame = !group.members.isEmpty() && group.members.last().hundredths == member.hundredths;
            place.rank = isSame ? group.members.last().rank : std::optional(int(group.members.size()) + 1);
            place.fromMedian = *member.hundredths - *group.spread.median;
        }
        group.members.append(place);
    }
    return group;
}

} // namespace

PeerGroup compareAll(const QVector<PeerMember> &members) { return groupOf({}, members); }

QVector<PeerGroup> compareGroups(const QVector<PeerMember> &members)
{
    QStringList names;
    for (const PeerMember &member : members)
        if (!names.contains(member.group))
            names.append(member.group);
    QVector<PeerGroup> groups;
    for (const QString &name : std::as_const(names)) {
        QVector<PeerMember> own = members;
        own.removeIf([&name](const PeerMember &member) { return member.group != name; });
        groups.append(groupOf(name, own));
    }
    return groups;
}

} // namespace emonev
