#include "ui/text/errortext.h"

namespace emonev {

QString ErrorText::planSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"draw_count")
        return tr("There are %1 units to draw from. Nothing was drawn; name a number from 0 to %1.")
            .arg(error.args.value(0));
    if (code == u"visits_usage")
        return tr("Say what to do: visits list | plan --unit CODE [--day DAY] [--first NAME] [--second NAME] "
                  "[--note TEXT] | draw --count N [--seed TEXT].");
    if (code == u"standards_usage")
        return tr("Say what to do: standards list | submit | verify | publish | return --reason WHY --service CODE.");
    if (code == u"unknown_standard")
        return tr("This version of the standard is no longer there.");
    if (code == u"standard_none")
        return tr("%1 has no standard yet, so there is nothing to print.").arg(error.args.value(0));
    if (code == u"service_option_missing")
        return tr("Say which: --service CODE, or --unit CODE for all services of a unit.");
    if (code == u"standard_step")
        return tr("A standard goes from draft to submitted, verified and published; what is published stays. From "
                  "where it is now, your account can't take this step. Nothing was changed.");
    if (code == u"standard_parts_missing")
        return tr("%1 of the 6 public components are empty. Nothing was changed; fill them in first.")
            .arg(error.args.value(0));
    if (code == u"decree_missing")
        return tr("A standard is published by a decree. Nothing was changed; write the decree's number first.");
    if (code == u"paper_of_today")
        return tr("Complaints, monthly totals and letters are known as they are now, not as of a day gone by. Print "
                  "them in the window of today.");
    if (code == u"store_read_only")
        return tr("This is a day gone by: it can be read and printed, not changed. Nothing was changed.");
    return {};
}

} // namespace emonev
