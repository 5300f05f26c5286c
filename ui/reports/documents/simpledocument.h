#pragma once
#include "ui/reports/documents/plainremarks.h"
#include "ui/reports/documents/standardwords.h"

namespace emonev {

/// The sheet in simple language of each service: the six public components in everyday words, each replaced word
/// named below, so that the page can be checked against the decree.
class SimpleDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::SimpleDocument)

public:
    SimpleDocument(const QVector<ServicePaper> &papers, const LintRules &rules, const PaperFacts &facts)
        : m_papers(papers), m_rules(rules), m_text(facts)
    {
    }
    [[nodiscard]] Document document() const;

private:
    void add(Document &document, const ServicePaper &paper) const;
    /// That of the unit: the sheet is its own, not the city's.
    [[nodiscard]] Letterhead letterhead(const Unit &unit) const;
    void addComponent(Document &document, const Standard &standard, int component, PlainRemarks &remarks) const;

    const QVector<ServicePaper> &m_papers;
    const LintRules &m_rules;
    PaperText m_text;
};

} // namespace emonev
