#include "ui/text/errortext.h"
#include "ui/text/roundtext.h"

namespace emonev {

namespace {

QString namesOf(const QStringList &rounds)
{
    QStringList names;
    for (const QString &round : rounds)
        names.append(RoundText::name(round));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString ErrorText::roundSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"round_not_yours")
        return tr("Your account does not fill in \"%1\". Nothing was changed.").arg(namesOf(error.args));
    if (code == u"sheet_submitted")
        return tr("The sheet \"%1\" is handed in and stays as it is. Nothing was changed; the coordinator can give it "
                  "back.")
            .arg(namesOf(error.args));
    if (code == u"sheet_incomplete")
        return tr("Only %1 of %2 lines are answered. Nothing was handed in; answer the others first.")
            .arg(error.args.value(0), error.args.value(1));
    if (code == u"sheet_not_submitted")
        return tr("The sheet \"%1\" is not handed in, so there is nothing to give back.").arg(namesOf(error.args));
    if (code == u"sheets_not_submitted")
        return tr("Not handed in yet: %1. Nothing was agreed.").arg(namesOf(error.args));
    if (code == u"lines_undecided")
        return tr("%1 lines are not decided yet. Nothing was agreed; decide them first.").arg(error.args.value(0));
    if (code == u"period_move")
        return tr("A period is locked, then published; opening it again needs a reason. Nothing was changed.");
    if (code == u"no_suggestion")
        return tr("Nothing is suggested for %1: no earlier year answered it, or it is answered already. Nothing was "
                  "changed.")

            .arg(error.args.value(0));
    if (code == u"assess_usage")
        return tr("Say what to do and for which unit: assess show | set INDICATOR VALUE | submit | return | compare | "
                  "decide INDICATOR VALUE | agree | suggest | carry --unit CODE.");
    return {};
}

} // namespace emonev
