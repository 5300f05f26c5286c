#include "sync/answers.h"
#include "storage/outboxrepository.h"
#include "storage/peerrepository.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev {

namespace {

void queueBlob(Connection &connection, const wire::RowPatch &patch)
{
    if (patch.table != u"attachment" || patch.kind == wire::OpKind::Delete || patch.set.isEmpty())
        return;
    const QJsonObject to = patch.set.first().to;
    BlobEntry entry;
    entry.sha256 = to.value(u"sha256").toString();
    entry.up = true;
    entry.scope = patch.scope;
    entry.size = to.value(u"size").toInteger();
    entry.mime = to.value(u"mime").toString();
    if (!entry.sha256.isEmpty())
        peers::put(connection, entry);
}

} // namespace

void keepAnswer(Connection &connection, const wire::Op &op, const wire::OpResult &result, const QString &now)
{
    OutboxEntry entry;
    entry.opId = result.op;
    entry.seq = op.devSeq;
    entry.status = wire::statusWord(result.status);
    entry.code = result.code;
    entry.answer = QString::fromUtf8(QJsonDocument(wire::toJson(result)).toJson(QJsonDocument::Compact));
    entry.serverSeq = result.seq;
    entry.conflict = result.conflict;
    entry.answeredAt = now;
    outbox::putAnswer(connection, entry);
    if (result.status != wire::OpStatus::Rejected)
        queueBlob(connection, op.main);
}

} // namespace emonev
