#include "sync/syncschema.h"
#include "domain/roles.h"
#include <algorithm>

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

/// The four counts of a month are one value; state and note are others.
QVector<MergeGroup> figures(const TableSpec &spec)
{
    return {{"figures", spec.columns.mid(spec.keyCount, 4)}, {"state", {"state"}}, {"note", {"note"}}};
}

/// What an assessment is, and how far it came: two values.
QVector<MergeGroup> sheet(const TableSpec &spec)
{
    return {{"assessment", spec.columns.mid(spec.keyCount, 3)}, {"state", spec.columns.mid(spec.keyCount + 3)}};
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
        make(tables::assessment(), ScopeRule::Sheet, sheet(tables::assessment()), list("period_id=period unit_id=unit"),
             {}, {}),
        make(tables::answer(), ScopeRule::Answer, each(tables::answer()), list("#0=assessment"), {}, {}),
        make(tables::attachment(), ScopeRule::File, whole(tables::attachment(), "file"), list("unit_id=unit"), {},
             list("size")),
        make(tables::complaint(), ScopeRule::KeyUnit, whole(tables::complaint(), "complaint"),
             list("#0=unit unit_id=unit"), "number", list("lat lon anonymous sealed")),
        make(tables::complaintEvent(), ScopeRule::KeyUnit, whole(tables::complaintEvent(), "event"),
             list("#0/complaint_id=complaint to_unit_id=unit"), {}, list("inexact ord")),
        make(tables::reporter(), ScopeRule::OwnUnit, whole(tables::reporter(), "box"), list("unit_id=unit"), {}, {}),
        make(tables::reporterAccess(), ScopeRule::OwnUnit, whole(tables::reporterAccess(), "access"),
             list("unit_id=unit"), {}, {}),
        make(tables::monthlyTotal(), ScopeRule::KeyUnit, figures(tables::monthlyTotal()), list("#0=unit"), {},
             list("received resolved in_progress refused")),
        make(tables::letter(), ScopeRule::OwnUnit, each(tables::letter()), list("unit_id=unit"), "number",
             list("level component serial")),
        make(tables::finding(), ScopeRule::KeyUnit, whole(tables::finding(), "finding"),
             list("#0=unit period_id=period"), {}, {}),
        make(tables::findingEvent(), ScopeRule::KeyUnit, whole(tables::findingEvent(), "event"),
             list("#0/finding_id=finding"), {}, list("ord")),
        make(tables::visit(), ScopeRule::KeyUnit, each(tables::visit()), list("#0=unit #1=period"), {}, list("drawn")),
        make(tables::channel(), ScopeRule::City, each(tables::channel()), {}, {}, list("has_place")),
        make(tables::calendarDay(), ScopeRule::City, each(tables::calendarDay()), {}, {}, {}),
        make(tables::slaProfile(), ScopeRule::City, each(tables::slaProfile()), {}, {}, {}),
        make(tables::conflict(), ScopeRule::Conflict, each(tables::conflict()), {}, {}, {}),
    };
    const TableSpec *setUp[] = {&tables::setting(), &tables::instrument(),  &period,
                                &tables::channel(), &tables::calendarDay(), &tables::slaProfile()};
    const TableSpec *added[] = {&tables::complaint(), &tables::complaintEvent(), &tables::reporterAccess(),
                                &tables::finding(), &tables::findingEvent()};
    for (SyncTable &table : made) {
        table.isSetUp = std::find(std::begin(setUp), std::end(setUp), table.spec) != std::end(setUp);
        table.isAppendOnly = std::find(std::begin(added), std::end(added), table.spec) != std::end(added);
    }
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
    const bool answers = isAssessorRole(role) || isUnitRole(role);
    if (table == u"period")
        return answers ? MayWrite::New : MayWrite::No; // the year's period, made with its first answer
    if (isAssessorRole(role)) {
        const bool may = table == u"answer" || table == u"assessment" || table == u"attachment" || table == u"conflict";
        return may ? MayWrite::Yes : MayWrite::No;
    }
    if (isUnitRole(role)) {
        static const QStringList own{"standard", "standard_component", "attachment",   "complaint", "complaint_event",
                                     "answer",   "assessment",         "conflict",     "reporter",  "reporter_access",
                                     "letter",   "monthly_total",      "finding_event"};
        return own.contains(table) ? MayWrite::Yes : MayWrite::No;
    }
    return MayWrite::No;
}

} // namespace sync

} // namespace emonev
