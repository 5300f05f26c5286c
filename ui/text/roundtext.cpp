#include "ui/text/roundtext.h"

namespace emonev {

QString RoundText::name(const QString &round)
{
    if (round == u"self")
        return tr("self-assessment");
    if (round == u"second")
        return tr("second assessor");
    if (round == u"agreed")
        return tr("agreed");
    return tr("first assessor");
}

QString RoundText::state(const QString &state)
{
    return state == u"submitted" ? tr("handed in") : tr("being filled in");
}

} // namespace emonev
