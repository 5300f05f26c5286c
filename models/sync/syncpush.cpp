// The half of SyncSession that sends operations and keeps the answers.
#include "core/clock.h"
#include "core/uuid.h"
#include "sync/answers.h"
#include "sync/outboxreader.h"
#include "sync/protocoljson.h"
#include "sync/refusals.h"
#include "sync/syncsession.h"
#include <QJsonDocument>

namespace emonev {

Result<void> SyncSession::pushAll()
{
    for (;;) {
        EMONEV_TRY(proceed());
        EMONEV_ASSIGN(QVector<wire::Op> ops, nextBatch());
        if (ops.isEmpty())
            return {};
        bool again = false;
        EMONEV_TRY(pushBatch(std::move(ops), again));
        if (!again)
            m_batch = wire::largestPushOps;
    }
}

/// Up to m_batch operations and 1 MiB; each counted as tried once more before it goes out.
Result<QVector<wire::Op>> SyncSession::nextBatch()
{
    return m_store.write([&](Connection &c) -> Result<QVector<wire::Op>> {
        QVector<wire::Op> ops;
        OutboxReader reader(c, m_clock, m_peer.account);
        qint64 bytes = 0;
        for (const OutboxEntry &entry : outbox::pending(c, 0, m_batch)) {
            EMONEV_ASSIGN(wire::Op op, reader.asSent(entry));
            const QByteArray body = QJsonDocument(wire::toJson(op)).toJson(QJsonDocument::Compact);
            bytes += body.size() + 1;
            if (!ops.isEmpty() && bytes > wire::largestPushBytes - 4096)
                break;
            outbox::putSent(c, entry.seq, reader.readIn(op), body);
            ops.append(std::move(op));
        }
        return ops;
    });
}

Result<void> SyncSession::pushBatch(QVector<wire::Op> ops, bool &again)
{
    const auto reply = m_server.push({m_peer.epoch, m_peer.device, ops});
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return refusePush(ops, *refusal, again);
    return keepAnswers(ops, std::get<wire::PushAnswer>(reply));
}

Result<void> SyncSession::refusePush(const QVector<wire::Op> &ops, const wire::Refusal &refusal, bool &again)
{
    again = true;
    if (isEpochChange(refusal))
        return followRestoredServer(refusal);
    if (refusal.status == 409 && refusal.code == u"device_forked")
        return becomeNewDevice();
    const bool ofOneOp = refusal.status == 413 || refusal.status == 422;
    if (ofOneOp && ops.size() > 1) {
        m_batch = 1; // find the one it is about
        return {};
    }
    if (ofOneOp)
        return rejectHere(ops.first(), refusal.status == 413 ? QStringLiteral("too_large") : refusal.code);
    again = false;
    const Error error = errorOf(refusal);
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> {
        outbox::putFailure(c, ops.first().devSeq, ops.last().devSeq, error.code);
        return {};
    }));
    return refused(refusal);
}

Result<void> SyncSession::rejectHere(const wire::Op &op, const QString &code)
{
    wire::PushAnswer answer;
    answer.epoch = m_peer.epoch;
    answer.durableSeq = m_peer.durable;
    wire::OpResult result;
    result.op = op.id;
    result.status = wire::OpStatus::Rejected;
    result.code = code;
    answer.results.append(result);
    return keepAnswers({op}, answer);
}

void SyncSession::countAnswer(const wire::OpResult &result)
{
    ++m_summary.ops;
    m_summary.applied += result.status == wire::OpStatus::Applied;
    m_summary.merged += result.status == wire::OpStatus::Merged;
    m_summary.conflict += result.status == wire::OpStatus::Conflict;
    m_summary.rejected += result.status == wire::OpStatus::Rejected;
    m_summary.accountDisabled |= result.code == u"actor_disabled";
}

namespace {

/// The server had this row once and was restored from before that.
bool isForgotten(Connection &connection, const wire::Op &op)
{
    return op.main.baseVersion > 0 && op.main.kind == wire::OpKind::Patch &&
           bases::find(connection, op.main.table, op.main.row);
}

} // namespace

Result<void> SyncSession::keepAnswers(const QVector<wire::Op> &ops, const wire::PushAnswer &answer)
{
    QHash<QString, const wire::Op *> sent;
    for (const wire::Op &op : ops)
        sent.insert(op.id, &op);
    for (const wire::OpResult &result : answer.results)
        if (!sent.contains(result.op) || result.status == wire::OpStatus::Pending)
            return fail(ErrorKind::Network, QStringLiteral("server_refused"), {}, "answer to an operation not sent");
    if (answer.results.size() != ops.size())
        return fail(ErrorKind::Network, QStringLiteral("server_refused"), {}, "operations without an answer");
    m_peer.epoch = answer.epoch;
    m_peer.durable = qMax(m_peer.durable, answer.durableSeq);
    const QString now = storedTime(m_clock.now());
    QSet<QString> again;
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> {
        for (const wire::OpResult &result : answer.results) {
            const wire::Op &op = *sent.value(result.op);
            if (result.code == u"unknown_row" && isForgotten(c, op)) {
                outbox::sendWhole(c, op.devSeq, newId(m_clock));
                again.insert(result.op);
            } else {
                keepAnswer(c, op, result, now);
            }
        }
        peers::put(c, m_peer);
        return {};
    }));
    for (const wire::OpResult &result : answer.results)
        if (!again.contains(result.op))
            countAnswer(result);
    return {};
}

} // namespace emonev
