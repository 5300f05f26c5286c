#pragma once
#include "reports/cityreport.h"
#include "ui/charts/chartspec.h"
#include "ui/print/document.h"
#include "ui/reports/documents/paperfacts.h"

namespace emonev {

class Workspace;

/// The papers there are, by the names emonevctl knows them by.
enum class PaperKind { Unit, City, BlankChecklist };
std::optional<PaperKind> paperKindFromName(const QString &name);
QString paperKindName(PaperKind kind);

/// Makes papers and charts from the store; window and emonevctl both take them from here. May be used in any thread,
/// one object in one thread at a time; what was read stays read until the object goes.
class Papers
{
public:
    Papers(Workspace &workspace, Language language) : m_workspace(workspace), m_language(language) {}

    /// Usage unit_option_missing when a unit's report is asked for without a unit; `now` is the printed time.
    Result<Document> make(PaperKind kind, const QString &unitId, int year, const QDateTime &now);
    /// The same paper with neither user nor time in it, to tell whether anything on it changed.
    Result<Document> undated(PaperKind kind, const QString &unitId, int year);
    Result<std::shared_ptr<const CityScore>> scores(int year);

    Result<ChartSpec> capaian(int year);
    Result<ChartSpec> variables(const QString &unitId, int year);
    Result<ChartSpec> trend(const QString &unitId, int lastYear);

private:
    Result<PaperFacts> facts(const QString &user, const QDateTime &now);
    Result<Document> build(PaperKind kind, const QString &unitId, int year, const PaperFacts &facts);
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
