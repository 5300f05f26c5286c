#include "sync/jsonfields.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev::wire {

namespace {

using Need = JsonFields::Need;

constexpr int mostGroups = 64;
constexpr int mostAlso = 256;
constexpr int mostScopes = 20000;
constexpr int mostRows = 20000;
constexpr int longestSecret = 4096;

std::optional<OpKind> kindOf(const QString &word)
{
    if (word == u"merge.patch")
        return OpKind::Patch;
    if (word == u"row.delete")
        return OpKind::Delete;
    if (word == u"event.add")
        return OpKind::Event;
    return std::nullopt;
}

Result<GroupChange> groupFrom(const QJsonObject &json, const QString &place)
{
    JsonFields fields(json, place);
    const GroupChange change{fields.id("group"), fields.object("from"), fields.object("to", Need::Required)};
    EMONEV_TRY(fields.outcome());
    return change;
}

void readBase(JsonFields &fields, RowPatch &patch)
{
    JsonFields base(fields.object("base"), fields.placeOf(QStringLiteral("base")));
    patch.baseVersion = base.number("version", largestNumber, Need::Optional);
    patch.baseOp = base.id("op", Need::Optional);
    if (!base.isFine())
        fields.refuse(QStringLiteral("base"));
}

Result<RowPatch> patchFrom(const QJsonObject &json, const QString &place)
{
    JsonFields fields(json, place);
    RowPatch patch;
    const std::optional<OpKind> kind = kindOf(fields.id("kind"));
    if (!kind)
        fields.refuse(QStringLiteral("kind"));
    patch.kind = kind.value_or(OpKind::Patch);
    patch.table = fields.id("tbl");
    patch.row = fields.id("row");
    patch.scope = fields.id("scope");
    // What a kind doesn't have is not read: it would be in no hash and under no signature.
    if (patch.kind != OpKind::Event)
        readBase(fields, patch);
    else
        patch.data = fields.object("data", Need::Required);
    if (patch.kind == OpKind::Patch)
        fields.objects(
            "set", mostGroups,
            [&patch](const QJsonObject &element, const QString &at) -> Result<void> {
                EMONEV_ASSIGN(const GroupChange change, groupFrom(element, at));
                patch.set.append(change);
                return {};
            },
            Need::Required);
    EMONEV_TRY(fields.outcome());
    return patch;
}

Result<Op> opAt(const QJsonObject &json, const QString &place)
{
    Op op;
    EMONEV_ASSIGN(op.main, patchFrom(json, place));
    JsonFields fields(json, place);
    op.id = fields.id("op");
    op.devSeq = fields.number("dev_seq", largestNumber);
    op.user = fields.id("user");
    op.madeAt = fields.text("made_at", 64);
    op.confirmed = fields.flag("confirmed");
    op.device = fields.id("device", Need::Optional);
    op.signature = fields.id("sig", Need::Optional);
    fields.objects("also", mostAlso, [&op](const QJsonObject &element, const QString &at) -> Result<void> {
        EMONEV_ASSIGN(const RowPatch patch, patchFrom(element, at));
        op.also.append(patch);
        return {};
    });
    EMONEV_TRY(fields.outcome());
    return op;
}

Result<OpResult> resultAt(const QJsonObject &json, const QString &place)
{
    JsonFields fields(json, place);
    OpResult result;
    result.op = fields.id("op");
    const std::optional<OpStatus> status = statusOf(fields.id("status"));
    if (!status)
        fields.refuse(QStringLiteral("status"));
    result.status = status.value_or(OpStatus::Pending);
    result.version = fields.number("version", largestNumber, Need::Optional);
    result.seq = fields.number("seq", largestNumber, Need::Optional);
    result.conflict = fields.id("conflict", Need::Optional);
    result.kept = fields.ids("kept", mostGroups);
    result.lost = fields.ids("lost", mostGroups);
    result.code = fields.id("code", Need::Optional);
    result.detail = fields.text("detail", 10000);
    result.signature = fields.id("sig", Need::Optional);
    EMONEV_TRY(fields.outcome());
    return result;
}

Result<FeedRow> rowAt(const QJsonObject &json, const QString &place)
{
    JsonFields fields(json, place);
    FeedRow row;
    row.table = fields.id("t");
    row.row = fields.id("id");
    row.seq = fields.number("seq", largestNumber);
    row.gone = fields.id("gone", Need::Optional);
    const Need need = row.gone.isEmpty() ? Need::Required : Need::Optional;
    row.version = fields.number("v", largestNumber, need);
    row.data = fields.object("d", need);
    row.user = fields.id("by", Need::Optional);
    row.at = fields.text("at", 64);
    if (!row.gone.isEmpty() && row.gone != u"deleted" && row.gone != u"moved")
        fields.refuse(QStringLiteral("gone"));
    EMONEV_TRY(fields.outcome());
    return row;
}

std::optional<quint64> sumFrom(const QString &hex)
{
    bool ok = false;
    const quint64 sum = hex.toULongLong(&ok, 16);
    return ok && hex.size() <= 16 ? std::optional(sum) : std::nullopt;
}

Result<ScopeCheck> checkFrom(const QJsonObject &json, const QString &place)
{
    JsonFields fields(json, place);
    ScopeCheck check;
    check.at = fields.number("at", largestNumber);
    check.rows = fields.number("rows", largestNumber);
    const std::optional<quint64> sum = sumFrom(fields.id("sum"));
    if (!sum)
        fields.refuse(QStringLiteral("sum"));
    check.sum = sum.value_or(0);
    EMONEV_TRY(fields.outcome());
    return check;
}

Result<ScopePage> pageFrom(const QJsonObject &json, const QString &place)
{
    JsonFields fields(json, place);
    ScopePage page;
    page.next = fields.number("next", largestNumber);
    fields.objects("rows", mostRows, [&page](const QJsonObject &element, const QString &at) -> Result<void> {
        EMONEV_ASSIGN(const FeedRow row, rowAt(element, at));
        page.rows.append(row);
        return {};
    });
    const QJsonObject check = fields.object("check");
    EMONEV_TRY(fields.outcome());
    if (!check.isEmpty()) {
        EMONEV_ASSIGN(page.check, checkFrom(check, fields.placeOf(QStringLiteral("check"))));
    }
    return page;
}

void readGrants(JsonFields &fields, QVector<Grant> &grants)
{
    fields.objects("grants", mostScopes, [&grants](const QJsonObject &element, const QString &at) -> Result<void> {
        JsonFields grant(element, at);
        grants.append(
            {grant.id("scope"), grant.id("code", Need::Optional), grant.number("rows", largestNumber, Need::Optional)});
        return grant.outcome();
    });
}

} // namespace

