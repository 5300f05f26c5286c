#include "services/standardservice.h"
#include "domain/naturalids.h"
#include "domain/standardstate.h"
#include "storage/peerrepository.h"
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

Result<Standard> versionOf(Connection &connection, const QString &serviceId, const QString &standardId)
{
    for (const Standard &standard : standards::versionsOf(connection, serviceId))
        if (standard.id == standardId)
            return standard;
    return fail(ErrorKind::NotFound, QStringLiteral("unknown_standard"), {standardId});
}

/// Whether the version may become `state` by what is in it.
Result<void> checkContents(const Standard &standard, const QString &state)
{
    constexpr int publicParts = 6;
    const int missing = publicParts - filledComponents(standard, true);
    if (state != u"draft" && missing > 0)
        return fail(ErrorKind::InvalidData, QStringLiteral("standard_parts_missing"), {QString::number(missing)});
    if (state == u"published" && standard.decreeNo.isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("decree_missing"));
    return {};
}

Result<void> moveStandard(RecordWriter &writer, const QString &serviceId, const QString &standardId,
                          const QString &state, const QString &reason)
{
    const QString role = peers::find(writer.connection()).role;
    EMONEV_ASSIGN(const QString unitId, unitOf(writer, serviceId));
    EMONEV_ASSIGN(Standard standard, versionOf(writer.connection(), serviceId, standardId));
    if (!standardstates::mayMove(role, standard.state, state))
        return fail(ErrorKind::NotPermitted, QStringLiteral("standard_step"), {standard.state, state});
    const bool isBack = standardstates::isGivenBack(role, standard.state, state);
    if (isBack && reason.trimmed().isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("reason_missing"));
    EMONEV_TRY(checkContents(standard, state));
    standard.state = state;
    standard.note = isBack ? reason.trimmed() : QString();
    standards::putHead(writer, standard, unitId);
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
        EMONEV_ASSIGN(const Standard stored, versionOf(writer.connection(), standard.serviceId, standard.id));
        Standard next = standard;
        next.state = stored.state;
        next.note = stored.note;
        standards::putHead(writer, next, unitId);
        return {};
    });
}

QFuture<Result<Saved>> StandardService::move(const QString &serviceId, const QString &standardId, const QString &state,
                                             const QString &reason, const QString &label)
{
    return m_workspace.save(
        label, [=](RecordWriter &writer) { return moveStandard(writer, serviceId, standardId, state, reason); });
}

QStringList StandardService::possibleSteps(const QString &state) const
{
    const auto steps = m_workspace.read([&](Connection &connection) -> Result<QStringList> {
        return standardstates::possible(peers::find(connection).role, state);
    });
    return steps.value_or(QStringList());
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
        next.note.clear();
        standards::putHead(writer, next, unitId);
        for (auto it = next.components.cbegin(); it != next.components.cend(); ++it)
            standards::putComponent(writer, next.id, it.key(), it.value(), unitId);
        return {};
    });
}

} // namespace emonev
