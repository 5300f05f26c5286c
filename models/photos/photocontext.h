#pragma once
#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace emonev {

/// What a proof photo is held against.
struct PhotoContext
{
    QDateTime receivedAt; ///< when the complaint came; invalid when not known
    QDateTime now;
    QDateTime eventAt; ///< when what the photo proves is said to have happened; invalid when not known
    QTimeZone zone;    ///< the city's, for cameras that write no offset
    std::optional<double> lat;
    std::optional<double> lon;
    double farMetres = 250;
};

} // namespace emonev
