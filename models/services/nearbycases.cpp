#include "services/nearbycases.h"
#include "storage/caserepository.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace emonev {

namespace {

constexpr qint64 daysBefore = 60;
constexpr qint64 daysAfter = 366;
constexpr qint64 day = 86400;
constexpr double metresPerDegree = 111'195; // of latitude, on a sphere of 6,371 km

DotArea areaAround(const Complaint &complaint, double metres, double metresPerDegreeEast)
{
    const double up = metres / metresPerDegree;
    const double side = metres / metresPerDegreeEast;
    return {*complaint.lat - up,
            *complaint.lat + up,
            *complaint.lon - side,
            *complaint.lon + side,
            complaint.received - daysBefore * day,
            complaint.received + daysAfter * day,
            complaint.id};
}

} // namespace

Result<QVector<NearbyCase>> NearbyCases::around(const QString &id, double metres) const
{
    return m_workspace.read([&](Connection &connection) -> Result<QVector<NearbyCase>> {
        const QVector<Complaint> copies = cases::copies(connection, id);
        if (copies.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {id});
        const Complaint &complaint = copies.first();
        QVector<NearbyCase> found;
        if (!complaint.lat || !complaint.lon)
            return found;
        const double perEast = metresPerDegree * std::max(0.01, std::cos(*complaint.lat * std::numbers::pi / 180));
        for (const CaseDot &dot : dotsIn(connection, areaAround(complaint, metres, perEast))) {
            const NearbyCase near{dot, (dot.lon - *complaint.lon) * perEast,
                                  (dot.lat - *complaint.lat) * metresPerDegree};
            if (std::hypot(near.east, near.north) <= metres)
                found.append(near);
        }
        std::stable_sort(found.begin(), found.end(), [](const NearbyCase &a, const NearbyCase &b) {
            return std::hypot(a.east, a.north) < std::hypot(b.east, b.north);
        });
        return found;
    });
}

} // namespace emonev