Result<Op> opFrom(const QJsonObject &json) { return opAt(json, {}); }
Result<OpResult> opResultFrom(const QJsonObject &json) { return resultAt(json, {}); }
Result<FeedRow> feedRowFrom(const QJsonObject &json) { return rowAt(json, {}); }

Result<PushRequest> pushRequestFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    PushRequest request;
    request.epoch = fields.id("epoch", Need::Optional);
    request.device = fields.id("device");
    fields.objects(
        "ops", largestPushOps,
        [&request](const QJsonObject &element, const QString &at) -> Result<void> {
            EMONEV_ASSIGN(const Op op, opAt(element, at));
            request.ops.append(op);
            return {};
        },
        Need::Required);
    EMONEV_TRY(fields.outcome());
    return request;
}

Result<PushAnswer> pushAnswerFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    PushAnswer answer;
    answer.epoch = fields.id("epoch");
    answer.lastDevSeq = fields.number("last_dev_seq", largestNumber);
    answer.durableSeq = fields.number("durable_seq", largestNumber);
    fields.objects(
        "results", largestPushOps,
        [&answer](const QJsonObject &element, const QString &at) -> Result<void> {
            EMONEV_ASSIGN(const OpResult result, resultAt(element, at));
            answer.results.append(result);
            return {};
        },
        Need::Required);
    EMONEV_TRY(fields.outcome());
    return answer;
}

Result<PullRequest> pullRequestFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    PullRequest request;
    request.epoch = fields.id("epoch", Need::Optional);
    const qint64 limit = fields.number("limit", largestNumber, Need::Optional);
    request.limit = limit == 0 ? largestPullRows : int(std::min<qint64>(limit, largestPullRows));
    fields.members("cursors", mostScopes,
                   [&request](const QString &scope, const QJsonValue &value, const QString &at) -> Result<void> {
                       const qint64 cursor = value.toInteger(-1);
                       if (!value.isDouble() || cursor < 0 || cursor > largestNumber)
                           return badMessage(at);
                       request.cursors.insert(scope, cursor);
                       return {};
                   });
    EMONEV_TRY(fields.outcome());
    return request;
}

