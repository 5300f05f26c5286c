#include "ui/reports/documents/papers.h"

#include "core/clock.h"
#include "reports/chartfigures.h"
#include "services/workspace.h"
#include "ui/reports/documents/checklistdocument.h"
#include "ui/reports/documents/citydocument.h"
#include "ui/reports/documents/unitdocument.h"
#include "ui/widgets/zonelook.h"

namespace emonev {

namespace {

/// Zones named by a colour get the word of the language.
void nameZones(QVector<ChartZone> &zones)
{
    static const QStringList colours{QStringLiteral("hijau"), QStringLiteral("kuning"), QStringLiteral("merah")};
    for (ChartZone &zone : zones)
        if (colours.contains(zone.code))
            zone.word = zoneLook(zone.code).word.toLower();
}

} // namespace

std::optional<PaperKind> paperKindFromName(const QString &name)
{
    for (const PaperKind kind : {PaperKind::Unit, PaperKind::City, PaperKind::BlankChecklist})
        if (paperKindName(kind) == name)
            return kind;
    return std::nullopt;
}

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Unit:
        return QStringLiteral("unit");
    case PaperKind::City:
        return QStringLiteral("city");
    case PaperKind::BlankChecklist:
        return QStringLiteral("blank-checklist");
    }
    return {};
}

Result<PaperFacts> Papers::facts(const QString &user, const QDateTime &now)
{
    if (!m_settings) {
        EMONEV_ASSIGN(m_settings, SettingsService(m_workspace).load());
    }
    return PaperFacts{*m_settings, user, now, m_language};
}

Result<std::shared_ptr<const CityScore>> Papers::scores(int year)
{
    if (!m_scores || (m_asked != year && m_scores->period.year != year)) {
        EMONEV_ASSIGN(CityScore city, ScoringService(m_workspace).city(year));
        m_scores = std::make_shared<const CityScore>(std::move(city));
        m_asked = year;
    }
    return m_scores;
}

Result<const CityScore *> Papers::before(int year)
{
    if (m_beforeOf != year) {
        EMONEV_ASSIGN(m_before, scoresBefore(m_workspace, year));
        m_beforeOf = year;
    }
    return m_before ? &*m_before : nullptr;
}

Result<Document> Papers::build(PaperKind kind, const QString &unitId, int year, const PaperFacts &facts)
{
    if (kind == PaperKind::BlankChecklist) {
        EMONEV_ASSIGN(const BlankChecklist list, blankChecklist(m_workspace, unitId, year));
        return ChecklistDocument(list, facts).document();
    }
    EMONEV_ASSIGN(const std::shared_ptr<const CityScore> city, scores(year));
    EMONEV_ASSIGN(const CityScore *const old, before(city->period.year));
    if (kind == PaperKind::City)
        return CityDocument(cityReport(city, old), facts).document();
    if (unitId.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("unit_option_missing"));
    EMONEV_ASSIGN(const UnitReport report, unitReport(m_workspace, *city, old, unitId));
    return UnitDocument(report, facts).document();
}

Result<Document> Papers::make(PaperKind kind, const QString &unitId, int year, const QDateTime &now)
{
    EMONEV_ASSIGN(const PaperFacts printed, facts(m_workspace.user(), now));
    return build(kind, unitId, year, printed);
}

Result<Document> Papers::undated(PaperKind kind, const QString &unitId, int year)
{
    EMONEV_ASSIGN(const PaperFacts printed, facts({}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    return build(kind, unitId, year, printed);
}

Result<ChartSpec> Papers::capaian(int year)
{
    EMONEV_ASSIGN(const std::shared_ptr<const CityScore> city, scores(year));
    CapaianChart chart = capaianChart(*city, english());
    nameZones(chart.zones);
    return capaianSpec(chart, m_language);
}

Result<ChartSpec> Papers::variables(const QString &unitId, int year)
{
    if (unitId.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("unit_option_missing"));
    EMONEV_ASSIGN(const Explanation why, ScoringService(m_workspace).explain(unitId, year));
    return variablesSpec(variablesChart(*why.instrument, why.period, why.unit, why.score, english()), m_language);
}

Result<ChartSpec> Papers::trend(const QString &unitId, int lastYear)
{
    EMONEV_ASSIGN(TrendChart chart, trendChart(m_workspace, unitId, lastYear, english()));
    nameZones(chart.zones);
    return trendSpec(chart, m_language);
}

} // namespace emonev
