#include "services/historyservice.h"
#include "core/clock.h"
#include "storage/baserepository.h"
#include "storage/registryrepository.h"
#include "sync/rowjson.h"
#include <algorithm>

namespace emonev {

namespace {

/// The tables people mean by a word: a table's own name or what imports call it.
QStringList tablesOf(const QString &word)
{
    static const QHash<QString, QStringList> words{{"units", {"unit"}},
                                                   {"services", {"service"}},
                                                   {"standards", {"standard", "standard_component"}},
                                                   {"answers", {"answer"}},
                                                   {"complaints", {"complaint"}}};
    return words.value(word, tables::find(word) ? QStringList{word} : QStringList());
}

/// Rows the server brought that nobody changed since, as their own first entry.
QVector<Change> broughtRows(Connection &connection, const TableSpec &spec, const QString &unitId,
                            const QSet<QString> &known)
{
    QVector<Change> found;
    Statement &rows = connection.query("base/list_of_table").with(unitId, spec.name);
    while (rows.next()) {
        Change change;
        change.table = spec.name;
        change.rowKey = rows.text(0);
        change.user = rows.text(1);
        change.at = QDateTime::fromString(rows.text(2), Qt::ISODateWithMs);
        change.unitId = unitId;
        change.kind = QStringLiteral("insert");
        if (!known.contains(change.rowKey))
            found.append(change);
    }
    const FixedClock clock{QDateTime()};
    RecordWriter reader(connection, clock, {});
    for (Change &change : found)
        if (const auto row = reader.find(spec, keyOf(spec, change.rowKey)))
            change.after = rowToJson(spec, *row);
    return found;
}

} // namespace

Result<QVector<Change>> HistoryService::ofUnit(const QString &table, const QString &unitCode) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> {
        const QStringList names = tablesOf(table);
        if (names.isEmpty())
            return fail(ErrorKind::Usage, QStringLiteral("unknown_table"), {table});
        const auto unit = registry::unitByCode(c, unitCode);
        if (!unit)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitCode});
        QVector<Change> all;
        for (const QString &name : names) {
            const QVector<Change> changed = changes::ofUnit(c, name, unit->id);
            QSet<QString> known;
            for (const Change &change : changed)
                known.insert(change.rowKey);
            all += broughtRows(c, *tables::find(name), unit->id, known) + changed;
        }
        return all;
    });
}

Result<QVector<Change>> HistoryService::ofRow(const QString &table, const QString &rowKey) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> { return changes::ofRow(c, table, rowKey); });
}

Result<QVector<Change>> HistoryService::ofStandard(const QString &standardId) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> {
        QVector<Change> all = changes::ofRow(c, tables::standard().name, standardId);
        all += changes::ofPrefix(c, tables::standardComponent().name, standardId + u'/');
        std::sort(all.begin(), all.end(), [](const Change &a, const Change &b) { return a.seq > b.seq; });
        return all;
    });
}

Result<QDateTime> HistoryService::begin() const
{
    return m_workspace.read([](Connection &connection) -> Result<QDateTime> {
        const QVector<Change> first = changes::inRange(connection, 1, 1);
        return first.isEmpty() ? QDateTime() : first.first().at;
    });
}

} // namespace emonev
