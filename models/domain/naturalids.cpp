#include "domain/naturalids.h"
#include "core/uuid.h"

namespace emonev::naturalid {

namespace {

QString of(const char *kind, const QStringList &key)
{
    return derivedId(QLatin1String(kind) + QChar(0x1F) + key.join(QChar(0x1F)));
}

} // namespace

QString unit(const QString &code) { return of("unit", {code}); }
QString service(const QString &code) { return of("service", {code}); }
QString period(int year) { return of("period", {QString::number(year)}); }

QString assessment(const QString &periodId, const QString &unitId, const QString &round)
{
    return of("assessment", {periodId, unitId, round});
}

QString standard(const QString &serviceId, int versionNo)
{
    return of("standard", {serviceId, QString::number(versionNo)});
}

QString complaint(const QString &number) { return of("complaint", {number}); }

QString finding(const QString &periodId, const QString &serviceId, const QString &indicator, int again)
{
    return of("finding", {periodId, serviceId, indicator, QString::number(again)});
}

} // namespace emonev::naturalid
