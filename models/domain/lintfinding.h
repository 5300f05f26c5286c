#pragma once
#include <QString>
#include <QStringList>

namespace emonev {

/// Something in a service standard that a citizen would stumble over, and where it stands.
struct LintFinding
{
    QString rule;      ///< code the sentence is chosen by: days_contradict, days_unreadable, fee_contradict,
                       ///< fee_unreadable, contact_missing, basis_repealed, hard_word, long_sentence, public_missing,
                       ///< component_missing, placeholder, decree_missing, effective_before_decree
    QString severity;  ///< error, warning, hint
    int component = 0; ///< 1–14; 0 for the whole standard
    int begin = 0;     ///< place in the component's text; length 0 when nothing stands there
    int length = 0;
    QStringList args; ///< what the sentence names
};

} // namespace emonev
