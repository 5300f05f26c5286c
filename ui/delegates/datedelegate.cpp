#include "ui/delegates/datedelegate.h"
#include <QDateTime>

namespace emonev {

namespace {

QString zoneWord(const QDateTime &local)
{
    switch (local.offsetFromUtc() / 3600) {
    case 7:
        return QStringLiteral("WIB");
    case 8:
        return QStringLiteral("WITA");
    case 9:
        return QStringLiteral("WIT");
    default:
        return local.timeZoneAbbreviation();
    }
}

} // namespace

DateDelegate::DateDelegate(const QTimeZone &zone, QObject *parent) : QStyledItemDelegate(parent), m_zone(zone) {}

QString DateDelegate::displayText(const QVariant &value, const QLocale &) const
{
    static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    if (value.typeId() == QMetaType::QDate)
        return indonesian.toString(value.toDate(), QStringLiteral("d MMM yyyy"));
    if (value.typeId() != QMetaType::QDateTime)
        return value.toString();
    const QDateTime local = value.toDateTime().toTimeZone(m_zone);
    return indonesian.toString(local, QStringLiteral("d MMM yyyy HH.mm ")) + zoneWord(local);
}

} // namespace emonev
