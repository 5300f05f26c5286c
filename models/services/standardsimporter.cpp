#include "services/standardsimporter.h"
#include "domain/naturalids.h"
#include "storage/registryrepository.h"
#include "storage/standardrepository.h"

namespace emonev {

namespace {

/// Whether a cell says nothing, or nothing else than what stands there.
template <typename T> bool fits(const T &stored, const T &fresh)
{
    return fresh == T() || stored == T() || stored == fresh;
}

} // namespace

Result<void> StandardsImporter::prefetch(Connection &connection)
{
    for (const Service &service : registry::services(connection))
        m_services.insert(service.code, service);
    for (const Standard &standard : standards::all(connection))
        m_versions[standard.serviceId].append(standard);
    for (QVector<Standard> &versions : m_versions)
        std::sort(versions.begin(), versions.end(),
                  [](const Standard &a, const Standard &b) { return a.versionNo > b.versionNo; });
    return {};
}

StandardsImporter::Decree StandardsImporter::decreeOf(int row) const
{
    return {valueAt(row, place("nomor_sk")), QDate::fromString(valueAt(row, place("tanggal_sk")), Qt::ISODate),
            QDate::fromString(valueAt(row, place("berlaku")), Qt::ISODate)};
}

bool StandardsImporter::agrees(const Standard &standard, const Decree &decree)
{
    return fits(standard.decreeNo.trimmed(), decree.number) && fits(standard.decreeDate, decree.date) &&
           fits(standard.effectiveFrom, decree.effective);
}

Standard *StandardsImporter::versionFor(QVector<Standard> &versions, const Decree &decree) const
{
    if (versions.isEmpty())
        return nullptr;
    if (agrees(versions.first(), decree))
        return &versions.first();
    for (Standard &standard : versions)
        if (standard.decreeNo.trimmed() == decree.number && standard.decreeDate == decree.date &&
            standard.effectiveFrom == decree.effective)
            return &standard;
    return nullptr;
}

RecordWriter::Outcome StandardsImporter::keepHead(Standard &standard, const Decree &decree, bool isNew,
                                                  const QString &unitId)
{
    const std::optional<Row> stored = isNew ? std::nullopt : std::optional(standards::toRow(standard));
    if (!decree.number.isEmpty())
        standard.decreeNo = merged("nomor_sk", standard.decreeNo, decree.number);
    if (decree.date.isValid())
        standard.decreeDate = decree.date;
    if (decree.effective.isValid())
        standard.effectiveFrom = decree.effective;
    return keep(tables::standard(), standards::toRow(standard), stored, unitId);
}

RecordWriter::Outcome StandardsImporter::keepBody(int row, Standard &standard, int component, const QString &unitId)
{
    std::optional<Row> stored;
    if (standard.components.contains(component))
        stored = Row{standard.id, qint64(component), standard.components.value(component)};
    const QString body = merged("isi", standard.components.value(component), valueAt(row, place("isi")));
    standard.components.insert(component, body);
    return keep(tables::standardComponent(), {standard.id, qint64(component), body}, stored, unitId);
}

void StandardsImporter::resolve(int row)
{
    const auto service = m_services.constFind(valueAt(row, place("kode_layanan")));
    if (service == m_services.constEnd())
        return rejectUnknown(row, "kode_layanan", "unknown_service", m_services.keys());
    const Decree decree = decreeOf(row);
    const int component = valueAt(row, place("komponen")).toInt();
    QVector<Standard> &versions = m_versions[service->id];
    Standard *standard = versionFor(versions, decree);
    const bool isNew = !standard;
    if (isNew) {
        Standard next;
        next.serviceId = service->id;
        next.versionNo = versions.isEmpty() ? 1 : versions.first().versionNo + 1;
        next.id = naturalid::standard(next.serviceId, next.versionNo);
        versions.prepend(next);
        standard = &versions.first();
    }
    const QString key = standard->id + u'/' + QString::number(component);
    if (m_filled.contains(key))
        return reject(row, "komponen", "duplicate_row", {QString::number(m_filled.value(key))});
    m_filled.insert(key, table().rows.at(row).number);
    const RecordWriter::Outcome head = keepHead(*standard, decree, isNew, service->unitId);
    const RecordWriter::Outcome body = keepBody(row, *standard, component, service->unitId);
    const bool onlyHead = body == RecordWriter::Outcome::Unchanged && head != RecordWriter::Outcome::Unchanged;
    setOutcome(row, onlyHead ? RecordWriter::Outcome::Updated : body);
}

} // namespace emonev
