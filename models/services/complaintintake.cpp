#include "services/complaintintake.h"
#include "core/clock.h"
#include "core/place.h"
#include "core/uuid.h"
#include "domain/caserights.h"
#include "domain/trackingnumber.h"
#include "services/settingsservice.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"
#include <QRandomGenerator>

namespace emonev {

namespace {

constexpr int longestSubject = 300;
constexpr int longestAddress = 1000;
constexpr int longestBody = 20000;
constexpr double farFromUnits = 60000; // metres

Unexpected wrong(const char *code, const char *field, const QStringList &more = {})
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), QStringList{QString::fromLatin1(field)} + more);
}

Result<void> checkText(const QString &text, const char *field, int longest, bool required)
{
    if (required && text.trimmed().isEmpty())
        return wrong("required", field);
    if (text.size() > longest)
        return wrong("too_long", field, {QString::number(longest), QString::number(text.size())});
    return {};
}

QStringList momentIn(const QDateTime &moment, const QTimeZone &zone)
{
    return {moment.toTimeZone(zone).toString(Qt::ISODate)};
}

Result<void> checkPlace(const std::optional<double> &lat, const std::optional<double> &lon)
{
    if (lat.has_value() != lon.has_value())
        return wrong("place_incomplete", lat ? "lon" : "lat");
    if (!lat)
        return {};
    if (!(std::abs(*lat) <= 90) || !(std::abs(*lon) <= 180))
        return wrong("place_out_of_range", std::abs(*lat) <= 90 ? "lon" : "lat");
    const bool isIndonesia = *lat > -11.6 && *lat < 6.6 && *lon > 94.5 && *lon < 141.5;
    return isIndonesia ? Result<void>() : wrong("place_not_here", "lat");
}

/// A number nobody in this store has; another laptop's is as good as impossible, and refused by the server.
QString freeNumber(Connection &connection, const QDate &day)
{
    QString number;
    do
        number = trackingnumber::make(day, QRandomGenerator::system()->generate64());
    while (!cases::idsOf(connection, number).isEmpty());
    return number;
}

Result<NewComplaint> store(RecordWriter &writer, const ComplaintDraft &draft, ReporterVault *vault)
{
    Connection &connection = writer.connection();
    if (!mayReceive(peers::find(connection).role))
        return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
    EMONEV_TRY(casereference::need(writer));
    const ComplaintCheck rules(connection, writer.clock().now());
    EMONEV_ASSIGN(Complaint complaint, rules.check(draft));
    const auto unit = registry::unitById(connection, draft.unitId);
    if (!unit)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {draft.unitId});
    const auto service = registry::serviceById(connection, draft.serviceId);
    if (!draft.serviceId.isEmpty() && !service)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {draft.serviceId});
    const QTimeZone zone(loadSettings(connection).timeZone.toUtf8());
    complaint.id = newId(writer.clock());
    complaint.number = freeNumber(connection, QDateTime::fromSecsSinceEpoch(complaint.received, zone).date());
    writer.beginOperation();
    if (!draft.reporter.isEmpty()) {
        if (!vault)
            return fail(ErrorKind::NotPermitted, QStringLiteral("reporter_key_missing"));
        EMONEV_ASSIGN(const SealedReporter sealed, vault->seal(complaint.id, draft.reporter));
        writer.put(tables::reporter(), {complaint.id, complaint.unitId, sealed.keyId, sealed.box}, complaint.unitId);
    }
    writer.put(tables::complaint(), cases::toRow(complaint), complaint.unitId);
    writer.endOperation();
    QStringList warnings;
    if (complaint.lat && rules.isFarAway(*complaint.lat, *complaint.lon))
        warnings.append(QStringLiteral("place_far_away"));
    return NewComplaint{complaint.id, complaint.number, warnings};
}

} // namespace

ComplaintCheck::ComplaintCheck(Connection &connection, const QDateTime &now)
    : m_channels(casereference::channels(connection)), m_zone(loadSettings(connection).timeZone.toUtf8()), m_now(now)
{
    for (const Unit &unit : registry::units(connection))
        if (unit.lat && unit.lon)
            m_places.append({*unit.lat, *unit.lon});
}

Result<Complaint> ComplaintCheck::check(const ComplaintDraft &draft) const
{
    EMONEV_TRY(checkText(draft.channel, "channel", 64, true));
    EMONEV_TRY(checkText(draft.subject, "subject", longestSubject, true));
    EMONEV_TRY(checkText(draft.body, "body", longestBody, false));
    EMONEV_TRY(checkText(draft.address, "address", longestAddress, false));
    EMONEV_TRY(checkText(draft.category, "category", longestSubject, false));
    const QDateTime received = draft.received.isValid() ? draft.received : m_now;
    const Channel *channel = casereference::find(m_channels, draft.channel);
    if (!channel)
        return wrong("unknown_channel", "channel", {draft.channel});
    if (!channel->isOpen(received.toTimeZone(m_zone).date()))
        return wrong("channel_closed", "channel", {channel->nameId});
    if (received > m_now)
        return wrong("time_in_future", "received", momentIn(received, m_zone));
    if (received < QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC))
        return wrong("time_too_early", "received", momentIn(received, m_zone));
    EMONEV_TRY(checkPlace(draft.lat, draft.lon));
    Complaint complaint;
    complaint.scopeId = complaint.unitId = draft.unitId;
    complaint.channel = channel->code;
    complaint.serviceId = draft.serviceId;
    complaint.category = draft.category.trimmed();
    complaint.kind = draft.kind;
    complaint.subject = draft.subject.trimmed();
    complaint.body = draft.body;
    complaint.received = received.toSecsSinceEpoch();
    complaint.address = draft.address.trimmed();
    complaint.lat = draft.lat;
    complaint.lon = draft.lon;
    complaint.anonymous = draft.anonymous;
    complaint.sealed = draft.sealed;
    return complaint;
}

bool ComplaintCheck::isFarAway(double lat, double lon) const
{
    return !m_places.isEmpty() && std::none_of(m_places.begin(), m_places.end(), [&](const auto &place) {
        return metresBetween(place.first, place.second, lat, lon) <= farFromUnits;
    });
}

QFuture<Result<NewComplaint>> ComplaintIntake::add(const ComplaintDraft &draft)
{
    auto made = std::make_shared<NewComplaint>();
    // Not undoable: what was received is refused or merged, with a reason.
    return m_workspace
        .save({},
              [draft, made, vault = m_workspace.vault()](RecordWriter &writer) -> Result<void> {
                  EMONEV_ASSIGN(*made, store(writer, draft, vault));
                  return {};
              })
        .then([made](const Result<Saved> &saved) -> Result<NewComplaint> {
            if (!saved)
                return failure(saved);
            return *made;
        });
}

} // namespace emonev
