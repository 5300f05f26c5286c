#include "ui/text/errortext.h"

namespace emonev {

namespace {

QString arg(const Error &error, int index) { return error.args.value(index); }

/// " (Phone, Received)" where the figure has a place in a pasted block.
QString placeIn(const Error &error)
{
    return error.args.size() < 3 ? QString()
                                 : QStringLiteral(" (%1, %2)").arg(error.args.value(1), error.args.value(2));
}

} // namespace

QString ErrorText::monthSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"month_locked" && arg(error, 1) == u"approved")
        return tr("The totals of %1 are approved and stay as they are. Nothing was written; ask the city to take its "
                  "approval back.")
            .arg(arg(error, 0));
    if (code == u"month_locked")
        return tr("The totals of %1 are handed in. Nothing was written; take them back first.").arg(arg(error, 0));
    if (code == u"month_role_may_not")
        return tr("Your account's role may not do this with monthly totals. Nothing was changed.");
    if (code == u"month_incomplete" && arg(error, 0).isEmpty())
        return tr("There are no figures yet. Nothing was handed in; type them first, also where they are 0.");
    if (code == u"month_incomplete")
        return tr("Figures of the channel \"%1\" are still empty. Nothing was handed in; type them, also where they "
                  "are 0.")
            .arg(arg(error, 0));
    if (code == u"month_step")
        return tr("The month stands elsewhere by now, so this step is not possible. Nothing was changed.");
    if (code == u"not_a_whole_number")
        return tr("\"%1\"%2 is not a whole number. Nothing was written; write 1234 or 1.234.")
            .arg(arg(error, 0), placeIn(error));
    if (code == u"number_too_large")
        return tr("%1%2 is too large a number. Nothing was written.").arg(arg(error, 0), placeIn(error));
    if (code == u"paste_outside")
        return tr("The block has %1 rows and %2 columns and does not fit here. Nothing was pasted; begin further up or "
                  "left.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == u"paste_empty")
        return tr("There is no text to paste.");
    return {};
}

} // namespace emonev
