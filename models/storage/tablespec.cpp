#include "storage/tablespec.h"

namespace emonev::tables {

const TableSpec &setting()
{
    static const TableSpec spec{QStringLiteral("setting"), 1, QStringLiteral("key value").split(u' ')};
    return spec;
}

const TableSpec &unit()
{
    static const TableSpec spec{QStringLiteral("unit"),
                                1,
                                QStringLiteral("id code name short_name kind parent_id alias address phone email head "
                                               "head_nip lat lon valid_from valid_to")
                                    .split(u' '),
                                {{"lat", "lon"}, {"valid_from", "valid_to"}, {"head", "head_nip"}}};
    return spec;
}

const TableSpec &service()
{
    static const TableSpec spec{QStringLiteral("service"), 1,
                                QStringLiteral("id code unit_id name sector").split(u' ')};
    return spec;
}

const TableSpec &standard()
{
    static const TableSpec spec{
        QStringLiteral("standard"),
        1,
        QStringLiteral("id service_id version_no decree_no decree_date effective_from state note").split(u' '),
        {{"decree_no", "decree_date"}, {"state", "note"}}};
    return spec;
}

const TableSpec &standardComponent()
{
    static const TableSpec spec{QStringLiteral("standard_component"), 2,
                                QStringLiteral("standard_id component body").split(u' ')};
    return spec;
}

const TableSpec &instrument()
{
    static const TableSpec spec{QStringLiteral("instrument"), 2, QStringLiteral("code edition title body").split(u' ')};
    return spec;
}

const TableSpec &period()
{
    static const TableSpec spec{
        QStringLiteral("period"),
        1,
        QStringLiteral("id year instrument_code instrument_edition state due reason").split(u' '),
        {{"instrument_code", "instrument_edition"}, {"state", "reason"}}};
    return spec;
}

const TableSpec &assessment()
{
    static const TableSpec spec{QStringLiteral("assessment"), 1,
                                QStringLiteral("id period_id unit_id round state note").split(u' ')};
    return spec;
}

const TableSpec &answer()
{
    static const TableSpec spec{QStringLiteral("answer"), 3,
                                QStringLiteral("assessment_id service_id indicator value note").split(u' ')};
    return spec;
}

const TableSpec &attachment()
{
    static const TableSpec spec{QStringLiteral("attachment"), 1,
                                QStringLiteral("id tbl row_key unit_id sha256 name size mime").split(u' ')};
    return spec;
}

const TableSpec &complaint()
{
    static const TableSpec spec{QStringLiteral("complaint"), 2,
                                QStringLiteral("scope_id id number channel unit_id service_id category class subject "
                                               "body received_at address lat lon anonymous sealed")
                                    .split(u' ')};
    return spec;
}

const TableSpec &complaintEvent()
{
    static const TableSpec spec{
        QStringLiteral("complaint_event"), 2,
        QStringLiteral("scope_id id complaint_id type at user to_unit_id until into_id outcome reason note inexact ord")
            .split(u' ')};
    return spec;
}

const TableSpec &reporter()
{
    static const TableSpec spec{QStringLiteral("reporter"), 1, QStringLiteral("id unit_id key_id box").split(u' ')};
    return spec;
}

const TableSpec &reporterAccess()
{
    static const TableSpec spec{QStringLiteral("reporter_access"), 1,
                                QStringLiteral("id complaint_id unit_id at user reason").split(u' ')};
    return spec;
}

const TableSpec &monthlyTotal()
{
    static const TableSpec spec{
        QStringLiteral("monthly_total"), 3,
        QStringLiteral("unit_id month channel received resolved in_progress refused state note").split(u' ')};
    return spec;
}

const TableSpec &letter()
{
    static const TableSpec spec{
        QStringLiteral("letter"), 1,
        QStringLiteral("id unit_id kind level number serial day due complaint_id service_id component "
                       "previous_id body copies state reply replied_at")
            .split(u' ')};
    return spec;
}

const TableSpec &finding()
{
    static const TableSpec spec{
        QStringLiteral("finding"), 2,
        QStringLiteral("unit_id id period_id service_id indicator value body day due appeal_until user").split(u' ')};
    return spec;
}

const TableSpec &findingEvent()
{
    static const TableSpec spec{QStringLiteral("finding_event"), 2,
                                QStringLiteral("unit_id id finding_id step at user due note ord").split(u' ')};
    return spec;
}

const TableSpec &visit()
{
    static const TableSpec spec{QStringLiteral("visit"), 2,
                                QStringLiteral("unit_id period_id day first second drawn note").split(u' ')};
    return spec;
}

const TableSpec &channel()
{
    static const TableSpec spec{QStringLiteral("channel"), 1,
                                QStringLiteral("code name_id name_en alias has_place valid_from valid_to").split(u' ')};
    return spec;
}

const TableSpec &calendarDay()
{
    static const TableSpec spec{QStringLiteral("calendar_day"), 1, QStringLiteral("day kind name source").split(u' ')};
    return spec;
}

const TableSpec &slaProfile()
{
    static const TableSpec spec{QStringLiteral("sla_profile"), 1, QStringLiteral("code body").split(u' ')};
    return spec;
}

const TableSpec &conflict()
{
    static const TableSpec spec{QStringLiteral("conflict"),
                                1,
                                QStringLiteral("id tbl row_key scope groups base mine theirs mine_user mine_at "
                                               "theirs_user theirs_at device state")
                                    .split(u' '),
                                {}};
    return spec;
}

const QList<const TableSpec *> &all()
{
    static const QList<const TableSpec *> list{
        &setting(),  &unit(),           &service(),      &standard(),   &standardComponent(), &instrument(),
        &period(),   &assessment(),     &answer(),       &attachment(), &complaint(),         &complaintEvent(),
        &reporter(), &reporterAccess(), &monthlyTotal(), &letter(),     &finding(),           &findingEvent(),
        &visit(),    &channel(),        &calendarDay(),  &slaProfile(), &conflict()};
    return list;
}

const TableSpec *find(const QString &name)
{
    for (const TableSpec *spec : all())
        if (spec->name == name)
            return spec;
    return nullptr;
}

} // namespace emonev::tables
