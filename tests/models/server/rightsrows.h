#pragma once
#include "rightscells.h"
#include "testcity.h"

namespace emonev {

/// The rows the table of rights speaks of: one of its own for each cell, so that no cell depends on another.
class RightsRows
{
public:
    RightsRows(const RightsLine &line, int number, char user)
        : m_kind(QString::fromLatin1(line.kind)), m_place(QString::fromLatin1(line.place)),
          m_cell(QStringLiteral("%1%2").arg(number).arg(QLatin1Char(user))), m_number(number),
          m_userIndex(int(QByteArray(rightsUsers).indexOf(user)))
    {
    }

    [[nodiscard]] QString table() const
    {
        const QString name = m_kind.section(u'.', 0, 0);
        return name == u"component" ? QStringLiteral("standard_component") : name;
    }
    [[nodiscard]] QString variant() const { return m_kind.section(u'.', 1); }
    [[nodiscard]] QString key() const
    {
        if (table() == u"answer")
            return QStringLiteral("%1%2//K%3").arg(variant(), m_place, m_cell);
        if (table() == u"standard_component")
            return QStringLiteral("std-%1/1").arg(m_cell);
        if (table() == u"instrument")
            return QStringLiteral("in-%1/1").arg(m_cell);
        if (table() == u"complaint" || table() == u"complaint_event")
            return m_place + u'/' + table() + u'-' + m_cell;
        if (table() == u"finding" || table() == u"finding_event")
            return m_place + u'/' + table() + u'-' + m_cell;
        if (table() == u"visit") // one a unit and year
            return QStringLiteral("%1/P-%2").arg(m_place, m_cell);
        if (table() == u"monthly_total")
            return QStringLiteral("%1/2026-%2/loket-%3").arg(m_place, QStringLiteral("10"), m_cell);
        if (table() == u"calendar_day")
            return QDate(2026, 1, 1).addDays(m_number * 12 + m_userIndex).toString(Qt::ISODate);
        return table() + u'-' + m_cell;
    }
    [[nodiscard]] QString scope() const
    {
        static const QStringList city{"unit",   "service", "setting",      "instrument",
                                      "period", "channel", "calendar_day", "sla_profile"};
        return city.contains(table()) || variant() == u"published" ? wire::cityScope() : m_place;
    }
    /// Where a conflict about the row lies.
    [[nodiscard]] QString conflictScope() const
    {
        const bool isHidden = table() == u"answer" && (variant() == u"first" || variant() == u"second");
        return isHidden ? scope() + u'.' + variant() : scope();
    }
    [[nodiscard]] QJsonObject data() const;
    [[nodiscard]] wire::RowPatch insertion() const { return TestCity::row(table(), key(), scope(), data()); }
    /// What must be there before the row.
    [[nodiscard]] QVector<wire::RowPatch> parents() const
    {
        if (table() == u"visit")
            return {TestCity::row("period", "P-" + m_cell, wire::cityScope(),
                                  {{"year", 1900 + m_number % 10 * 12 + m_userIndex},
                                   {"instrument_code", "k9"},
                                   {"instrument_edition", "1"},
                                   {"state", "open"}})};
        if (table() == u"finding_event")
            return {TestCity::row("finding", QStringLiteral("%1/finding-%2").arg(m_place, m_cell), m_place, finding())};
        if (table() != u"standard_component")
            return {};
        return {TestCity::row("standard", "std-" + m_cell, scope(), standard())};
    }

private:
    [[nodiscard]] QJsonObject standard() const
    {
        return {{"service_id", "s" + m_place}, {"version_no", 7}, {"state", variant()}};
    }
    [[nodiscard]] QJsonObject complaint() const
    {
        return {{"number", "N-" + m_cell}, {"channel", "web"},     {"unit_id", m_place},
                {"subject", "Perihal"},    {"class", "complaint"}, {"received_at", "2026-11-01T00:00:00Z"},
                {"anonymous", 0},          {"sealed", 0}};
    }
    [[nodiscard]] QJsonObject event() const
    {
        QJsonObject event{{"complaint_id", "c" + m_place},
                          {"type", variant()},
                          {"at", "2026-11-02T00:00:00Z"},
                          {"user", "siapa"},
                          {"inexact", 0},
                          {"ord", 1000000000}};
        if (variant() == u"forwarded")
            event.insert("to_unit_id", m_place);
        if (variant() == u"extended")
            event.insert("until", "2026-12-01T00:00:00Z");
        if (variant() == u"merged")
            event.insert("into_id", "cX");
        return event;
    }
    [[nodiscard]] QJsonObject finding() const
    {
        return {{"period_id", "P26"},   {"indicator", "K1"},   {"value", "0"},
                {"day", "2026-11-01"},  {"due", "2026-11-30"}, {"appeal_until", "2026-11-20"},
                {"user", "koordinator"}};
    }
    [[nodiscard]] QJsonObject attachment() const
    {
        return {{"tbl", "standard"},          {"row_key", "std" + m_place}, {"unit_id", m_place},
                {"sha256", QString(64, 'b')}, {"name", "foto.png"},         {"size", 12},
                {"mime", "image/png"}};
    }

