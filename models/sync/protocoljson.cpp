#include "sync/protocoljson.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev::wire {

namespace {

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

/// Leaves members out that say nothing.
void put(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}

void put(QJsonObject &json, const char *name, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(QLatin1String(name), QJsonArray::fromStringList(list));
}

QString kindWord(OpKind kind)
{
    switch (kind) {
    case OpKind::Patch:
        return QStringLiteral("merge.patch");
    case OpKind::Delete:
        return QStringLiteral("row.delete");
    case OpKind::Event:
        return QStringLiteral("event.add");
    }
    return {};
}

QJsonArray toJson(const QVector<GroupChange> &set)
{
    QJsonArray array;
    for (const GroupChange &change : set)
        array.append(QJsonObject{{QStringLiteral("group"), change.group},
                                 {QStringLiteral("from"), change.from},
                                 {QStringLiteral("to"), change.to}});
    return array;
}

QJsonArray toJson(const QVector<Grant> &grants)
{
    QJsonArray array;
    for (const Grant &grant : grants) {
        QJsonObject json{{QStringLiteral("scope"), grant.scope}, {QStringLiteral("rows"), grant.rows}};
        put(json, "code", grant.code);
        array.append(json);
    }
    return array;
}

QString hex(quint64 sum) { return QString::number(sum, 16).rightJustified(16, u'0'); }

QJsonObject toJson(const ScopePage &page)
{
    QJsonArray rows;
    for (const FeedRow &row : page.rows)
        rows.append(toJson(row));
    QJsonObject json{{QStringLiteral("next"), page.next}, {QStringLiteral("rows"), rows}};
    if (page.check)
        json.insert(QStringLiteral("check"), QJsonObject{{QStringLiteral("at"), page.check->at},
                                                         {QStringLiteral("rows"), page.check->rows},
                                                         {QStringLiteral("sum"), hex(page.check->sum)}});
    return json;
}

} // namespace

QString statusWord(OpStatus status)
{
    switch (status) {
    case OpStatus::Pending:
        return QStringLiteral("pending");
    case OpStatus::Applied:
        return QStringLiteral("applied");
    case OpStatus::Merged:
        return QStringLiteral("merged");
    case OpStatus::Conflict:
        return QStringLiteral("conflict");
    case OpStatus::Rejected:
        return QStringLiteral("rejected");
    }
    return {};
}

std::optional<OpStatus> statusOf(const QString &word)
{
    for (const OpStatus status :
         {OpStatus::Pending, OpStatus::Applied, OpStatus::Merged, OpStatus::Conflict, OpStatus::Rejected})
        if (statusWord(status) == word)
            return status;
    return std::nullopt;
}

QJsonObject toJson(const RowPatch &patch)
{
    QJsonObject json{{QStringLiteral("kind"), kindWord(patch.kind)},
                     {QStringLiteral("tbl"), patch.table},
                     {QStringLiteral("row"), patch.row},
                     {QStringLiteral("scope"), patch.scope}};
    QJsonObject base;
    put(base, "op", patch.baseOp);
    if (patch.baseVersion != 0 || patch.baseOp.isEmpty())
        base.insert(QStringLiteral("version"), patch.baseVersion);
    if (patch.kind != OpKind::Event)
        json.insert(QStringLiteral("base"), base);
    if (patch.kind == OpKind::Patch)
        json.insert(QStringLiteral("set"), toJson(patch.set));
    if (patch.kind == OpKind::Event)
        json.insert(QStringLiteral("data"), patch.data);
    return json;
}

QJsonObject toJson(const Op &op)
{
    QJsonObject json = toJson(op.main);
    json.insert(QStringLiteral("op"), op.id);
    json.insert(QStringLiteral("dev_seq"), op.devSeq);
    json.insert(QStringLiteral("user"), op.user);
    put(json, "made_at", op.madeAt);
    put(json, "device", op.device);
    put(json, "sig", op.signature);
    if (op.confirmed)
        json.insert(QStringLiteral("confirmed"), true);
    QJsonArray also;
    for (const RowPatch &patch : op.also)
        also.append(toJson(patch));
    if (!also.isEmpty())
        json.insert(QStringLiteral("also"), also);
    return json;
}

QByteArray toJson(const PushRequest &request)
{
    QJsonArray ops;
    for (const Op &op : request.ops)
        ops.append(toJson(op));
    return bytes({{QStringLiteral("epoch"), request.epoch},
                  {QStringLiteral("device"), request.device},
                  {QStringLiteral("ops"), ops}});
}

QJsonObject toJson(const OpResult &result)
{
    QJsonObject json{{QStringLiteral("op"), result.op}, {QStringLiteral("status"), statusWord(result.status)}};
    if (result.version != 0)
        json.insert(QStringLiteral("version"), result.version);
    if (result.seq != 0)
        json.insert(QStringLiteral("seq"), result.seq);
    put(json, "conflict", result.conflict);
    put(json, "kept", result.kept);
    put(json, "lost", result.lost);
    put(json, "code", result.code);
    put(json, "detail", result.detail);
    put(json, "sig", result.signature);
    return json;
}

