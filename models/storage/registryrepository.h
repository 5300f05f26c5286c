#pragma once
#include "domain/unit.h"
#include "storage/recordwriter.h"
#include <QHash>

namespace emonev {

/// What a page of services is asked for.
struct ServiceFilter
{
    QString unitId; ///< empty: all units
    QString text;   ///< part of a name or code; empty: all
    bool withoutStandard = false;
};

/// A hit of the search over units and services.
struct RegistryHit
{
    QString kind; ///< "unit" or "service"
    QString id;
    QString code;
    QString name;
};

/// Reads and writes units and services.
namespace registry {

[[nodiscard]] QVector<Unit> units(Connection &connection);
[[nodiscard]] std::optional<Unit> unitById(Connection &connection, const QString &id);
[[nodiscard]] std::optional<Unit> unitByCode(Connection &connection, const QString &code);
[[nodiscard]] QVector<Service> services(Connection &connection);
[[nodiscard]] QVector<Service> servicesOf(Connection &connection, const QString &unitId);
[[nodiscard]] std::optional<Service> serviceById(Connection &connection, const QString &id);
[[nodiscard]] std::optional<Service> serviceByCode(Connection &connection, const QString &code);
/// Up to `rows` services with codes after `afterCode`, in code order.
[[nodiscard]] QVector<Service> servicePage(Connection &connection, const ServiceFilter &filter,
                                           const QString &afterCode, int rows);
[[nodiscard]] qint64 serviceCount(Connection &connection, const ServiceFilter &filter);
/// Unit id → number of its services.
[[nodiscard]] QHash<QString, int> serviceCounts(Connection &connection);
[[nodiscard]] QVector<RegistryHit> search(Connection &connection, const QString &text, int rows);
/// Services, sub-units and assessments that stand on a unit; standards and answers on a service.
[[nodiscard]] qint64 unitDependents(Connection &connection, const QString &unitId);
[[nodiscard]] qint64 serviceDependents(Connection &connection, const QString &serviceId);

[[nodiscard]] Row toRow(const Unit &unit);
[[nodiscard]] Row toRow(const Service &service);
RecordWriter::Outcome put(RecordWriter &writer, const Unit &unit);
RecordWriter::Outcome put(RecordWriter &writer, const Service &service);

} // namespace registry

/// `text` as a LIKE pattern that finds it anywhere, its own % _ \ escaped; empty text stays empty.
[[nodiscard]] QString containsPattern(const QString &text);

} // namespace emonev
