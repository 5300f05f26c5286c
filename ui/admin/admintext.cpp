#include "ui/admin/admintext.h"

namespace emonev {

QString AdminText::reminder(const UnsentUnit &unit, QDate month, const QDateTime &now, Language language)
{
    const QString day = formatDate(now.toLocalTime().date(), language);
    const QString last =
        unit.lastOp.isValid()
            ? tr("The last data came on %1.").arg(formatDate(unit.lastOp.toLocalTime().date(), language))
            : tr("So far no data came at all.");
    const QString people = unit.users.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit.users.join(u", "));
    return tr("To %1%2,\n\nuntil %3 nothing of %4 has reached the city server. %5 Please open e-Monev, connect to the "
              "network and choose \"Sync now\". What you have entered is safe on your laptop; if the sync shows a "
              "trouble, tell us what it says.\n\nThank you.")
        .arg(unit.name, people, day, formatMonth(month, language), last);
}

} // namespace emonev
