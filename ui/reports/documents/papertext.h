#pragma once
#include "reports/unitreport.h"
#include "ui/print/document.h"
#include "ui/reports/documents/paperfacts.h"

#include <QCoreApplication>

namespace emonev {

/// What the papers have in common: letterhead, number, foot, signature, and how figures are worded.
class PaperText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::PaperText)

public:
    explicit PaperText(const PaperFacts &facts) : m_facts(facts) {}

    /// An empty paper with letterhead, foot and title; `about` are lines under the title.
    [[nodiscard]] Document start(const QString &title, const QStringList &about, const Period &period,
                                 const QString &subject) const;
    /// The same for a span of time that is no period of assessment.
    [[nodiscard]] Document start(const QString &title, const QStringList &about, const QString &span,
                                 const QString &subject) const;
    [[nodiscard]] SignatureBlock signature() const;
    [[nodiscard]] Letterhead letterhead() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QString pick(const QString &indonesian, const QString &english) const;
    [[nodiscard]] QString numberLine() const;
    /// One line on the standing of the instrument; empty when it says nothing of itself.
    [[nodiscard]] QString instrumentNote(const Instrument &instrument) const;
    /// A part's title with the next letter: "A. …".
    static void addPart(Document &document, const QString &title);
    [[nodiscard]] static QString dots(int count = 28);

    [[nodiscard]] QString name(const Variable &variable) const { return pick(variable.nameId, variable.nameEn); }
    [[nodiscard]] QString name(const Indicator &indicator) const { return pick(indicator.nameId, indicator.nameEn); }
    [[nodiscard]] QString title(const Instrument &instrument) const
    {
        return pick(instrument.titleId, instrument.titleEn);
    }
    /// "● Hijau" for zones known by colour, else the zone's code.
    [[nodiscard]] QString zoneWord(const QString &code) const;
    [[nodiscard]] QString zoneName(const Instrument &instrument, const QString &code) const;
    [[nodiscard]] QString level(const Indicator &indicator, const Level &level) const;
    [[nodiscard]] QString score(const std::optional<qint64> &hundredths) const;
    /// "+1,25", "−0,50", "0,00".
    [[nodiscard]] QString difference(qint64 hundredths) const;
    /// "naik 1,25 dari 2025"
    [[nodiscard]] QString change(qint64 hundredths, int year) const;
    /// A weight or value as a decimal in the paper's language.
    [[nodiscard]] QString decimal(const Rational &value) const;
    [[nodiscard]] QString count(qint64 number) const { return formatCount(number, m_facts.language); }
    [[nodiscard]] const PaperFacts &facts() const { return m_facts; }

private:
    [[nodiscard]] Footer footer(const QString &span, const QString &subject) const;

    const PaperFacts &m_facts;
};

} // namespace emonev
