#include "services/unitsimporter.h"
#include "core/uuid.h"
#include "domain/naturalids.h"
#include "services/registryservice.h"
#include <QSet>

namespace emonev {

namespace {

const QLatin1String listMark("; ");

std::optional<double> decimal(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

} // namespace

Result<void> UnitsImporter::prefetch(Connection &connection)
{
    m_parentPlace = place("induk");
    const int codePlace = place("kode");
    for (const Unit &unit : registry::units(connection)) {
        m_stored.insert(unit.code, unit);
        m_codes.insert(unit.id, unit.code);
    }
    for (int i = 0; i < table().rows.size(); ++i)
        if (!isRejected(i))
            m_rows.insert(valueAt(i, codePlace), i);
    return {};
}

void UnitsImporter::resolveAll()
{
    for (const int row : m_rows.values())
        checkFields(row);
    // A refused row may leave others without a parent, so look until nothing changes.
    while (rejectOrphans() || rejectCircles()) {
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (!m_stored.contains(it.key()))
            m_newIds.insert(it.key(), QString());
    const QVector<int> order = parentsFirst();
    for (const int row : order)
        if (const QString &code = valueAt(row, place("kode")); m_newIds.contains(code))
            m_newIds[code] = m_codes.contains(naturalid::unit(code)) ? newId(clock()) : naturalid::unit(code);
    for (const int row : order)
        resolve(row);
}

void UnitsImporter::checkFields(int row)
{
    const QString code = valueAt(row, place("kode"));
    const Result<void> checked = checkUnit(merge(row, m_stored.value(code)));
    if (checked)
        return;
    reject(row, checked.error().args.value(0).toLatin1().constData(), checked.error().code.toLatin1().constData(),
           checked.error().args.mid(1));
    m_rows.remove(code);
}

QString UnitsImporter::parentOf(const QString &code) const
{
    const auto row = m_rows.constFind(code);
    if (row != m_rows.constEnd() && m_parentPlace >= 0)
        return valueAt(*row, m_parentPlace);
    return m_codes.value(m_stored.value(code).parentId);
}

bool UnitsImporter::rejectOrphans()
{
    QVector<int> orphans;
    for (auto it = m_rows.cbegin(); it != m_rows.cend() && m_parentPlace >= 0; ++it) {
        const QString &parent = valueAt(*it, m_parentPlace);
        if (!parent.isEmpty() && !m_rows.contains(parent) && !m_stored.contains(parent))
            orphans.append(*it);
    }
    std::sort(orphans.begin(), orphans.end());
    for (const int row : orphans) {
        m_rows.remove(valueAt(row, place("kode")));
        rejectUnknown(row, "induk", "unknown_unit", m_stored.keys() + m_rows.keys());
    }
    return !orphans.isEmpty();
}

bool UnitsImporter::rejectCircles()
{
    QSet<QString> sound;
    QVector<int> circular;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        QStringList path;
        QSet<QString> seen;
        QString code = it.key();
        while (!code.isEmpty() && !sound.contains(code) && !seen.contains(code)) {
            seen.insert(code);
            path.append(code);
            code = parentOf(code);
        }
        if (!code.isEmpty() && seen.contains(code)) {
            if (path.indexOf(it.key()) >= path.indexOf(code))
                circular.append(*it);
        } else {
            sound.unite(seen);
        }
    }
    std::sort(circular.begin(), circular.end());
    for (const int row : circular) {
        m_rows.remove(valueAt(row, place("kode")));
        reject(row, "induk", "circular_parent");
    }
    return !circular.isEmpty();
}

QVector<int> UnitsImporter::parentsFirst() const
{
    QVector<int> order;
    QSet<int> placed;
    QVector<int> rows = m_rows.values();
    std::sort(rows.begin(), rows.end());
    for (const int first : rows) {
        QVector<int> chain;
        int row = first;
        while (row >= 0 && !placed.contains(row)) {
            placed.insert(row);
            chain.prepend(row);
            row = m_rows.value(parentOf(valueAt(row, place("kode"))), -1);
        }
        order += chain;
    }
    return order;
}

Unit UnitsImporter::merge(int row, const Unit &stored) const
{
    Unit unit = stored;
    unit.code = valueAt(row, place("kode"));
    unit.name = merged("nama", stored.name, valueAt(row, place("nama")));
    unit.kind = valueAt(row, place("jenis"));
    const auto text = [&](const char *column, QString &field) {
        if (has(column))
            field = merged(column, field, valueAt(row, place(column)));
    };
    text("singkatan", unit.shortName);
    text("alamat", unit.address);
    text("telepon", unit.phone);
    text("pos_el", unit.email);
    text("kepala", unit.head);
    text("nip_kepala", unit.headNip);
    mergeDetails(row, unit);
    return unit;
}

void UnitsImporter::mergeDetails(int row, Unit &unit) const
{
    if (has("alias"))
        unit.aliases = merged("alias", unit.aliases.join(listMark), valueAt(row, place("alias")))
                           .split(listMark, Qt::SkipEmptyParts);
    if (has("lintang"))
        unit.lat = decimal(valueAt(row, place("lintang")));
    if (has("bujur"))
        unit.lon = decimal(valueAt(row, place("bujur")));
    if (has("berlaku_dari"))
        unit.validFrom = QDate::fromString(valueAt(row, place("berlaku_dari")), Qt::ISODate);
    if (has("berlaku_sampai"))
        unit.validTo = QDate::fromString(valueAt(row, place("berlaku_sampai")), Qt::ISODate);
}

void UnitsImporter::resolve(int row)
{
    const QString code = valueAt(row, place("kode"));
    const auto stored = m_stored.constFind(code);
    const bool known = stored != m_stored.constEnd();
    Unit unit = merge(row, known ? *stored : Unit());
    if (!known)
        unit.id = m_newIds.value(code);
    if (m_parentPlace >= 0) {
        const QString &parent = valueAt(row, m_parentPlace);
        unit.parentId = parent.isEmpty() ? QString() : m_newIds.value(parent, m_stored.value(parent).id);
    }
    setOutcome(row, keep(tables::unit(), registry::toRow(unit),
                         known ? std::optional(registry::toRow(*stored)) : std::nullopt, unit.id));
}

} // namespace emonev
