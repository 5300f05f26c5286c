#pragma once
#include "domain/finding.h"
#include <QCoreApplication>

namespace emonev {

/// Words for findings (tanggapan): where they stand, what was done, what can be done.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(emonev::FindingWords)
public:
    [[nodiscard]] static QString state(FindingState state);
    /// Of a thread: "Answered".
    [[nodiscard]] static QString step(FindingStep step);
    /// Of a button: "Answer…".
    [[nodiscard]] static QString action(FindingStep step);
    /// What the note of that step is for: "What was done, and what shows it".
    [[nodiscard]] static QString noteLabel(FindingStep step);
    /// Of an icon that stands beside the state's word.
    [[nodiscard]] static QString icon(FindingState state);
};

} // namespace emonev
