#include "reports/findingwords.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include <QLocale>

namespace emonev {

namespace {

QString stepName(const QString &word)
{
    const auto step = findings::stepOf(word);
    return step ? FindingWords::step(*step) : word;
}

QString day(const Error &error)
{
    return formatDate(QDate::fromString(error.args.value(0), Qt::ISODate), languageFromCode(QLocale().name().left(2)));
}

} // namespace

QString ErrorText::findingSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"sheet_not_open")
        return tr("%1 may not see its sheet of %2 yet, so nothing of it can be put to it. Lock the period first, or "
                  "hand in what was agreed.")
            .arg(error.args.value(0), error.args.value(1));
    if (code == u"findings_none_short")
        return tr("There is nothing to put to the unit: every answered line is met, or was put to it already.");
    if (code == u"finding_line_not_short")
        return tr("Line %1 is met, not answered, or was put to the unit already. Nothing was written.")
            .arg(error.args.value(0));
    if (code == u"finding_due_early")
        return tr("The answer must be due after %1. Nothing was written; choose a later day.").arg(day(error));
    if (code == u"finding_unknown")
        return tr("There is no such finding on this computer: %1.").arg(error.args.join(u' '));
    if (code == u"findings_usage")
        return tr("Usage: emonevctl findings list | short | issue | answer | accept | return | extend | appeal | "
                  "uphold | dismiss | withdraw --unit CODE [--indicator CODE] [--service CODE] [--note TEXT] "
                  "[--until DAY] [--file FILE]");
    return findingStepSentence(error);
}

QString ErrorText::findingStepSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"finding_closed")
        return tr("This finding is closed; nothing more can be added to it. Nothing was written.");
    if (code == u"finding_step")
        return tr("\"%1\" does not fit where this finding stands. Nothing was written; look at its steps.")
            .arg(stepName(error.args.value(0)));
    if (code == u"finding_note_missing")
        return tr("\"%1\" needs a few words. Nothing was written.").arg(stepName(error.args.value(0)));
    if (code == u"finding_until_missing")
        return tr("Say until when. Nothing was written.");
    if (code == u"finding_until_early")
        return tr("The new day must lie after %1. Nothing was written.").arg(day(error));
    if (code == u"appeal_late")
        return tr("An objection was possible until %1. Nothing was written; the unit can still answer.")
            .arg(day(error));
    if (code == u"appeal_again")
        return tr("An objection to this finding was decided already; there is only one. The unit can still answer.");
    return {};
}

} // namespace emonev
