#pragma once
#include "storage/tablespec.h"
#include <QVector>

namespace emonev {

/// Columns that are merged as one value.
struct MergeGroup
{
    QString name;
    QStringList columns;
};

/// Which scope a row of a table belongs to.
enum class ScopeRule {
    City,      ///< everyone reads it
    OwnUnit,   ///< column unit_id names the unit
    Standard,  ///< CITY once published, else the unit of its service
    Component, ///< as its standard
    Sheet,     ///< an assessment: the unit, or a scope of its round while the unit may not see it
    Answer,    ///< as its assessment
    File,      ///< as the answer it belongs to; else column unit_id names the unit
    Conflict,  ///< column scope says it
    KeyUnit,   ///< the first part of the key names the unit
};

/// What sync knows of one table, the same on laptop and server.
struct SyncTable
{
    const TableSpec *spec = nullptr;
    QVector<MergeGroup> groups;
    ScopeRule scope = ScopeRule::City;
    QStringList parents;  ///< "column=table"; "#n=table" for the n-th key part
    QString uniqueColumn; ///< of all the city, e.g. the unit's code
    int keyParts = 1;
    QStringList numbers;       ///< columns that hold numbers (whole or real); the others hold text
    bool isAppendOnly = false; ///< rows are added (event.add) and never changed
    bool isSetUp = false;      ///< a store is made with rows of it, which the server need not know

    [[nodiscard]] const MergeGroup *group(const QString &name) const;
    [[nodiscard]] QString groupOf(const QString &column) const;
};

namespace sync {

/// The synced tables in an order in which parents come first.
[[nodiscard]] const QVector<SyncTable> &tables();
/// Null for a table that isn't synced.
[[nodiscard]] const SyncTable *table(const QString &name);

/// What a role may write, within the scopes it was given: nothing, only rows that are not there yet, every row.
enum class MayWrite { No, New, Yes };
/// The server also looks at the row: a unit's own people answer the round "self" only, and publish nothing.
[[nodiscard]] MayWrite mayWrite(const QString &role, const QString &table);

} // namespace sync

} // namespace emonev
