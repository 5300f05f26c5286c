#include "ui/reports/documents/papers.h"

#include "core/clock.h"
#include "reports/chartfigures.h"
#include "reports/complaintsreport.h"
#include "reports/monthlyreport.h"
#include "services/caselist.h"
#include "services/lintservice.h"
#include "services/workspace.h"
#include "ui/reports/documents/checklistdocument.h"
#include "ui/reports/documents/citydocument.h"
#include "ui/reports/documents/complaintsdocument.h"
#include "ui/reports/documents/letterdocument.h"
#include "ui/reports/documents/minutesdocument.h"
#include "ui/reports/documents/monthlydocument.h"
#include "ui/reports/documents/posterdocument.h"
#include "ui/reports/documents/simpledocument.h"
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
    for (const PaperKind kind :
         {PaperKind::Unit, PaperKind::City, PaperKind::BlankChecklist, PaperKind::Complaints, PaperKind::Monthly,
          PaperKind::Teguran, PaperKind::Minutes, PaperKind::Poster, PaperKind::Simple})
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
    case PaperKind::Complaints:
        return QStringLiteral("complaints");
    case PaperKind::Monthly:
        return QStringLiteral("monthly");
    case PaperKind::Teguran:
        return QStringLiteral("teguran");
    case PaperKind::Minutes:
        return QStringLiteral("berita-acara");
    case PaperKind::Poster:
        return QStringLiteral("poster");
    case PaperKind::Simple:
        return QStringLiteral("simple");
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

/// Complaints, monthly totals and letters are known as they are now alone.
Result<void> Papers::requireKnown(bool isOfToday) const
{
    if (isOfToday && m_workspace.store().looksBack())
        return fail(ErrorKind::NotPermitted, QStringLiteral("paper_of_today"));
    return {};
}

Result<Document> Papers::build(const PaperQuestion &question, const PaperFacts &facts)
{
    EMONEV_TRY(requireKnown(question.kind == PaperKind::Complaints || question.kind == PaperKind::Monthly ||
                            question.kind == PaperKind::Teguran));
    switch (question.kind) {
    case PaperKind::BlankChecklist: {
        EMONEV_ASSIGN(const BlankChecklist list, blankChecklist(m_workspace, question.unitId, question.year));
        return ChecklistDocument(list, facts).document();
    }
    case PaperKind::Complaints:
        return complaintsPaper(question, facts);
    case PaperKind::Monthly:
        return monthlyPaper(question, facts);
    case PaperKind::Teguran:
        return letters(question, facts);
    case PaperKind::Minutes:
        return minutes(question, facts);
    case PaperKind::Poster:
    case PaperKind::Simple:
        return standards(question, facts);
    case PaperKind::Unit:
    case PaperKind::City:
        break;
    }
    return scored(question, facts);
}

Result<Document> Papers::scored(const PaperQuestion &question, const PaperFacts &facts)
{
    EMONEV_ASSIGN(const std::shared_ptr<const CityScore> city, scores(question.year));
    EMONEV_ASSIGN(const CityScore *const old, before(city->period.year));
    if (question.kind == PaperKind::City)
        return CityDocument(cityReport(city, old), facts).document();
    if (question.unitId.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("unit_option_missing"));
    EMONEV_ASSIGN(const UnitReport report, unitReport(m_workspace, *city, old, question.unitId));
    return UnitDocument(report, facts).document();
}

QDate Papers::today() { return m_workspace.clock().now().toTimeZone(SettingsService(m_workspace).timeZone()).date(); }

std::pair<QDate, QDate> Papers::spanOf(const PaperQuestion &question)
{
    if (question.from.isValid() || question.to.isValid()) {
        const QDate to = question.to.isValid() ? question.to : today();
        return {question.from.isValid() ? question.from : QDate(to.year(), 1, 1), to};
    }
    if (question.month.isValid()) {
        const QDate first(question.month.year(), question.month.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    const int year = question.year > 0 ? question.year : today().year();
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Result<Document> Papers::complaintsPaper(const PaperQuestion &question, const PaperFacts &facts)
{
    const auto [from, to] = spanOf(question);
    EMONEV_ASSIGN(const ComplaintsReport report, complaintsReport(m_workspace, question.unitId, from, to));
    return ComplaintsDocument(report, facts).document();
}

Result<Document> Papers::monthlyPaper(const PaperQuestion &question, const PaperFacts &facts)
{
    const QDate month = question.month.isValid() ? question.month : today().addMonths(-1);
    EMONEV_ASSIGN(const MonthlyReport report, monthlyReport(m_workspace, question.unitId, month));
    QHash<QString, QString> names;
    EMONEV_ASSIGN(const QVector<Channel> channels, CaseList(m_workspace).channels());
    for (const Channel &channel : channels)
        names.insert(channel.code, english() ? channel.nameEn : channel.nameId);
    return MonthlyDocument(report, names, facts).document();
}

Result<Document> Papers::minutes(const PaperQuestion &question, const PaperFacts &facts)
{
    if (question.unitId.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("unit_option_missing"));
    EMONEV_ASSIGN(const std::shared_ptr<const CityScore> city, scores(question.year));
    const ScoredUnit *unit = city->find(question.unitId);
    if (!unit)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {question.unitId});
    EMONEV_ASSIGN(const FindingList list, FindingService(m_workspace).list(city->period.year, question.unitId));
    return MinutesDocument(*city, *unit, list, facts).document();
}

Result<Document> Papers::letters(const PaperQuestion &question, const PaperFacts &facts)
{
    const LetterService service(m_workspace);
    const auto [from, to] = spanOf(question);
    EMONEV_ASSIGN(const QVector<LetterFile> files, question.number.isEmpty()
                                                       ? service.between(from, to, question.unitId)
                                                       : service.numbered(question.number));
    if (files.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("letters_none"));
    return LetterDocument(files, facts).document();
}

Result<Document> Papers::standards(const PaperQuestion &question, const PaperFacts &facts)
{
    if (question.unitId.isEmpty() && question.serviceId.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("service_option_missing"));
    EMONEV_ASSIGN(const QVector<ServicePaper> papers, servicePapers(m_workspace, question.unitId, question.serviceId));
    if (question.kind == PaperKind::Poster)
        return PosterDocument(papers, facts).document();
    if (!LintService::rules())
        return failure(LintService::rules());
    return SimpleDocument(papers, *LintService::rules(), facts).document();
}

Result<Document> Papers::make(const PaperQuestion &question, const QDateTime &now)
{
    EMONEV_ASSIGN(const PaperFacts printed, facts(m_workspace.user(), now));
    return build(question, printed);
}

Result<Document> Papers::undated(PaperKind kind, const QString &unitId, int year)
{
    EMONEV_ASSIGN(const PaperFacts printed, facts({}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    return build(PaperQuestion{kind, unitId, year, {}, {}, {}, {}}, printed);
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

Result<ChartSpec> Papers::complaints(const QString &unitId, int year)
{
    EMONEV_TRY(requireKnown(true));
    const QDate now = today();
    const QDate last = year > 0 && year != now.year() ? QDate(year, 12, 1) : QDate(now.year(), now.month(), 1);
    const QDate first = year > 0 ? QDate(year, 1, 1) : last.addMonths(-11);
    EMONEV_ASSIGN(const ComplaintsChart chart, complaintsChart(m_workspace, unitId, first, last));
    return complaintsSpec(chart, m_language);
}

} // namespace emonev
