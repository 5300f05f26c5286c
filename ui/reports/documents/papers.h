#pragma once
#include "reports/cityreport.h"
#include "ui/charts/chartspec.h"
#include "ui/print/document.h"
#include "ui/reports/documents/paperfacts.h"

namespace emonev {

class Workspace;

/// The papers there are, by the names emonevctl knows them by.
enum class PaperKind { Unit, City, BlankChecklist, Complaints, Monthly, Teguran, Minutes, Poster, Simple };
/// True for the papers of services, which know no year.
constexpr bool isForService(PaperKind kind) { return kind == PaperKind::Poster || kind == PaperKind::Simple; }
std::optional<PaperKind> paperKindFromName(const QString &name);
QString paperKindName(PaperKind kind);

/// Which paper is wanted. What a kind does not ask for is left alone.
struct PaperQuestion
{
    PaperKind kind = PaperKind::Unit;
    QString unitId;
    int year = 0; ///< 0: the newest open period; for complaints and letters the year of today
    QDate month;  ///< any day of it; invalid: for complaints the whole year, for totals the month before today's
    QDate from;   ///< with `to`, both included: a span of one's own for complaints and letters
    QDate to;
    QString number;         ///< of a letter, or of the case whose letters are wanted
    QString serviceId = {}; ///< for posters and simple-language sheets; empty: all services of the unit
};

/// Makes papers and charts from the store; window and emonevctl both take them from here. May be used in any thread,
/// one object in one thread at a time; what was read stays read until the object goes.
class Papers
{
public:
    Papers(Workspace &workspace, Language language) : m_workspace(workspace), m_language(language) {}

    /// Usage unit_option_missing when a unit's report is asked for without a unit; NotFound letters_none where there
    /// is no letter to print, standard_none where there is no standard; Usage service_option_missing when neither
    /// service nor unit is named where one is needed; NotPermitted paper_of_today where a past day is shown
    /// that the paper does not know; `now` is the printed time.
    Result<Document> make(const PaperQuestion &question, const QDateTime &now);
    Result<Document> make(PaperKind kind, const QString &unitId, int year, const QDateTime &now)
    {
        return make(PaperQuestion{kind, unitId, year, {}, {}, {}, {}}, now);
    }
    /// The same paper with neither user nor time in it, to tell whether anything on it changed.
    Result<Document> undated(PaperKind kind, const QString &unitId, int year);
    Result<std::shared_ptr<const CityScore>> scores(int year);

    Result<ChartSpec> capaian(int year);
    Result<ChartSpec> variables(const QString &unitId, int year);
    Result<ChartSpec> trend(const QString &unitId, int lastYear);
    /// Received and finished a month: the months of `year`, or (0) the last twelve.
    Result<ChartSpec> complaints(const QString &unitId, int year);

private:
    [[nodiscard]] Result<void> requireKnown(bool isOfToday) const;
    Result<PaperFacts> facts(const QString &user, const QDateTime &now);
    Result<Document> build(const PaperQuestion &question, const PaperFacts &facts);
    Result<Document> scored(const PaperQuestion &question, const PaperFacts &facts);
    Result<Document> complaintsPaper(const PaperQuestion &question, const PaperFacts &facts);
    Result<Document> monthlyPaper(const PaperQuestion &question, const PaperFacts &facts);
    Result<Document> minutes(const PaperQuestion &question, const PaperFacts &facts);
    Result<Document> letters(const PaperQuestion &question, const PaperFacts &facts);
    Result<Document> standards(const PaperQuestion &question, const PaperFacts &facts);
    /// The days a question is about: its own span, its month, its year, or this year.
    [[nodiscard]] std::pair<QDate, QDate> spanOf(const PaperQuestion &question);
    [[nodiscard]] QDate today();
    Result<const CityScore *> before(int year);
    [[nodiscard]] bool english() const { return m_language == Language::English; }

    Workspace &m_workspace;
    Language m_language;
    std::optional<CitySettings> m_settings;
    std::shared_ptr<const CityScore> m_scores;
    int m_asked = -1; ///< the year m_scores were asked for
    std::optional<CityScore> m_before;
    int m_beforeOf = -1;
};

} // namespace emonev
