#include "domain/round.h"
#include "domain/roles.h"

namespace emonev::rounds {

const QStringList &all()
{
    static const QStringList list{"self", "first", "second", "agreed"};
    return list;
}

const QStringList &hidden()
{
    static const QStringList list{"first", "second", "agreed"};
    return list;
}

QString ofRole(const QString &role)
{
    if (isUnitRole(role))
        return QStringLiteral("self");
    return role == u"second_assessor" ? QStringLiteral("second") : QStringLiteral("first");
}

bool mayWrite(const QString &role, const QString &round)
{
    if (isCityRole(role))
        return true;
    const bool fillsIn = isUnitRole(role) || role == u"assessor" || role == u"second_assessor";
    return fillsIn && ofRole(role) == round;
}

bool mayRead(const QString &role, const QString &round)
{
    return isCityRole(role) || round == u"self" || mayWrite(role, round);
}

bool mayMove(const QString &role, const QString &round, const QString &from, const QString &to)
{
    if (from == to)
        return true;
    return to == u"submitted" ? mayWrite(role, round) : isCityRole(role);
}

bool isOpenToUnit(const QString &round, const QString &sheetState, const QString &periodState)
{
    return round == u"self" || periodState != u"open" || (round == u"agreed" && sheetState == u"submitted");
}

} // namespace emonev::rounds
