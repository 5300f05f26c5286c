#include "services/caseservice.h"
#include "core/clock.h"
#include "services/casephotos.h"
#include "services/casewriter.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

QStringList numbersMergedInto(Connection &connection, const QString &id)
{
    QStringList numbers;
    Statement &list = connection.query("complaint_case/list_members");
    list.bind(1, id);
    while (list.next())
        numbers.append(list.text(0));
    return numbers;
}

void nameUnits(Connection &connection, CaseFile &file)
{
    QSet<QString> ids{file.header.unitId, file.state.unit};
    for (const CaseEvent &event : std::as_const(file.events))
        ids.insert(event.toUnit);
    for (const QString &id : std::as_const(ids))
        if (const auto unit = registry::unitById(connection, id))
            file.unitNames.insert(id, unit->name);
}

/// Photos hang on the copy of the event that was written first, whichever unit's that is.
void findPhotos(Connection &connection, const QVector<Complaint> &copies, CaseFile &file)
{
    for (const CaseEvent &event : std::as_const(file.events))
        for (const Complaint &copy : copies) {
            const QVector<Attachment> photos =
                attachmentsOf(connection, QStringLiteral("complaint_event"), copy.scopeId + u'/' + event.id);
            if (!photos.isEmpty())
                file.photos[event.id] += photos;
        }
}

bool isReporterKnown(Connection &connection, const QString &id)
{
    Statement &find = connection.query("reporter/find_row");
    find.bind(1, id);
    const bool isThere = find.next();
    find.reset();
    return isThere;
}

Result<CaseFile> read(Connection &connection, const QString &id, qint64 now)
{
    const QVector<Complaint> copies = cases::copies(connection, id);
    if (copies.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {id});
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    CaseFile file;
    file.header = copies.first();
    file.events = cases::events(connection, id);
    const CaseReplay replay(rules.profile, rules.calendar, cases::recordOf(file.header, file.events));
    file.state = replay.state();
    file.withoutEffect = replay.withoutEffect();
    file.coordinate = replay.read(CaseClock::Coordinate, now, true);
    file.resolve = replay.read(CaseClock::Resolve, now, true);
    file.members = numbersMergedInto(connection, id);
    if (file.state.isMerged())
        if (const QVector<Complaint> main = cases::copies(connection, file.state.mergedInto); !main.isEmpty())
            file.mergedInto = main.first().number;
    nameUnits(connection, file);
    findPhotos(connection, copies, file);
    file.reporterKnown = isReporterKnown(connection, id);
    file.role = peers::find(connection).role;
    return file;
}

} // namespace

Result<QString> CaseService::idOf(const QString &number) const
{
    return m_workspace.read([&](Connection &c) -> Result<QString> {
        const QStringList ids = cases::idsOf(c, number);
        if (ids.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {number});
        return ids.first();
    });
}

Result<CaseFile> CaseService::file(const QString &id) const
{
    const qint64 now = m_workspace.clock().now().toSecsSinceEpoch();
    return m_workspace.read([&](Connection &c) { return read(c, id, now); });
}

Result<QString> CaseService::role() const
{
    return m_workspace.read([](Connection &c) -> Result<QString> { return peers::find(c).role; });
}

QFuture<Result<AddedEvent>> CaseService::save(const QString &id, const CaseStep &step, const QString &into)
{
    auto added = std::make_shared<AddedEvent>();
    return m_workspace
        .save({},
              [id, step, into, added, profile = m_workspace.store().profile()](RecordWriter &writer) -> Result<void> {
                  CasePhotos photos(profile);
                  EMONEV_TRY(photos.keep(step.photos));
                  CaseWriter cases(writer);
                  EMONEV_ASSIGN(*added, cases.add(id, step, into));
                  added->warnings = photos.link(writer, *added);
                  return {};
              })
        .then([added](const Result<Saved> &saved) -> Result<AddedEvent> {
            if (!saved)
                return failure(saved);
            return *added;
        });
}

QFuture<Result<AddedEvent>> CaseService::add(const QString &id, const CaseStep &step) { return save(id, step, {}); }

QFuture<Result<int>> CaseService::addToAll(const QStringList &ids, const CaseStep &step)
{
    return m_workspace
        .save({},
              [ids, step](RecordWriter &writer) -> Result<void> {
                  CaseWriter cases(writer);
                  for (const QString &id : ids)
                      if (const Result<AddedEvent> added = cases.add(id, step, {}); !added) {
                          Error error = added.error();
                          error.args.append(cases.number());
                          return Unexpected{error};
                      }
                  return {};
              })
        .then([count = int(ids.size())](const Result<Saved> &saved) -> Result<int> {
            if (!saved)
                return failure(saved);
            return count;
        });
}

QFuture<Result<AddedEvent>> CaseService::merge(const QString &id, const QString &intoId, const QDateTime &at)
{
    CaseStep step;
    step.type = CaseEventType::Merged;
    step.at = at;
    return save(id, step, intoId);
}

QFuture<Result<AddedEvent>> CaseService::unmerge(const QString &id, const QDateTime &at)
{
    CaseStep step;
    step.type = CaseEventType::Unmerged;
    step.at = at;
    return save(id, step, {});
}

} // namespace emonev
