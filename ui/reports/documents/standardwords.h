#pragma once
#include "reports/servicepaper.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// What papers for the public say of a service standard in words of our own: questions, decree, draft.
class StandardWords
{
    Q_DECLARE_TR_FUNCTIONS(emonev::StandardWords)

public:
    /// The question a citizen asks that public component (1–6) answers.
    [[nodiscard]] static QString question(int component);
    /// "Persyaratan", in the paper's language.
    [[nodiscard]] static QString name(int component, Language language);
    /// What stands where a component is still empty.
    [[nodiscard]] static QString notStated();
    /// The mark of a standard that is not published.
    [[nodiscard]] static QString draft();
    /// Two lines: by which decree of which day, in force since when; the second only where that is known.
    [[nodiscard]] static QStringList decree(const Standard &standard, Language language);
    [[nodiscard]] static QString kicker();
};

} // namespace emonev
