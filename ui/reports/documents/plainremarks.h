#pragma once
#include "domain/lintrules.h"
#include "domain/textparts.h"
#include "ui/print/document.h"

namespace emonev {

/// Puts texts into plainer words and numbers each replaced one, so that what stood there can be said below.
class PlainRemarks
{
public:
    explicit PlainRemarks(const LintRules &rules) : m_rules(rules) {}

    /// The part in plainer words, a raised number after each; the same word has the same number.
    [[nodiscard]] ListRow plain(const TextPart &part);
    /// Number and original word of every word replaced since the last call, in order.
    [[nodiscard]] QVector<QPair<int, QString>> taken();
    [[nodiscard]] bool isEmpty() const { return m_numbers.isEmpty(); }

private:
    const LintRules &m_rules;
    QHash<QString, int> m_numbers; ///< lower-case original → its number
    QVector<QPair<int, QString>> m_taken;
};

} // namespace emonev
