#pragma once
#include "ui/reports/documents/standardwords.h"

namespace emonev {

/// The counter poster of each service: the six answers a citizen wants, to be read from two metres.
class PosterDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::PosterDocument)

public:
    PosterDocument(const QVector<ServicePaper> &papers, const PaperFacts &facts) : m_papers(papers), m_text(facts) {}
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] PosterBlock poster(const ServicePaper &paper) const;
    [[nodiscard]] PosterBox box(const Standard &standard, int component) const;

    const QVector<ServicePaper> &m_papers;
    PaperText m_text;
};

} // namespace emonev
