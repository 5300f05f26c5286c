#include "services/reporterservice.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "domain/caserights.h"
#include "storage/peerrepository.h"

namespace emonev {

namespace {

Result<SealedReporter> sealedOf(RecordWriter &writer, const QString &complaintId, const QString &reason)
{
    if (!mayOpenReporter(peers::find(writer.connection()).role))
        return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
    const auto row = writer.find(tables::reporter(), {complaintId});
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("reporter_unknown"));
    const QString unit = valueText((*row)[1]);
    writer.put(tables::reporterAccess(),
               {newId(writer.clock()), complaintId, unit, storedTime(writer.clock().now()), writer.author().user,
                nullable(reason.trimmed())},
               unit);
    return SealedReporter{valueText((*row)[2]), valueText((*row)[3])};
}

} // namespace

Result<bool> ReporterService::isKnown(const QString &complaintId) const
{
    return m_workspace.read([&](Connection &c) -> Result<bool> {
        Statement &find = c.query("reporter/find_row");
        find.bind(1, complaintId);
        const bool isThere = find.next();
        find.reset();
        return isThere;
    });
}

Result<Reporter> ReporterService::open(const QString &complaintId, const QString &reason)
{
    ReporterVault *vault = m_workspace.vault();
    if (!vault)
        return fail(ErrorKind::NotPermitted, QStringLiteral("reporter_key_missing"));
    auto sealed = std::make_shared<SealedReporter>();
    const Result<Saved> saved = m_workspace
                                    .save({},
                                          [sealed, complaintId, reason](RecordWriter &writer) -> Result<void> {
                                              EMONEV_ASSIGN(*sealed, sealedOf(writer, complaintId, reason));
                                              return {};
                                          })
                                    .result();
    if (!saved)
        return failure(saved);
    return vault->open(complaintId, *sealed);
}

Result<QVector<ReporterLook>> ReporterService::looks(const QString &complaintId) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<ReporterLook>> {
        QVector<ReporterLook> found;
        Statement &list = c.query("reporter_access/list_of_case");
        list.bind(1, complaintId);
        while (list.next())
            found.append({QDateTime::fromString(list.text(0), Qt::ISODate), list.text(1), list.text(2)});
        return found;
    });
}

} // namespace emonev
