#include "server/columnrules.h"
#include <QDate>
#include <cmath>

namespace emonev::columns {

namespace {

constexpr int usualLength = 5000;

struct Limit
{
    const char *column; ///< "table.column" or "column"
    int length;
};

/// CLI.md: code, short name 64; name, subject 300; address 1,000; note 5,000; component, body 20,000.
constexpr Limit limits[] = {
    {"instrument.body", 1000000},
    {"setting.value", 100000},
    {"sla_profile.body", 20000},
    {"reporter.box", 8000},
    {"class", 64},
    {"outcome", 64},
    {"until", 64},
    {"at", 64},
    {"body", 20000},
    {"code", 64},
    {"short_name", 64},
    {"kind", 64},
    {"name", 300},
    {"subject", 300},
    {"address", 1000},
    {"note", 5000},
    {"value", 64},
    {"number", 64},
    {"channel", 64},
    {"category", 300},
    {"decree_no", 300},
    {"sector", 300},
    {"round", 16},
    {"state", 16},
    {"status", 32},
    {"sha256", 64},
    {"mime", 100},
    {"tbl", 64},
    {"row_key", 200},
    {"head_nip", 64},
    {"received_at", 64},
    {"coordinated_at", 64},
    {"resolved_at", 64},
    {"unit_id", 200},
    {"parent_id", 200},
    {"service_id", 200},
    {"period_id", 200},
    {"instrument_code", 64},
    {"instrument_edition", 64},
};

struct Choices
{
    const char *column;
    const char *values;
};

constexpr Choices choices[] = {
    {"standard.state", "draft submitted verified published"},
    {"period.state", "open locked published"},
    {"assessment.round", "self first second agreed"},
    {"assessment.state", "draft submitted"},
    {"conflict.state", "open settled"},
    {"complaint.class", "information complaint oversight"},
    {"complaint_event.type",
     "coordinated forwarded progress paused resumed extended resolved refused reopened merged unmerged"},
    {"finding_event.step", "answered accepted returned extended appealed upheld dismissed withdrawn"},
    {"monthly_total.state", "draft submitted approved"},
    {"letter.state", "draft sent answered closed"},
};

struct Range
{
    const char *column;
    double least;
    double most;
    bool whole;
};

constexpr Range ranges[] = {
    {"lat", -90, 90, false},       {"lon", -180, 180, false}, {"year", 1900, 2200, true}, {"version_no", 0, 1e6, true},
    {"size", 0, 1e12, true},       {"anonymous", 0, 1, true}, {"sealed", 0, 1, true},     {"inexact", 0, 1, true},
    {"has_place", 0, 1, true},     {"ord", 0, 1e12, true},    {"received", 0, 1e7, true}, {"resolved", 0, 1e7, true},
    {"in_progress", 0, 1e7, true}, {"refused", 0, 1e7, true}, {"level", 1, 3, true},      {"component", 1, 14, true},
    {"serial", 1, 1e6, true},      {"drawn", 0, 1, true},
};

constexpr const char *required[] = {
    "setting.value",
    "unit.code",
    "unit.name",
    "unit.kind",
    "service.code",
    "service.unit_id",
    "service.name",
    "standard.service_id",
    "standard.version_no",
    "standard.state",
    "standard_component.body",
    "instrument.title",
    "instrument.body",
    "period.year",
    "period.instrument_code",
    "period.instrument_edition",
    "period.state",
    "assessment.period_id",
    "assessment.unit_id",
    "assessment.round",
    "answer.value",
    "attachment.tbl",
    "attachment.row_key",
    "attachment.unit_id",
    "attachment.sha256",
    "attachment.name",
    "attachment.size",
    "attachment.mime",
    "complaint.number",
    "complaint.channel",
    "complaint.unit_id",
    "complaint.subject",
    "complaint.received_at",
    "complaint.class",
    "complaint.anonymous",
    "complaint.sealed",
    "complaint_event.complaint_id",
    "complaint_event.type",
    "complaint_event.at",
    "complaint_event.user",
    "complaint_event.inexact",
    "complaint_event.ord",
    "reporter.unit_id",
    "reporter.key_id",
    "reporter.box",
    "reporter_access.complaint_id",
    "reporter_access.unit_id",
    "reporter_access.at",
    "reporter_access.user",
    "monthly_total.state",
    "letter.unit_id",
    "letter.kind",
    "letter.level",
    "letter.day",
    "letter.state",
    "finding.period_id",
    "finding.indicator",
    "finding.value",
    "finding.day",
    "finding.due",
    "finding.appeal_until",
    "finding.user",
    "finding_event.finding_id",
    "finding_event.step",
    "finding_event.at",
    "finding_event.user",
    "finding_event.ord",
    "visit.drawn",
    "channel.name_id",
    "channel.has_place",
    "calendar_day.kind",
    "sla_profile.body",
};

/// The values that may be empty text although they must be there.
constexpr const char *mayBeEmpty[] = {"setting.value", "answer.value", "standard_component.body"};

bool isOneOf(const QString &full, const auto &list)
{
    return std::any_of(std::begin(list), std::end(list),
                       [&full](const char *name) { return full == QLatin1String(name); });
}

bool names(const char *entry, const QString &full, const QString &column)
{
    return full == QLatin1String(entry) || column == QLatin1String(entry);
}

int longest(const QString &full, const QString &column)
{
    for (const Limit &limit : limits)
        if (names(limit.column, full, column))
            return limit.length;
    return usualLength;
}

QString numberFault(const QString &column, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || !std::isfinite(number))
        return QStringLiteral("not_a_number: ") + column;
    for (const Range &range : ranges)
        if (column == QLatin1String(range.column) &&
            (number < range.least || number > range.most || (range.whole && number != std::floor(number))))
            return QStringLiteral("out_of_range: ") + column;
    return {};
}

bool isDay(const QString &column)
{
    return column == u"day" || column == u"due" || column == u"appeal_until" || column == u"valid_from" ||
           column == u"valid_to" || column == u"decree_date" || column == u"effective_from";
}

bool isMoment(const QString &column)
{
    return column == u"received_at" || column == u"at" || column == u"until" || column == u"replied_at";
}

QString textFault(const QString &full, const QString &column, const QString &text)
{
    const int most = longest(full, column);
    if (text.size() > most)
        return QStringLiteral("too_long: %1 (%2)").arg(column).arg(most);
    if (text.contains(QChar(u'\0')))
        return QStringLiteral("bad_text: ") + column;
    if (isDay(column) && !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid())
        return QStringLiteral("not_a_date: ") + column;
    if (isMoment(column) && !text.isEmpty() && !QDateTime::fromString(text, Qt::ISODate).isValid())
        return QStringLiteral("not_a_time: ") + column;
    for (const Choices &choice : choices)
        if (full == QLatin1String(choice.column) && !QString::fromLatin1(choice.values).split(u' ').contains(text))
            return QStringLiteral("unknown_value: ") + column;
    if (text.isEmpty() && isOneOf(full, required) && !isOneOf(full, mayBeEmpty))
        return QStringLiteral("required: ") + column;
    return {};
}

} // namespace

