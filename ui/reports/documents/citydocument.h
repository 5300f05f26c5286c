#pragma once
#include "reports/cityreport.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// The printed report of the whole city: zones, variables, ranking, what is missing, and the chart as an annex.
class CityDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::CityDocument)

public:
    CityDocument(const CityReport &report, const PaperFacts &facts);
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] QString intro() const;
    [[nodiscard]] QString zoneSentence() const;
    [[nodiscard]] QString comparisonSentence() const;
    [[nodiscard]] KeyValueBlock keyFigures() const;
    [[nodiscard]] TableBlock zones() const;
    [[nodiscard]] Block strip() const;
    [[nodiscard]] TableBlock variables() const;
    [[nodiscard]] TableBlock ranking() const;
    void addIncomplete(Document &document) const;
    void addWithoutServices(Document &document) const;
    void addCharts(Document &document) const;

    const CityReport &m_report;
    const CityScore &m_city;
    PaperText m_text;
};

} // namespace emonev
