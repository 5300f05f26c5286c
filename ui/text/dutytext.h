#pragma once
#include "reports/duties.h"
#include "ui/text/format.h"
#include <QCoreApplication>

namespace emonev {

/// Says what a duty asks for.
class DutyText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::DutyText)

public:
    /// The word of the command line: "answer_findings"…
    [[nodiscard]] static QString word(Duty::Kind kind);
    /// "Answer 3 findings".
    [[nodiscard]] static QString what(const Duty &duty);
    /// "12 Nov 2026", "today", "3 days over"; empty without a day.
    [[nodiscard]] static QString until(const Duty &duty, const QDate &today, Language language);
};

} // namespace emonev
