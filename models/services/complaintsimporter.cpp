#include "services/complaintsimporter.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "domain/naturalids.h"
#include "domain/trackingnumber.h"
#include "services/reportervault.h"
#include "services/settingsservice.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

bool flag(const QString &text) { return text == u"1" || text == u"ya" || text == u"true"; }

std::optional<double> real(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

/// The same for everyone who reads the same file, so that two laptops that both do meet.
QString eventId(const Complaint &complaint, const CaseEvent &event)
{
    return derivedId(QStringLiteral("case_event\x1f%1\x1f%2").arg(complaint.id, caseWord(event.type)));
}

} // namespace

Result<void> ComplaintsImporter::prefetch(Connection &connection)
{
    m_connection = &connection;
    m_zone = QTimeZone(loadSettings(connection).timeZone.toUtf8());
    m_channels = casereference::channels(connection);
    EMONEV_ASSIGN(m_rules, loadCaseRules(connection));
    for (const Unit &unit : registry::units(connection))
        m_units.insert(unit.code, unit.id);
    for (const Service &service : registry::services(connection))
        m_services.insert(service.code, service.id);
    Statement &list = connection.query("complaint/list_numbers");
    while (list.next())
        m_ids.insert(list.text(0), list.text(1));
    return {};
}

qint64 ComplaintsImporter::moment(const QString &text) const
{
    if (text.isEmpty())
        return 0;
    QDateTime time = QDateTime::fromString(text.size() == 10 ? text + QStringLiteral("T00:00:00") : text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), m_zone);
    return time.toSecsSinceEpoch();
}

bool ComplaintsImporter::fillPlaces(int row, Complaint &complaint)
{
    const auto unit = m_units.constFind(textAt(row, "kode_unit"));
    if (unit == m_units.constEnd()) {
        rejectUnknown(row, "kode_unit", "unknown_unit", m_units.keys());
        return false;
    }
    complaint.unitId = complaint.scopeId = *unit;
    const QString serviceCode = textAt(row, "kode_layanan");
    const auto service = m_services.constFind(serviceCode);
    if (!serviceCode.isEmpty() && service == m_services.constEnd()) {
        rejectUnknown(row, "kode_layanan", "unknown_service", m_services.keys());
        return false;
    }
    if (!serviceCode.isEmpty())
        complaint.serviceId = *service;
    QString &code = m_channelCodes[textAt(row, "kanal")];
    if (code.isEmpty())
        if (const Channel *channel = casereference::find(m_channels, textAt(row, "kanal")))
            code = channel->code;
    if (code.isEmpty()) {
        QStringList codes;
        for (const Channel &channel : std::as_const(m_channels))
            codes.append(channel.code);
        rejectUnknown(row, "kanal", "unknown_channel", codes);
        return false;
    }
    complaint.channel = code;
    return true;
}

bool ComplaintsImporter::fillHeader(int row, Complaint &complaint)
{
    if (!fillPlaces(row, complaint))
        return false;
    complaint.number = trackingnumber::tidied(textAt(row, "nomor"));
    complaint.id = naturalid::complaint(complaint.number);
    complaint.category = textAt(row, "kategori");
    complaint.subject = textAt(row, "judul");
    complaint.body = textAt(row, "isi");
    complaint.received = moment(textAt(row, "diterima"));
    complaint.address = textAt(row, "alamat");
    complaint.lat = real(textAt(row, "lintang"));
    complaint.lon = real(textAt(row, "bujur"));
    complaint.anonymous = flag(textAt(row, "anonim"));
    complaint.sealed = flag(textAt(row, "rahasia"));
    if (complaint.lat.has_value() != complaint.lon.has_value()) {
        reject(row, complaint.lat ? "bujur" : "lintang", "place_incomplete");
        return false;
    }
    return true;
}

bool ComplaintsImporter::checkTimes(int row, const Complaint &complaint, qint64 coordinated, qint64 done)
{
    const qint64 now = clock().now().toSecsSinceEpoch();
    const std::pair<const char *, qint64> times[] = {
        {"diterima", complaint.received}, {"dikoordinasikan", coordinated}, {"selesai", done}};
    for (const auto &[column, time] : times) {
        if (time > now) {
            reject(row, column, "time_in_future");
            return false;
        }
        if (time != 0 && time < complaint.received) {
            reject(row, column, "event_before_receipt");
            return false;
        }
    }
    const QString status = textAt(row, "status");
    if (done != 0 && !status.isEmpty() && status != u"selesai" && status != u"ditolak") {
        reject(row, "selesai", "status_not_done", {status});
        return false;
    }
    if (done != 0 && coordinated > done) {
        reject(row, "selesai", "event_before_last");
        return false;
    }
    return true;
}

QVector<CaseEvent> ComplaintsImporter::eventsOf(int row, const Complaint &complaint) const
{
    QVector<CaseEvent> events;
    const qint64 coordinated = moment(textAt(row, "dikoordinasikan"));
    const qint64 done = moment(textAt(row, "selesai"));
    const QString status = textAt(row, "status");
    const auto add = [&](CaseEventType type, qint64 at) {
        CaseEvent event;
        event.type = type;
        event.inexact = at == 0;
        event.at = at != 0 ? at : events.isEmpty() ? complaint.received : events.last().at;
        if (type == CaseEventType::Forwarded)
            event.toUnit = complaint.unitId;
        event.id = eventId(complaint, event);
        events.append(event);
    };
    if (coordinated != 0 || status == u"koordinasi")
        add(CaseEventType::Coordinated, coordinated);
    if (status == u"disposisi")
        add(CaseEventType::Forwarded, 0);
    if (status == u"proses")
        add(CaseEventType::Progress, 0);
    if (status == u"ditolak")
        add(CaseEventType::Refused, done);
    else if (status == u"selesai" || done != 0)
        add(CaseEventType::Resolved, done);
    return events;
}

