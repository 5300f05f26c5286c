#pragma once
#include "services/casereference.h"
#include "services/workspace.h"
#include "storage/caserepository.h"
#include <QTimeZone>

namespace emonev {

/// What a clerk writes down of a new complaint.
struct ComplaintDraft
{
    QString channel; ///< code or name
    QString unitId;
    QString serviceId;
    QString category;
    CaseClass kind = CaseClass::Complaint;
    QString subject;
    QString body;
    QDateTime received; ///< invalid: now
    QString address;
    std::optional<double> lat;
    std::optional<double> lon;
    bool anonymous = false;
    bool sealed = false;
    Reporter reporter; ///< sealed before it is written anywhere
};

struct NewComplaint
{
    QString id;
    QString number;
    QStringList warnings; ///< codes: place_far_away
};

/// Takes complaints in, without a network: checks them, gives them a number, keeps them.
class ComplaintIntake
{
public:
    explicit ComplaintIntake(Workspace &workspace) : m_workspace(workspace) {}

    /// InvalidData with the field in args[0]: required, too_long, unknown_channel, channel_closed, time_in_future,
    /// place_incomplete, place_out_of_range, place_not_here. NotFound unknown_unit, unknown_service. NotPermitted
    /// role_may_not.
    QFuture<Result<NewComplaint>> add(const ComplaintDraft &draft);

private:
    Workspace &m_workspace;
};

/// The checks of one draft, the same for the form, the command line and imports.
class ComplaintCheck
{
public:
    ComplaintCheck(Connection &connection, const QDateTime &now);

    /// The header as it is kept, without id and number.
    [[nodiscard]] Result<Complaint> check(const ComplaintDraft &draft) const;
    /// Whether the place is far from every unit of the city: in the sea, or in another city.
    [[nodiscard]] bool isFarAway(double lat, double lon) const;

    QVector<Channel> m_channels;
    QVector<std::pair<double, double>> m_places; ///< of the city's units
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace emonev
