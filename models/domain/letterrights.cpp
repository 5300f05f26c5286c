#include "domain/letterrights.h"

namespace emonev {

bool mayIssueLetter(const QString &role) { return role.isEmpty() || role == u"admin" || role == u"coordinator"; }

bool mayAnswerLetter(const QString &role) { return mayIssueLetter(role) || role == u"unit" || role == u"kelurahan"; }

const QStringList &replyColumns()
{
    static const QStringList columns = QStringLiteral("reply replied_at state").split(QLatin1Char(' '));
    return columns;
}

const QStringList &givenColumns()
{
    static const QStringList columns =
        QStringLiteral("unit_id kind level number serial day complaint_id service_id component previous_id")
            .split(QLatin1Char(' '));
    return columns;
}

} // namespace emonev