bool ComplaintsImporter::matches(int row, const Complaint &stored, const Complaint &fresh)
{
    const std::pair<const char *, bool> same[] = {
        {"kanal", stored.channel == fresh.channel},
        {"kode_unit", stored.unitId == fresh.unitId},
        {"kode_layanan", stored.serviceId == fresh.serviceId},
        {"kategori", stored.category == merged("kategori", stored.category, fresh.category)},
        {"judul", stored.subject == merged("judul", stored.subject, fresh.subject)},
        {"isi", stored.body == merged("isi", stored.body, fresh.body)},
        {"diterima", stored.received == fresh.received},
        {"alamat", stored.address == merged("alamat", stored.address, fresh.address)},
        {"lintang", stored.lat == fresh.lat},
        {"bujur", stored.lon == fresh.lon},
        {"anonim", stored.anonymous == fresh.anonymous},
        {"rahasia", stored.sealed == fresh.sealed},
    };
    for (const auto &[column, isSame] : same)
        if (has(column) && !isSame) {
            reject(row, column, "complaint_fixed");
            return false;
        }
    return true;
}

ComplaintsImporter::Known ComplaintsImporter::knownCase(const QString &number) const
{
    const auto id = m_ids.constFind(number);
    if (id == m_ids.constEnd())
        return {};
    const QVector<Complaint> copies = cases::copies(*m_connection, *id);
    return copies.isEmpty() ? Known() : Known{copies.first(), cases::events(*m_connection, *id)};
}

bool ComplaintsImporter::leaveNew(int row, const Known &known, QVector<CaseEvent> &events)
{
    CaseReplay replay(m_rules->profile, m_rules->calendar, cases::recordOf(known.header, known.events));
    const QString status = textAt(row, "status");
    const bool isSame = status.isEmpty() || status == caseWord(replay.state().status);
    const bool isCoordinated = replay.read(CaseClock::Coordinate, known.header.received).done.has_value();
    QVector<CaseEvent> fresh;
    for (CaseEvent &event : events) {
        const bool isStep = event.type == CaseEventType::Coordinated && status != u"koordinasi";
        if (isStep ? isCoordinated : isSame && (!status.isEmpty() || replay.state().isClosed()))
            continue;
        if (event.inexact) // it happened after what is known
            event.at = std::max(event.at, replay.state().lastAt);
        if (!replay.check(event) || event.at < replay.state().lastAt) {
            reject(row, "status", "status_not_possible", {caseWord(replay.state().status)});
            return false;
        }
        event.id = derivedId(event.id + u'/' + QString::number(known.events.size()));
        replay.play(event);
        fresh.append(event);
    }
    events = fresh;
    return true;
}

bool ComplaintsImporter::keepReporter(int row, const Complaint &complaint)
{
    const Reporter who{textAt(row, "pelapor"), textAt(row, "kontak")};
    if (who.isEmpty())
        return true;
    const Result<SealedReporter> sealed =
        m_vault ? m_vault->seal(complaint.id, who)
                : Result<SealedReporter>(fail(ErrorKind::NotPermitted, QStringLiteral("reporter_key_missing")));
    if (!sealed) {
        reject(row, "pelapor", "reporter_key_missing");
        return false;
    }
    keep(tables::reporter(), {complaint.id, complaint.unitId, sealed->keyId, sealed->box}, std::nullopt,
         complaint.unitId);
    return true;
}

void ComplaintsImporter::resolve(int row)
{
    Complaint fresh;
    if (!fillHeader(row, fresh))
        return;
    const Known known = knownCase(fresh.number);
    const bool isKnown = !known.header.id.isEmpty();
    if (!checkTimes(row, fresh, moment(textAt(row, "dikoordinasikan")), moment(textAt(row, "selesai"))) ||
        (isKnown && !matches(row, known.header, fresh)))
        return;
    const Complaint &header = isKnown ? known.header : fresh;
    RecordWriter::Outcome outcome = RecordWriter::Outcome::Unchanged;
    QVector<CaseEvent> events = eventsOf(row, header);
    if (isKnown && !leaveNew(row, known, events))
        return;
    if (!isKnown) {
        if (!keepReporter(row, fresh))
            return;
        outcome = keep(tables::complaint(), cases::toRow(fresh), std::nullopt, header.scopeId);
    } else if (!events.isEmpty()) {
        outcome = RecordWriter::Outcome::Updated;
    }
    qint64 order = cases::nextOrder(known.events);
    for (CaseEvent &event : events) {
        event.order = order++;
        event.user = QStringLiteral("impor");
        keep(tables::complaintEvent(), cases::toRow(event, header), std::nullopt, header.scopeId);
    }
    setOutcome(row, outcome);
}

} // namespace emonev