    QString m_kind;
    QString m_place;
    QString m_cell;
    int m_number;
    int m_userIndex;
};

inline QJsonObject RightsRows::data() const
{
    const QString name = table();
    if (name == u"assessment") {
        const bool isLocked = variant() == u"locked";
        const bool isHanded = variant() == u"handed";
        QJsonObject sheet{{"period_id", isLocked ? "P23" : "P26"},
                          {"unit_id", m_place},
                          {"round", isLocked || isHanded ? "self" : variant()}};
        if (isHanded)
            sheet.insert("state", "submitted");
        return sheet;
    }
    if (name == u"answer")
        return {{"value", "0"}, {"note", "catatan"}};
    if (name == u"standard")
        return standard();
    if (name == u"standard_component")
        return {{"body", "isi"}};
    if (name == u"attachment")
        return attachment();
    if (name == u"complaint")
        return complaint();
    if (name == u"complaint_event")
        return event();
    if (name == u"reporter")
        return {{"unit_id", m_place}, {"key_id", "k"}, {"box", "kotak"}};
    if (name == u"reporter_access")
        return {{"unit_id", m_place}, {"complaint_id", "c"}, {"at", "2026-11-02T00:00:00Z"}, {"user", "siapa"}};
    if (name == u"finding")
        return finding();
    if (name == u"finding_event")
        return {{"finding_id", "finding-" + m_cell},
                {"step", variant()},
                {"at", "2026-11-02T00:00:00Z"},
                {"user", "siapa"},
                {"note", "sebab"},
                {"ord", 1}};
    if (name == u"visit")
        return {{"day", "2026-11-02"}, {"drawn", 0}};
    if (name == u"monthly_total")
        return {{"received", 1},
                {"resolved", 1},
                {"in_progress", 0},
                {"refused", 0},
                {"state", variant().isEmpty() ? "draft" : variant()}};
    if (name == u"letter")
        return {{"unit_id", m_place},  {"kind", "teguran"}, {"level", 1},
                {"day", "2026-11-02"}, {"state", "sent"},   {"body", "isi"}};
    if (name == u"channel")
        return {{"name_id", "Kanal"}, {"has_place", 0}};
    if (name == u"calendar_day")
        return {{"kind", "libur_nasional"}};
    if (name == u"sla_profile")
        return {{"body", "{}"}};
    if (name == u"unit") {
        QJsonObject unit{{"code", "U-" + key()}, {"name", "Lama"}, {"kind", "opd"}};
        if (m_place != wire::cityScope())
            unit.insert("parent_id", m_place);
        return unit;
    }
    if (name == u"service")
        return {{"code", "S-" + key()}, {"unit_id", m_place}, {"name", "Lama"}};
    if (name == u"instrument")
        return {{"title", "Lama"}, {"body", "{}"}};
    if (name == u"period")
        return {{"year", 2030 + (m_number % 4) * 12 + m_userIndex},
                {"instrument_code", "k9"},
                {"instrument_edition", "1"},
                {"state", "open"}};
    return {{"value", "a"}};
}

} // namespace emonev
