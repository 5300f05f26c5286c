#include "domain/unit.h"

namespace emonev {

const QStringList &defaultUnitKinds()
{
    static const QStringList kinds{QStringLiteral("opd"),         QStringLiteral("bagian"),
                                   QStringLiteral("upt"),         QStringLiteral("kecamatan"),
                                   QStringLiteral("kelurahan"),   QStringLiteral("puskesmas"),
                                   QStringLiteral("rumah_sakit"), QStringLiteral("bumd"),
                                   QStringLiteral("sekolah"),     QStringLiteral("lainnya")};
    return kinds;
}

} // namespace emonev
