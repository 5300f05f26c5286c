#pragma once
#include "services/workspace.h"
#include "storage/registryrepository.h"

namespace emonev {

/// Units and services of the city: reading, checking, saving.
class RegistryService
{
public:
    explicit RegistryService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QVector<Unit>> units() const;
    [[nodiscard]] Result<Unit> unit(const QString &id) const;
    [[nodiscard]] Result<Unit> unitByCode(const QString &code) const;
    [[nodiscard]] Result<QVector<Service>> servicesOf(const QString &unitId) const;
    [[nodiscard]] Result<Service> service(const QString &id) const;
    [[nodiscard]] Result<Service> serviceByCode(const QString &code) const;
    [[nodiscard]] Result<QVector<Service>> servicePage(const ServiceFilter &filter, const QString &afterCode,
                                                       int rows) const;
    [[nodiscard]] Result<qint64> serviceCount(const ServiceFilter &filter) const;
    /// Unit id → number of its services.
    [[nodiscard]] Result<QHash<QString, int>> serviceCounts() const;
    [[nodiscard]] Result<QVector<RegistryHit>> search(const QString &text, int rows) const;

    /// Saves a new unit (empty id: one is made) or a changed one. InvalidData names the column in args[0].
    QFuture<Result<Saved>> save(Unit unit, const QString &label);
    QFuture<Result<Saved>> save(Service service, const QString &label);
    /// Conflict when services, sub-units, assessments or standards stand on it.
    QFuture<Result<Saved>> removeUnit(const QString &id, const QString &label);
    QFuture<Result<Saved>> removeService(const QString &id, const QString &label);

private:
    Workspace &m_workspace;
};

/// Field rules of a unit: required columns, lengths, NIP, position, days. args[0] is the column.
[[nodiscard]] Result<void> checkUnit(const Unit &unit);
[[nodiscard]] Result<void> checkService(const Service &service);

} // namespace emonev
