#include "storage/caseprojector.h"
#include "storage/caserepository.h"
#include "storage/indexpause.h"
#include <QCryptographicHash>

namespace emonev {

namespace {

constexpr qint64 since2000 = 946684800;
constexpr int idBits = 20;
constexpr qsizetype many = 2000; ///< from here on unit by unit is faster

QStringList marked(Connection &connection)
{
    QStringList ids;
    Statement &list = connection.query("complaint_case/list_dirty");
    while (list.next())
        ids.append(list.text(0));
    return ids;
}

/// The moment at which the next running clock runs out; nothing where none runs.
std::optional<qint64> nextDue(const CaseState &state, const ClockReading &coordinate, const ClockReading &resolve)
{
    if (state.isMerged() || resolve.done)
        return std::nullopt;
    qint64 due = resolve.due;
    if (!coordinate.done)
        due = std::min(due, coordinate.due);
    if (state.isPaused() && due > *state.pausedSince)
        return std::nullopt;
    return due;
}

Value optional(const std::optional<qint64> &number) { return number ? Value(*number) : Value(); }

} // namespace

Result<void> CaseProjector::run()
{
    QStringList ids = marked(m_connection);
    if (ids.isEmpty())
        return {};
    Result<CaseRules> rules = loadCaseRules(m_connection);
    if (!rules)
        return {}; // the city's rules have not come yet: the cases stay marked
    m_rules = std::move(*rules);
    const bool all = ids.first().isEmpty();
    if (all || ids.size() >= many)
        projectMany(ids, all);
    else
        for (const QString &id : std::as_const(ids))
            project(id);
    m_connection.query("complaint_case/clear_dirty").run();
    return {};
}

void CaseProjector::project(const QString &id)
{
    const QVector<Complaint> copies = cases::copies(m_connection, id);
    if (copies.isEmpty())
        return; // its events came first, or outlive it
    write(copies.first(), cases::events(m_connection, id));
}

void CaseProjector::projectMany(const QStringList &ids, bool all)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    m_isEmpty = m_connection.number("SELECT NOT EXISTS (SELECT 1 FROM complaint_case)") != 0;
    IndexPause pause(m_connection, {QStringLiteral("complaint_case")}, all ? many : ids.size());
    for (const QString &scope : cases::scopes(m_connection)) {
        QHash<QString, QVector<CaseEvent>> events = cases::eventsOfScope(m_connection, scope);
        for (const Complaint &header : cases::headersOfScope(m_connection, scope)) {
            // The receiving unit's own copy speaks for the others.
            const bool isOwn = header.unitId == scope;
            if ((all || wanted.contains(header.id)) &&
                (isOwn || cases::copies(m_connection, header.id).first().scopeId == scope))
                write(header, events.take(header.id));
        }
    }
    pause.end();
    m_isEmpty = false;
}

void CaseProjector::write(const Complaint &header, QVector<CaseEvent> events)
{
    const QString &id = header.id;
    const CaseReplay replay(m_rules.profile, m_rules.calendar, cases::recordOf(header, std::move(events)));
    const CaseState &state = replay.state();
    const qint64 now = state.pausedSince.value_or(state.mergedSince.value_or(header.received));
    const ClockReading coordinate = replay.read(CaseClock::Coordinate, now);
    const ClockReading resolve = replay.read(CaseClock::Resolve, now);

    Statement &find = m_connection.query("complaint_case/find_number");
    if (!m_isEmpty)
        find.bind(1, id);
    const bool isKnown = !m_isEmpty && find.next();
    const qint64 n = isKnown ? find.number(0) : freeNumber(header.received, id);
    if (!m_isEmpty)
        find.reset();
    if (!isKnown)
        m_connection.query("complaint_case/insert_text")
            .with(n, header.subject, nullable(header.body), nullable(header.address))
            .run();
    m_connection.query("complaint_case/put_row")
        .with(n, id, header.number, word(state.unit), word(header.unitId), qint64(state.status), word(header.channel),
              word(header.category), word(header.serviceId), qint64(header.kind), qint64(state.isPaused()),
              header.received, optional(coordinate.done), coordinate.due, coordinate.counted, optional(resolve.done),
              resolve.due, resolve.counted, optional(nextDue(state, coordinate, resolve)),
              qint64(coordinate.inexact) + 2 * qint64(resolve.inexact), nullable(state.mergedInto), header.subject,
              nullable(header.lat), nullable(header.lon))
        .run();
}

qint64 CaseProjector::word(const QString &text)
{
    if (const auto known = m_words.constFind(text); known != m_words.constEnd())
        return *known;
    Statement &find = m_connection.query("complaint_case/find_word");
    find.bind(1, text);
    if (!find.next()) {
        m_connection.query("complaint_case/insert_word").with(text).run();
        find.bind(1, text);
        find.next();
    }
    const qint64 n = find.number(0);
    find.reset();
    m_words.insert(text, n);
    return n;
}

qint64 CaseProjector::freeNumber(qint64 received, const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Md5);
    const qint64 tail = (quint8(hash[0]) << 12 | quint8(hash[1]) << 4 | quint8(hash[2]) >> 4) & ((1 << idBits) - 1);
    qint64 n = ((received - since2000) << idBits) + tail;
    Statement &taken = m_connection.query("complaint_case/find_taken");
    for (taken.bind(1, n); taken.next(); taken.bind(1, ++n))
        taken.reset();
    return n;
}

} // namespace emonev
