#pragma once
#include "reports/complaintsreport.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// The printed report on complaints of a span of time: a summary with both clocks, the units, then every case.
class ComplaintsDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ComplaintsDocument)

public:
    ComplaintsDocument(const ComplaintsReport &report, const PaperFacts &facts) : m_report(report), m_text(facts) {}
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] QString span() const;
    [[nodiscard]] QString intro() const;
    [[nodiscard]] QString allowances() const;
    [[nodiscard]] TableBlock states() const;
    [[nodiscard]] TableBlock clocks() const;
    [[nodiscard]] TableBlock units() const;
    [[nodiscard]] TableBlock cases() const;
    [[nodiscard]] QString received(const ReportedCase &one) const;
    [[nodiscard]] TableRow row(int number, const ReportedCase &one) const;
    [[nodiscard]] static QString clock(bool isDone, const std::optional<qint64> &counted, bool isLate);
    [[nodiscard]] static QString time(int finished, double seconds);

    const ComplaintsReport &m_report;
    PaperText m_text;
};

} // namespace emonev