Result<PullAnswer> pullAnswerFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    PullAnswer answer;
    answer.epoch = fields.id("epoch");
    answer.high = fields.number("high", largestNumber);
    answer.durableSeq = fields.number("durable_seq", largestNumber, Need::Optional);
    answer.more = fields.flag("more");
    answer.revoked = fields.ids("revoked", mostScopes);
    answer.snapshots = fields.ids("snapshots", mostScopes);
    readGrants(fields, answer.grants);
    fields.members("scopes", mostScopes,
                   [&answer](const QString &scope, const QJsonValue &value, const QString &at) -> Result<void> {
                       if (!value.isObject())
                           return badMessage(at);
                       EMONEV_ASSIGN(const ScopePage page, pageFrom(value.toObject(), at));
                       answer.scopes.insert(scope, page);
                       return {};
                   });
    EMONEV_TRY(fields.outcome());
    return answer;
}

Result<SnapshotHead> snapshotHeadFrom(const QByteArray &line)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(line));
    JsonFields fields(object, {});
    SnapshotHead head;
    head.epoch = fields.id("epoch");
    head.asOf = fields.number("as_of", largestNumber);
    head.rows = fields.number("rows", largestNumber);
    head.sha256 = fields.hash("sha256");
    const std::optional<quint64> sum = sumFrom(fields.id("sum"));
    if (!sum)
        fields.refuse(QStringLiteral("sum"));
    head.sum = sum.value_or(0);
    EMONEV_TRY(fields.outcome());
    return head;
}

Result<SessionRequest> sessionRequestFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    SessionRequest request;
    request.refresh = fields.text("refresh", longestSecret);
    const Need need = request.refresh.isEmpty() ? Need::Required : Need::Optional;
    request.user = fields.id("user", need);
    request.password = fields.text("password", longestSecret, need);
    request.device = fields.id("device");
    request.deviceName = fields.text("device_name", longestId);
    request.signKey = fields.id("sign_key", Need::Optional);
    EMONEV_TRY(fields.outcome());
    return request;
}

Result<SessionAnswer> sessionAnswerFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    SessionAnswer answer;
    answer.access = fields.text("access", longestSecret, Need::Required);
    answer.accessSeconds = int(fields.number("access_seconds", std::numeric_limits<int>::max(), Need::Optional));
    answer.refresh = fields.text("refresh", longestSecret, Need::Required);
    answer.account = fields.id("account", Need::Optional);
    answer.user = fields.id("user", Need::Optional);
    answer.role = fields.id("role", Need::Optional);
    answer.city = fields.text("city", 300);
    answer.epoch = fields.id("epoch", Need::Optional);
    readGrants(fields, answer.grants);
    answer.disabled = fields.flag("disabled");
    answer.serverKey = fields.text("server_key", longestSecret);
    answer.certificate = fields.text("certificate", longestSecret);
    fields.members("scope_keys", mostScopes,
                   [&answer](const QString &scope, const QJsonValue &value, const QString &at) -> Result<void> {
                       if (!value.isString() || value.toString().size() > longestSecret)
                           return badMessage(at);
                       answer.scopeKeys.insert(scope, value.toString());
                       return {};
                   });
    EMONEV_TRY(fields.outcome());
    return answer;
}

Result<BlobOffer> blobOfferFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    const BlobOffer offer{fields.hash("sha256"), fields.number("size", largestNumber), fields.id("type"),
                          fields.id("scope")};
    EMONEV_TRY(fields.outcome());
    return offer;
}

Result<BlobPlace> blobPlaceFrom(const QByteArray &json)
{
    EMONEV_ASSIGN(const QJsonObject object, objectFrom(json));
    JsonFields fields(object, {});
    const BlobPlace place{fields.id("upload", Need::Optional), fields.number("offset", largestNumber),
                          fields.flag("have")};
    EMONEV_TRY(fields.outcome());
    return place;
}

Refusal refusalFrom(int status, const QByteArray &json)
{
    Refusal refusal;
    refusal.status = status;
    refusal.retry = status == 0 || status == 408 || status == 429 || status >= 500;
    const Result<QJsonObject> object = objectFrom(json);
    const QJsonObject error = object ? object->value(QLatin1String("error")).toObject() : QJsonObject();
    JsonFields fields(error, {});
    const QString code = fields.id("code");
    if (!fields.isFine())
        return refusal;
    refusal.code = code;
    refusal.retry = fields.flag("retry");
    refusal.detail = fields.text("detail", 10000);
    refusal.retryAfter = int(fields.number("retry_after", 86400, Need::Optional));
    if (!fields.isFine())
        refusal.retryAfter = 0;
    return refusal;
}

} // namespace emonev::wire
