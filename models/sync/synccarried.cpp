// The half of SyncSession that hands over what came here by courier.
#include "core/clock.h"
#include "storage/courierrepository.h"
#include "sync/protocoljson.h"
#include "sync/refusals.h"
#include "sync/syncsession.h"
#include <QJsonDocument>

namespace emonev {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

bool isAboutContent(const wire::Refusal &refusal)
{
    return refusal.status == 400 || refusal.status == 413 || refusal.status == 422;
}

/// Without the server's signature an answer is not about the operation but about who brought it.
void settle(CourierOp &op, const wire::OpResult &result, const QString &epoch)
{
    const bool isRefused = result.signature.isEmpty() && result.status == wire::OpStatus::Rejected;
    op.status = isRefused ? CourierOp::Status::Refused : CourierOp::Status::Answered;
    op.code = result.code;
    op.seq = result.seq;
    if (!result.signature.isEmpty())
        op.receipt = compact({{QStringLiteral("epoch"), epoch}, {QStringLiteral("receipt"), wire::toJson(result)}});
}

} // namespace

Result<void> SyncSession::pushCarried()
{
    int most = wire::largestPushOps;
    for (;;) {
        EMONEV_TRY(proceed());
        EMONEV_ASSIGN(const QVector<wire::Op> ops, carriedBatch(most));
        if (ops.isEmpty())
            return {};
        const auto reply = m_server.push({m_peer.epoch, m_peer.device, ops});
        if (const auto *answer = std::get_if<wire::PushAnswer>(&reply)) {
            EMONEV_TRY(keepCarried(ops, *answer));
            continue;
        }
        const auto &refusal = std::get<wire::Refusal>(reply);
        if (isEpochChange(refusal)) {
            EMONEV_TRY(followRestoredServer(refusal));
        } else if (refusal.status == 409 && refusal.code == u"device_forked") {
            EMONEV_TRY(becomeNewDevice()); // ours, from before this store was restored
        } else if (!isAboutContent(refusal)) {
            return refused(refusal);
        } else if (ops.size() > 1) {
            most = 1; // find the one it is about
        } else {
            EMONEV_TRY(refuseCarried(ops.first(), refusal.code));
            most = wire::largestPushOps;
        }
    }
}

Result<QVector<wire::Op>> SyncSession::carriedBatch(int most)
{
    return m_store.read([most](Connection &c) -> Result<QVector<wire::Op>> {
        QVector<wire::Op> ops;
        qint64 bytes = 0;
        for (const CourierOp &entry : carried::waiting(c, most)) {
            bytes += entry.body.size() + 1;
            if (!ops.isEmpty() && bytes > wire::largestPushBytes - 4096)
                break;
            EMONEV_ASSIGN(const wire::Op op, wire::opFrom(QJsonDocument::fromJson(entry.body).object()));
            ops.append(op);
        }
        return ops;
    });
}

Result<void> SyncSession::keepCarried(const QVector<wire::Op> &ops, const wire::PushAnswer &answer)
{
    bool fits = answer.results.size() == ops.size();
    for (qsizetype i = 0; fits && i < ops.size(); ++i)
        fits = answer.results[i].op == ops[i].id && answer.results[i].status != wire::OpStatus::Pending;
    if (!fits)
        return fail(ErrorKind::Network, QStringLiteral("server_refused"), {}, "answer to operations not sent");
    m_peer.epoch = answer.epoch;
    m_peer.durable = qMax(m_peer.durable, answer.durableSeq);
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> {
        for (const wire::OpResult &result : answer.results) {
            auto entry = carried::find(c, result.op);
            if (!entry)
                continue;
            settle(*entry, result, answer.epoch);
            carried::put(c, *entry);
        }
        peers::put(c, m_peer);
        return {};
    }));
    m_summary.carried += int(ops.size());
    return {};
}

Result<void> SyncSession::refuseCarried(const wire::Op &op, const QString &code)
{
    return m_store.write([&](Connection &c) -> Result<void> {
        if (auto entry = carried::find(c, op.id)) {
            entry->status = CourierOp::Status::Refused;
            entry->code = code;
            carried::put(c, *entry);
        }
        return {};
    });
}

} // namespace emonev
