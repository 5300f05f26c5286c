#include "ui/text/errortext.h"

namespace emonev {

namespace {

QString arg(const Error &error, int index) { return error.args.value(index); }

} // namespace

QString ErrorText::letterSentence(const Error &error)
{
    for (const auto part : {letterLevelSentence, letterReplySentence})
        if (const QString text = part(error); !text.isEmpty())
            return text;
    const QString &code = error.code;
    if (code == u"letter_component_unknown")
        return tr("Say which of the 14 components of the standard was not kept.");
    if (code == u"letter_service_elsewhere")
        return tr("The service %1 belongs to a unit that has never held case %2. Choose a service of a unit that has.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == u"letter_due_too_early")
        return tr("The reply must be due after the day of the letter. Choose a later day.");
    if (code == u"letter_pattern_incomplete")
        return tr("The pattern \"%1\" of letter numbers lacks the number ({n}) or the year ({year}), so numbers would "
                  "repeat. Nothing was written; mend it in the settings.")
            .arg(arg(error, 0));
    if (code == u"letter_unknown")
        return tr("There is no letter with the number \"%1\", and no case with that number has one.")
            .arg(arg(error, 0));
    if (code == u"letters_none")
        return tr("There is no letter in this time.");
    if (code == u"letter_not_one")
        return tr("\"%1\" is the number of a case with several letters. Give the number of one letter.")
            .arg(arg(error, 0));
    if (code == u"teguran_usage")
        return tr("Usage: emonevctl teguran list | add CASE --service CODE --component N | reply LETTER --note TEXT");
    return {};
}

QString ErrorText::letterLevelSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"letter_needs_level")
        return tr("Warning %2 comes after warning %1, and this case and service has not had that one. Nothing was "
                  "written; give warning %1 first.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == u"letter_given_already")
        return tr("This warning was given already, as letter %1. Nothing was written; give the next one.")
            .arg(arg(error, 0));
    if (code == u"letter_third_given")
        return tr("The third and last warning was given already for this case and service.");
    if (code == u"letter_level_unknown")
        return tr("There is no warning %1; there are a first, a second and a third.").arg(arg(error, 0));
    return {};
}

QString ErrorText::letterReplySentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"letter_reply_missing")
        return tr("Write down what the unit answered, and on which day.");
    if (code == u"letter_reply_too_early")
        return tr("The reply lies before letter %1 was given. Check the day.").arg(arg(error, 0));
    if (code == u"letter_reply_in_future")
        return tr("The day of the reply has not come yet. Check the day.");
    return {};
}

} // namespace emonev
