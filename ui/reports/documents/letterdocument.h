#pragma once
#include "services/letterservice.h"
#include "ui/reports/documents/papertext.h"

namespace emonev {

/// Letters of warning as an office sends them, each from its letterhead to its tembusan, one after the other.
class LetterDocument
{
    Q_DECLARE_TR_FUNCTIONS(emonev::LetterDocument)

public:
    LetterDocument(const QVector<LetterFile> &letters, const PaperFacts &facts) : m_letters(letters), m_text(facts) {}
    [[nodiscard]] Document document() const;

    /// "First", "Second", "Third".
    [[nodiscard]] static QString level(int level);
    /// "Jangka waktu pelayanan", in the paper's language.
    [[nodiscard]] static QString component(int code, bool english);

private:
    void add(Document &document, const LetterFile &file) const;
    [[nodiscard]] ReferenceBlock head(const LetterFile &file) const;
    [[nodiscard]] QString basis(const LetterFile &file) const;
    [[nodiscard]] KeyValueBlock facts(const LetterFile &file) const;
    [[nodiscard]] QString demand(const LetterFile &file) const;
    [[nodiscard]] static QString consequence(const LetterFile &file);
    [[nodiscard]] QString day(const QDate &day) const { return formatDate(day, m_text.facts().language); }

    const QVector<LetterFile> &m_letters;
    PaperText m_text;
};

} // namespace emonev