QByteArray toJson(const PushAnswer &answer)
{
    QJsonArray results;
    for (const OpResult &result : answer.results)
        results.append(toJson(result));
    return bytes({{QStringLiteral("epoch"), answer.epoch},
                  {QStringLiteral("results"), results},
                  {QStringLiteral("last_dev_seq"), answer.lastDevSeq},
                  {QStringLiteral("durable_seq"), answer.durableSeq}});
}

QByteArray toJson(const PullRequest &request)
{
    QJsonObject cursors;
    for (auto it = request.cursors.begin(); it != request.cursors.end(); ++it)
        cursors.insert(it.key(), it.value());
    return bytes({{QStringLiteral("epoch"), request.epoch},
                  {QStringLiteral("limit"), request.limit},
                  {QStringLiteral("cursors"), cursors}});
}

QByteArray toJson(const PullAnswer &answer)
{
    QJsonObject scopes;
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it)
        scopes.insert(it.key(), toJson(it.value()));
    QJsonObject json{{QStringLiteral("epoch"), answer.epoch},
                     {QStringLiteral("high"), answer.high},
                     {QStringLiteral("durable_seq"), answer.durableSeq},
                     {QStringLiteral("more"), answer.more},
                     {QStringLiteral("grants"), toJson(answer.grants)},
                     {QStringLiteral("revoked"), QJsonArray::fromStringList(answer.revoked)},
                     {QStringLiteral("scopes"), scopes}};
    put(json, "snapshots", answer.snapshots);
    return bytes(json);
}

QJsonObject toJson(const FeedRow &row)
{
    QJsonObject json{
        {QStringLiteral("t"), row.table}, {QStringLiteral("id"), row.row}, {QStringLiteral("seq"), row.seq}};
    put(json, "by", row.user);
    put(json, "at", row.at);
    if (!row.gone.isEmpty()) {
        json.insert(QStringLiteral("gone"), row.gone);
        return json;
    }
    json.insert(QStringLiteral("v"), row.version);
    json.insert(QStringLiteral("d"), row.data);
    return json;
}

QByteArray toJson(const SnapshotHead &head)
{
    return bytes({{QStringLiteral("epoch"), head.epoch},
                  {QStringLiteral("as_of"), head.asOf},
                  {QStringLiteral("rows"), head.rows},
                  {QStringLiteral("sum"), hex(head.sum)},
                  {QStringLiteral("sha256"), head.sha256}});
}

QByteArray toJson(const SessionRequest &request)
{
    QJsonObject json{{QStringLiteral("device"), request.device}};
    put(json, "user", request.user);
    put(json, "password", request.password);
    put(json, "refresh", request.refresh);
    put(json, "device_name", request.deviceName);
    put(json, "sign_key", request.signKey);
    return bytes(json);
}

QByteArray toJson(const SessionAnswer &answer)
{
    QJsonObject keys;
    for (auto it = answer.scopeKeys.begin(); it != answer.scopeKeys.end(); ++it)
        keys.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("access"), answer.access},
                     {QStringLiteral("access_seconds"), answer.accessSeconds},
                     {QStringLiteral("refresh"), answer.refresh},
                     {QStringLiteral("account"), answer.account},
                     {QStringLiteral("user"), answer.user},
                     {QStringLiteral("role"), answer.role},
                     {QStringLiteral("city"), answer.city},
                     {QStringLiteral("epoch"), answer.epoch},
                     {QStringLiteral("grants"), toJson(answer.grants)},
                     {QStringLiteral("disabled"), answer.disabled},
                     {QStringLiteral("scope_keys"), keys}};
    put(json, "server_key", answer.serverKey);
    put(json, "certificate", answer.certificate);
    return bytes(json);
}

QByteArray toJson(const BlobOffer &offer)
{
    return bytes({{QStringLiteral("sha256"), offer.sha256},
                  {QStringLiteral("size"), offer.size},
                  {QStringLiteral("type"), offer.type},
                  {QStringLiteral("scope"), offer.scope}});
}

QByteArray toJson(const BlobPlace &place)
{
    QJsonObject json{{QStringLiteral("upload"), place.upload}, {QStringLiteral("offset"), place.offset}};
    if (place.have)
        json.insert(QStringLiteral("have"), true);
    return bytes(json);
}

QByteArray toJson(const Refusal &refusal)
{
    QJsonObject json{{QStringLiteral("code"), refusal.code},
                     {QStringLiteral("retry"), refusal.retry},
                     {QStringLiteral("detail"), refusal.detail}};
    if (refusal.retryAfter > 0)
        json.insert(QStringLiteral("retry_after"), refusal.retryAfter);
    return bytes({{QStringLiteral("error"), json}});
}

QString bodyHash(const Op &op)
{
    Op bare = op;
    bare.devSeq = 0;
    bare.confirmed = false;
    bare.device.clear();
    bare.signature.clear();
    // QJsonObject keeps its members sorted: equal operations give equal bytes.
    return QString::fromLatin1(QCryptographicHash::hash(bytes(toJson(bare)), QCryptographicHash::Sha256).toHex());
}

QByteArray signedBytes(const Op &op)
{
    Op bare = op;
    bare.signature.clear();
    return bytes(toJson(bare));
}

QByteArray receiptBytes(const OpResult &result, const QString &epoch)
{
    OpResult bare = result;
    bare.signature.clear();
    return "emonev receipt 1\n" + epoch.toUtf8() + '\n' + bytes(toJson(bare));
}

} // namespace emonev::wire
