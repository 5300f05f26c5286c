#include "domain/standardstate.h"
#include "domain/roles.h"

namespace emonev::standardstates {

const QStringList &all()
{
    static const QStringList states{QStringLiteral("draft"), QStringLiteral("submitted"), QStringLiteral("verified"),
                                    QStringLiteral("published")};
    return states;
}

bool mayMove(const QString &role, const QString &from, const QString &to)
{
    const bool isOwner = isCityRole(role) || isUnitRole(role);
    if (from == u"draft")
        return to == u"submitted" && isOwner;
    if (from == u"submitted")
        return (to == u"draft" && isOwner) || (to == u"verified" && isCityRole(role));
    if (from == u"verified")
        return (to == u"draft" || to == u"published") && isCityRole(role);
    return false;
}

bool isGivenBack(const QString &role, const QString &from, const QString &to)
{
    return to == u"draft" && from != u"draft" && isCityRole(role);
}

QStringList possible(const QString &role, const QString &from)
{
    QStringList found;
    for (const char *to : {"submitted", "verified", "published", "draft"})
        if (mayMove(role, from, QString::fromLatin1(to)))
            found.append(QString::fromLatin1(to));
    return found;
}

} // namespace emonev::standardstates
