#include "ui/text/errortext.h"

namespace emonev {

QString ErrorText::courierSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"bundle_usage")
        return tr("Usage: emonevctl bundle export FILE | import FILE");
    if (code == u"bundle_sign_in")
        return tr("This laptop has no valid keys for courier files. Sync with the city server once, then try again.");
    if (code == u"not_a_bundle")
        return tr("This file is no courier file of e-Monev. Nothing was changed.");
    if (code == u"bundle_damaged")
        return tr(
            "The courier file is damaged or was cut off. Nothing was changed; copy it again from the other laptop.");
    if (code == u"bundle_too_large")
        return tr("The courier file is too large. Nothing was changed.");
    if (code == u"bundle_other_city")
        return tr("This courier file belongs to %1, not to %2. Nothing was changed.")
            .arg(error.args.value(0), error.args.value(1));
    if (code == u"bundle_forged")
        return tr("The courier file is not signed by a laptop that the city server knows, or was changed on its way. "
                  "Nothing was taken from it.");
    if (code == u"bundle_expired")
        return tr("The laptop of \"%1\" has been away from the city server for too long. It must sync once and write "
                  "the courier file again. Nothing was changed.")
            .arg(error.args.value(0));
    if (code == u"bundle_not_for_us")
        return tr("Nothing in this courier file is meant for your account. Give it to somebody who may see those "
                  "units. Nothing was changed.");
    if (code == u"bundle_newer")
        return tr("The courier file was written by a newer version of e-Monev (%1; this program knows up to %2). "
                  "Install the newer version; nothing was changed.")
            .arg(error.args.value(0), error.args.value(1));
    return {};
}

} // namespace emonev
