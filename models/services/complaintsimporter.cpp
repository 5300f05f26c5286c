#include "services/complaintsimporter.h"
#include "domain/naturalids.h"
#include "services/settingsservice.h"
#include "storage/registryrepository.h"
#include <QDateTime>

namespace emonev {

namespace {

// Places in tables::complaint().
enum Place {
    Id,
    Number,
    Channel,
    UnitId,
    ServiceId,
    Category,
    Subject,
    Body,
    Received,
    Status,
    Coordinated,
    Resolved,
    Address,
    Lat,
    Lon,
    Anonymous,
    Sealed,
    PlaceCount
};

Value flag(const QString &text) { return qint64(text == u"1" || text == u"ya" || text == u"true"); }

} // namespace

Result<void> ComplaintsImporter::prefetch(Connection &connection)
{
    m_zone = QTimeZone(loadSettings(connection).timeZone.toUtf8());
    for (const Unit &unit : registry::units(connection))
        m_units.insert(unit.code, unit.id);
    for (const Service &service : registry::services(connection))
        m_services.insert(service.code, service.id);
    Statement &rows = connection.query("complaint/list_rows");
    while (rows.next()) {
        Row row;
        for (int i = 0; i < PlaceCount; ++i)
            row.push_back(rows.value(i));
        m_stored.insert(rows.text(Number), std::move(row));
    }
    return {};
}

QString ComplaintsImporter::moment(const QString &text) const
{
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text.size() == 10 ? text + QStringLiteral("T00:00:00") : text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), m_zone);
    return storedTime(time);
}

void ComplaintsImporter::fill(Row &row, int at, const Value &value, const char *column) const
{
    if (has(column))
        row[size_t(at)] = value;
}

bool ComplaintsImporter::placesOf(int row, Row &complaint)
{
    const auto unit = m_units.constFind(valueAt(row, place("kode_unit")));
    if (unit == m_units.constEnd()) {
        rejectUnknown(row, "kode_unit", "unknown_unit", m_units.keys());
        return false;
    }
    complaint[UnitId] = *unit;
    const QString &serviceCode = valueAt(row, place("kode_layanan"));
    const auto service = m_services.constFind(serviceCode);
    if (!serviceCode.isEmpty() && service == m_services.constEnd()) {
        rejectUnknown(row, "kode_layanan", "unknown_service", m_services.keys());
        return false;
    }
    fill(complaint, ServiceId, serviceCode.isEmpty() ? Value() : Value(*service), "kode_layanan");
    return true;
}

void ComplaintsImporter::resolve(int row)
{
    const QString &number = valueAt(row, place("nomor"));
    const auto stored = m_stored.constFind(number);
    const bool known = stored != m_stored.constEnd();
    Row complaint = known ? *stored : Row(PlaceCount);
    const auto text = [&](const char *column) { return nullable(valueAt(row, place(column))); };
    const auto time = [&](const char *column) { return nullable(moment(valueAt(row, place(column)))); };
    const auto number2 = [&](const char *column) {
        const QString &value = valueAt(row, place(column));
        return value.isEmpty() ? Value() : Value(value.toDouble());
    };
    if (!known) {
        complaint[Id] = naturalid::complaint(number);
        complaint[Number] = number;
        complaint[Status] = QStringLiteral("menunggu");
        complaint[Anonymous] = complaint[Sealed] = qint64(0);
    }
    if (!placesOf(row, complaint))
        return;
    fill(complaint, Channel, text("kanal"), "kanal");
    fill(complaint, Category, text("kategori"), "kategori");
    fill(complaint, Subject, text("judul"), "judul");
    fill(complaint, Body, text("isi"), "isi");
    fill(complaint, Received, time("diterima"), "diterima");
    if (!valueAt(row, place("status")).isEmpty())
        fill(complaint, Status, text("status"), "status");
    fill(complaint, Coordinated, time("dikoordinasikan"), "dikoordinasikan");
    fill(complaint, Resolved, time("selesai"), "selesai");
    fill(complaint, Address, text("alamat"), "alamat");
    fill(complaint, Lat, number2("lintang"), "lintang");
    fill(complaint, Lon, number2("bujur"), "bujur");
    fill(complaint, Anonymous, flag(valueAt(row, place("anonim"))), "anonim");
    fill(complaint, Sealed, flag(valueAt(row, place("rahasia"))), "rahasia");
    const QString unitId = valueText(complaint[UnitId]);
    setOutcome(row,
               keep(tables::complaint(), std::move(complaint), known ? std::optional(*stored) : std::nullopt, unitId));
}

} // namespace emonev
