#include "services/standardservice.h"
#include "domain/naturalids.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

constexpr qsizetype longestBody = 20000;

Result<QString> unitOf(RecordWriter &writer, const QString &serviceId)
{
    const auto service = registry::serviceById(writer.connection(), serviceId);
    if (!service)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {serviceId});
    return service->unitId;
}

/// Published versions stay as they are; a new version is for writing.
Result<void> requireOpen(RecordWriter &writer, const QString &serviceId, const QString &standardId)
{
    for (const Standard &standard : standards::versionsOf(writer.connection(), serviceId))
        if (standard.id == standardId && standard.state == QLatin1String("published"))
            return fail(ErrorKind::NotPermitted, QStringLiteral("standard_published"),
                        {QString::number(standard.versionNo)});
    return {};
}

} // namespace

Result<QVector<Standard>> StandardService::versions(const QString &serviceId) const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QVector<Standard>> { return standards::versionsOf(c, serviceId); });
}

Result<QHash<QString, StandardSummary>> StandardService::summaries() const
{
    return m_workspace.read(
        [](Connection &c) -> Result<QHash<QString, StandardSummary>> { return standards::summaries(c); });
}

QFuture<Result<Saved>> StandardService::saveComponent(const QString &serviceId, const QString &standardId,
                                                      int component, const QString &body, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        if (body.size() > longestBody)
            return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                        {QStringLiteral("isi"), QString::number(longestBody)});
        EMONEV_ASSIGN(const QString unitId, unitOf(writer, serviceId));
        EMONEV_TRY(requireOpen(writer, serviceId, standardId));
        standards::putComponent(writer, standardId, component, body, unitId);
        return {};
    });
}

QFuture<Result<Saved>> StandardService::saveHead(const Standard &standard, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        if (standard.decreeNo.size() > 300)
            return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                        {QStringLiteral("nomor_sk"), QStringLiteral("300")});
        EMONEV_ASSIGN(const QString unitId, unitOf(writer, standard.serviceId));
        EMONEV_TRY(requireOpen(writer, standard.serviceId, standard.id));
        standards::putHead(writer, standard, unitId);
        return {};
    });
}

QFuture<Result<Saved>> StandardService::startVersion(const QString &serviceId, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const QString unitId, unitOf(writer, serviceId));
        Standard next = standards::current(writer.connection(), serviceId).value_or(Standard{});
        next.versionNo = next.id.isEmpty() ? 1 : next.versionNo + 1;
        next.id = naturalid::standard(serviceId, next.versionNo);
        next.serviceId = serviceId;
        next.state = QStringLiteral("draft");
        standards::putHead(writer, next, unitId);
        for (auto it = next.components.cbegin(); it != next.components.cend(); ++it)
            standards::putComponent(writer, next.id, it.key(), it.value(), unitId);
        return {};
    });
}

} // namespace emonev
