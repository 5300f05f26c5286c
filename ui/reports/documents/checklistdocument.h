#pragma once
#include "reports/blankchecklist.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// The checklist with empty boxes, to be filled in by hand and signed by both sides.
class ChecklistDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ChecklistDocument)

public:
    ChecklistDocument(const BlankChecklist &list, const PaperFacts &facts);
    [[nodiscard]] Document document() const;

private:
    [[nodiscard]] KeyValueBlock head() const;
    [[nodiscard]] TableBlock table(Indicator::Scope scope) const;
    [[nodiscard]] QStringList row(const Indicator &indicator) const;
    void addServices(Document &document) const;
    [[nodiscard]] SignatureBlock signatures() const;

    const BlankChecklist &m_list;
    PaperText m_text;
};

} // namespace emonev