QString fault(const SyncTable &table, const QString &column, const QJsonValue &value)
{
    const QString full = table.spec->name + u'.' + column;
    if (value.isNull() || value.isUndefined())
        return isOneOf(full, required) ? QStringLiteral("required: ") + column : QString();
    if (table.numbers.contains(column))
        return numberFault(column, value);
    if (!value.isString())
        return QStringLiteral("not_text: ") + column;
    return textFault(full, column, value.toString());
}

QString missing(const SyncTable &table, const QJsonObject &data)
{
    for (int i = table.keyParts; i < table.spec->columns.size(); ++i) {
        const QString &column = table.spec->columns[i];
        if (data.value(column).isNull() || data.value(column).isUndefined())
            if (const QString found = fault(table, column, QJsonValue::Null); !found.isEmpty())
                return found;
    }
    return {};
}

QString keyPart(const SyncTable &table, const QString &row, int part)
{
    return part + 1 < table.keyParts ? row.section(u'/', part, part) : row.section(u'/', part);
}

QString keyFault(const SyncTable &table, const QString &row)
{
    if (row.count(u'/') < table.keyParts - 1)
        return QStringLiteral("bad_key: ") + table.spec->name;
    const QString &name = table.spec->name;
    if (keyPart(table, row, 0).isEmpty() || keyPart(table, row, table.keyParts - 1).isEmpty())
        return QStringLiteral("bad_key: ") + name;
    if (name == u"standard_component") {
        const int code = keyPart(table, row, 1).toInt();
        if (code < 1 || code > 14 || QString::number(code) != keyPart(table, row, 1))
            return QStringLiteral("bad_key: ") + name;
    }
    return {};
}

} // namespace emonev::columns
