#pragma once
#include "core/result.h"
#include "domain/complaint.h"
#include <QMap>
#include <QSet>

namespace emonev {

/// Which time counts.
enum class Counting {
    EverySecond, ///< from receipt on
    WorkingDays, ///< the 24 hours of each working day after the day of receipt
};

/// How long a city gives itself to coordinate and to resolve, as data: see resources/sla.
struct SlaProfile
{
    QString code;
    QString nameId;
    QString nameEn;
    QString source;
    Counting counting = Counting::EverySecond;
    bool countsCollectiveLeave = false; ///< cuti bersama counts as a working day
    qint64 coordinate = 0;              ///< counted seconds
    QMap<CaseClass, qint64> resolve;    ///< counted seconds by class
    QSet<CaseEventType> coordinateEnds;
    bool judgedOnAverages = false;
};

/// Reads a profile's JSON. InvalidData sla_profile_damaged, args[0] the key that is wrong.
[[nodiscard]] Result<SlaProfile> parseSlaProfile(const QByteArray &json);

} // namespace emonev
