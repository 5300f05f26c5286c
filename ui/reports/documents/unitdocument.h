#pragma once
#include "reports/unitreport.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// The printed report of one unit, made from its figures.
class UnitDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::UnitDocument)

public:
    UnitDocument(const UnitReport &report, const PaperFacts &facts);
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] QString intro() const;
    [[nodiscard]] KeyValueBlock keyFigures() const;
    [[nodiscard]] QString rankText() const;
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] TableBlock variables() const;
    [[nodiscard]] TableBlock shortfalls() const;
    [[nodiscard]] QString finding(const IndicatorLine &line) const;
    void addShortfalls(Document &document) const;
    void addWay(Document &document) const;
    [[nodiscard]] TableBlock steps() const;
    [[nodiscard]] TableBlock details() const;
    [[nodiscard]] QString result(const IndicatorLine &line) const;
    void addServices(Document &document) const;
    void addRemarks(Document &document) const;

    const UnitReport &m_report;
    const Explanation &m_why;
    PaperText m_text;
};

} // namespace emonev
