#include "sync/syncschema.h"

namespace emonev {

namespace {

/// One group a column, or the columns that belong together; a group has the name of its first column.
QVector<MergeGroup> each(const TableSpec &spec)
{
    QVector<MergeGroup> groups;
    QStringList taken;
    for (const QStringList &columns : spec.together) {
        groups.append({columns.first(), columns});
        taken += columns;
    }
    for (int i = spec.keyCount; i < spec.columns.size(); ++i)
        if (!taken.contains(spec.columns[i]))
            groups.append({spec.columns[i], {spec.columns[i]}});
    return groups;
}

QVector<MergeGroup> whole(const TableSpec &spec, const QString &name)
{
    return {{name, spec.columns.mid(spec.keyCount)}};
}

SyncTable make(const TableSpec &spec, ScopeRule scope, const QVector<MergeGroup> &groups, const QStringList &parents,
               const QString &unique, const QStringList &numbers)
{
    return {&spec, groups, scope, parents, unique, spec.keyCount, numbers};
}

QVector<SyncTable> makeTables()
{
    const TableSpec &unit = tables::unit();
    const TableSpec &standard = tables::standard();
    const TableSpec &period = tables::period();
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QVector<SyncTable> made{
        make(tables::setting(), ScopeRule::City, each(tables::setting()), {}, {}, {}),
        make(unit, ScopeRule::City, each(unit), list("parent_id=unit"), "code", list("lat lon")),
        make(tables::service(), ScopeRule::City, each(tables::service()), list("unit_id=unit"), "code", {}),
        make(tables::instrument(), ScopeRule::City, each(tables::instrument()), {}, {}, {}),
        make(period, ScopeRule::City, each(period), list("instrument_code/instrument_edition=instrument"), "year",
             list("year")),
        make(standard, ScopeRule::Standard, each(standard), list("service_id=service"), {}, list("version_no")),
        make(tables::standardComponent(), ScopeRule::Component, each(tables::standardComponent()), list("#0=standard"),
             {}, {}),
        make(tables::assessment(), ScopeRule::OwnUnit, whole(tables::assessment(), "assessment"),
             list("period_id=period unit_id=unit"), {}, {}),
        make(tables::answer(), ScopeRule::Answer, each(tables::answer()), list("#0=assessment"), {}, {}),
        make(tables::attachment(), ScopeRule::OwnUnit, whole(tables::attachment(), "file"), list("unit_id=unit"), {},
             list("size")),
        make(tables::complaint(), ScopeRule::OwnUnit, each(tables::complaint()), list("unit_id=unit"), "number",
             list("lat lon anonymous sealed")),
        make(tables::conflict(), ScopeRule::Conflict, each(tables::conflict()), {}, {}, {}),
    };
    for (SyncTable &table : made)
        table.isSetUp =
            table.spec == &tables::setting() || table.spec == &tables::instrument() || table.spec == &period;
    return made;
}

} // namespace

const MergeGroup *SyncTable::group(const QString &name) const
{
    for (const MergeGroup &candidate : groups)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

QString SyncTable::groupOf(const QString &column) const
{
    for (const MergeGroup &candidate : groups)
        if (candidate.columns.contains(column))
            return candidate.name;
    return {};
}

namespace sync {

const QVector<SyncTable> &tables()
{
    static const QVector<SyncTable> list = makeTables();
    return list;
}

const SyncTable *table(const QString &name)
{
    for (const SyncTable &candidate : tables())
        if (candidate.spec->name == name)
            return &candidate;
    return nullptr;
}

MayWrite mayWrite(const QString &role, const QString &table)
{
    if (role == u"admin" || role == u"coordinator")
        return MayWrite::Yes;
    if (role == u"assessor") {
        if (table == u"period")
            return MayWrite::New; // the year's period, made with its first answer
        const bool may = table == u"answer" || table == u"assessment" || table == u"attachment" || table == u"conflict";
        return may ? MayWrite::Yes : MayWrite::No;
    }
    if (role == u"unit" || role == u"kelurahan") {
        static const QStringList own{"standard", "standard_component", "attachment", "complaint",
                                     "answer",   "assessment",         "conflict"};
        return own.contains(table) ? MayWrite::Yes : MayWrite::No;
    }
    return MayWrite::No;
}

} // namespace sync

} // namespace emonev
