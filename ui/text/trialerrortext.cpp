#include "ui/text/errortext.h"

namespace emonev {

QString ErrorText::trialSentence(const Error &error)
{
    const QString first = error.args.value(0);
    if (error.code == u"trial_unreadable")
        return tr("%1 holds no JSON object (%2). Nothing was tried.").arg(first, error.detail);
    if (error.code == u"trial_unit_missing")
        return tr("Say which unit to try it for: --unit CODE.");
    if (error.code == u"line_elsewhere")
        return tr("Line %1 is not on this unit's checklist like that: look at the service. Nothing was tried.")
            .arg(first);
    if (error.code == u"weight_negative")
        return tr("The weight of %1 is no number from 0 on. Nothing was tried.").arg(first);
    if (error.code == u"cost_out_of_range")
        return tr("The cost of %1 is no whole number from 0 to 1,000. Nothing was tried.").arg(first);
    if (error.code == u"lint_severity_unknown")
        return tr("There is no severity \"%1\"; there are error, warning and hint.").arg(first);
    if (error.code == u"lint_rules_damaged")
        return tr("The rules of the linter can't be read (%1). Install the program again.").arg(first);
    return {};
}

} // namespace emonev
