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
        return table() + u'-' + m_cell;
    }
    [[nodiscard]] QString scope() const
    {
        static const QStringList city{"unit", "service", "setting", "instrument", "period"};
        return city.contains(table()) || variant() == u"published" ? wire::cityScope() : m_place;
    }
    [[nodiscard]] QJsonObject data() const;
    [[nodiscard]] wire::RowPatch insertion() const { return TestCity::row(table(), key(), scope(), data()); }
    /// What must be there before the row.
    [[nodiscard]] QVector<wire::RowPatch> parents() const
    {
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
                {"subject", "Perihal"},    {"status", "menunggu"}, {"received_at", "2026-11-01T00:00:00Z"}};
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
        return {
            {"period_id", isLocked ? "P23" : "P26"}, {"unit_id", m_place}, {"round", isLocked ? "self" : variant()}};
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
        return {{"year", 2030 + (m_number % 4) * 10 + m_userIndex},
                {"instrument_code", "k9"},
                {"instrument_edition", "1"},
                {"state", "open"}};
    return {{"value", "a"}};
}

} // namespace emonev
