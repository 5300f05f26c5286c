#include "services/casewriter.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "domain/caserights.h"
#include "services/casereference.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

constexpr int longestNote = 5000;

Unexpected invalid(const char *code, const QStringList &args = {})
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), args);
}

bool needsReason(CaseEventType type)
{
    return type == CaseEventType::Paused || type == CaseEventType::Extended || type == CaseEventType::Refused;
}

/// The copy a step is written to: the receiving unit's where it is here (the server copies it to the others).
Complaint copyToWrite(const QVector<Complaint> &copies) { return copies.first(); }

} // namespace

CaseWriter::CaseWriter(RecordWriter &writer)
    : m_writer(writer), m_connection(writer.connection()), m_rules(loadCaseRules(m_connection)),
      m_role(peers::find(m_connection).role), m_now(writer.clock().now().toSecsSinceEpoch())
{
}

Result<void> CaseWriter::open(const QString &id)
{
    const QVector<Complaint> copies = cases::copies(m_connection, id);
    if (copies.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {id});
    m_header = copyToWrite(copies);
    m_events = cases::events(m_connection, id);
    return {};
}

Result<AddedEvent> CaseWriter::add(const QString &id, const CaseStep &step, const QString &into)
{
    if (!m_rules)
        return failure(m_rules);
    if (needsReason(step.type) && step.reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("reason_missing"), {caseWord(step.type)});
    if (step.type == CaseEventType::Extended && !step.until.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("until_missing"));
    if (step.type == CaseEventType::Forwarded && step.toUnit.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("to_unit_missing"));
    EMONEV_TRY(open(id));
    if (!mayAddEvent(m_role, step.type))
        return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"), {caseWord(step.type)});
    if (step.note.size() > longestNote || step.reason.size() > longestNote)
        return invalid("too_long", {QStringLiteral("note"), QString::number(longestNote)});
    if (step.type == CaseEventType::Forwarded && !registry::unitById(m_connection, step.toUnit))
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {step.toUnit});
    if (step.type == CaseEventType::Merged)
        EMONEV_TRY(checkMerge(into));
    CaseEvent event;
    event.type = step.type;
    event.at = step.at.isValid() ? step.at.toSecsSinceEpoch() : m_now;
    event.toUnit = step.toUnit;
    event.until = step.until.isValid() ? step.until.toSecsSinceEpoch() : 0;
    event.into = into;
    event.outcome = step.outcome;
    event.reason = step.reason.trimmed();
    event.note = step.note;
    event.user = m_writer.author().user;
    EMONEV_TRY(checkStep(event));
    return write(event);
}

Result<void> CaseWriter::checkStep(const CaseEvent &event) const
{
    const QString time = momentText(event.at);
    if (event.at < m_header.received)
        return invalid("event_before_receipt", {m_header.number, time});
    if (event.at > m_now)
        return invalid("time_in_future", {QStringLiteral("at"), time});
    const CaseReplay replay(m_rules->profile, m_rules->calendar, cases::recordOf(m_header, m_events));
    if (event.at < replay.state().lastAt)
        return invalid("event_before_last", {m_header.number, time, momentText(replay.state().lastAt)});
    const Result<void> allowed = replay.check(event);
    if (!allowed)
        return fail(allowed.error().kind, allowed.error().code, {m_header.number, caseWord(event.type)});
    return {};
}

Result<void> CaseWriter::checkMerge(const QString &into)
{
    if (into == m_header.id)
        return invalid("merge_into_itself", {m_header.number});
    // Follow where the other one leads: it must not come back here.
    QString at = into;
    for (int steps = 0; steps < 1000 && !at.isEmpty(); ++steps) {
        if (at == m_header.id)
            return invalid("merge_circle", {m_header.number});
        const QVector<Complaint> copies = cases::copies(m_connection, at);
        if (copies.isEmpty())
            return steps == 0 ? Result<void>(fail(ErrorKind::NotFound, QStringLiteral("unknown_complaint"), {into}))
                              : Result<void>();
        const CaseReplay other(m_rules->profile, m_rules->calendar,
                               cases::recordOf(copies.first(), cases::events(m_connection, at)));
        at = other.state().mergedInto;
    }
    return {};
}

AddedEvent CaseWriter::write(CaseEvent event)
{
    const CaseReplay replay(m_rules->profile, m_rules->calendar, cases::recordOf(m_header, m_events));
    const bool closes = event.type == CaseEventType::Resolved || event.type == CaseEventType::Refused;
    m_writer.beginOperation();
    const auto put = [this](CaseEvent &made) {
        made.id = newId(m_writer.clock());
        made.order = cases::nextOrder(m_events);
        m_writer.put(tables::complaintEvent(), cases::toRow(made, m_header), m_header.scopeId);
        m_events.append(made);
    };
    if (closes && replay.state().isPaused()) {
        CaseEvent resumed;
        resumed.type = CaseEventType::Resumed;
        resumed.at = event.at;
        resumed.user = event.user;
        put(resumed);
    }
    put(event);
    m_writer.endOperation();
    return {event.id, m_header.id, m_header.scopeId, event.type, event.at, {}};
}

} // namespace emonev
