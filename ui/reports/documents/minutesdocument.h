#pragma once
#include "domain/unit.h"
#include "services/findingservice.h"
#include "services/scoringservice.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// The official report (berita acara) that closes a unit's assessment: the score, each finding with what the unit
/// answered and what was decided, signed by both sides.
class MinutesDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::MinutesDocument)

public:
    MinutesDocument(const CityScore &city, const ScoredUnit &unit, const FindingList &list, const PaperFacts &facts)
        : m_city(city), m_unit(unit), m_list(list), m_text(facts)
    {
    }
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] QString opening() const;
    [[nodiscard]] KeyValueBlock parties() const;
    [[nodiscard]] KeyValueBlock result() const;
    [[nodiscard]] TableBlock table() const;
    [[nodiscard]] QString found(const FindingFile &file) const;
    [[nodiscard]] QString answered(const FindingFile &file) const;
    [[nodiscard]] QString decided(const FindingFile &file) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] SignatureBlock signatures() const;
    [[nodiscard]] QString day(const QDate &day) const { return formatDate(day, m_text.facts().language); }

    const CityScore &m_city;
    const ScoredUnit &m_unit;
    const FindingList &m_list;
    PaperText m_text;
};

} // namespace emonev
