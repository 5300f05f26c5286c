#include "server/pushlogic.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "server/opjudge.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev {

namespace {

constexpr int mostDeletes = 50;
constexpr int smallScope = 20;

wire::Refusal refusal(int status, const char *code, const QString &detail = {})
{
    return {status, QString::fromLatin1(code), false, 0, detail};
}

wire::OpResult rejected(const QString &op, const QString &code, const QString &detail = {})
{
    wire::OpResult result;
    result.op = op;
    result.status = wire::OpStatus::Rejected;
    result.code = code;
    result.detail = detail;
    return result;
}

bool isCarried(const PushJob &job, const wire::Op &op)
{
    return !op.device.isEmpty() && op.device != job.request.device;
}

/// About who brings an operation, not about the operation: nothing its maker must hear.
bool isAboutBearer(const QString &code)
{
    return code == u"unknown_author" || code == u"foreign_author" || code == u"bad_signature" ||
           code == u"device_revoked";
}

} // namespace

Result<QVector<PushLogic::Reply>> PushLogic::apply(const QVector<PushJob> &jobs)
{
    QVector<Reply> replies;
    const Result<void> done = m_database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
        replies.clear();
        m_devices.clear();
        m_actors.clear();
        m_now = serverstate::timeText(m_clock.now());
        m_state = ServerState::read(m_database);
        m_stage.emplace(m_database, m_now);
        for (const PushJob &job : jobs)
            replies.append(answer(job));
        writeDevices();
        const qint64 first = m_stage->flush();
        for (qsizetype i = 0; i < replies.size(); ++i) {
            auto *answered = std::get_if<wire::PushAnswer>(&replies[i]);
            if (!answered)
                continue;
            for (wire::OpResult &result : answered->results)
                if (result.seq < 0) // staged here: the order, negated
                    result.seq = first - result.seq;
            signReceipts(jobs[i], *answered);
        }
        return {};
    });
    m_stage.reset();
    EMONEV_TRY(done);
    return replies;
}

PushLogic::Device &PushLogic::device(const QString &id, const QString &account)
{
    if (const auto found = m_devices.find(id); found != m_devices.end())
        return *found;
    Device device;
    SqlQuery &find = m_database.query("device/find_device").run(id);
    const bool isThere = find.next();
    if (isThere)
        device = {find.text(0), find.text(1), find.number(2), !find.isNull(3), false};
    find.finish();
    if (!isThere && !account.isEmpty()) {
        m_database.query("device/insert_device").run(id, account, QString(), QString(), m_now);
        device.account = account;
    }
    return *m_devices.insert(id, device);
}

const std::optional<Actor> &PushLogic::actor(const QString &idOrName)
{
    if (const auto found = m_actors.constFind(idOrName); found != m_actors.constEnd())
        return *found;
    std::optional<Actor> found = Actor::find(m_database, idOrName);
    if (!found)
        found = Actor::findNamed(m_database, idOrName);
    return *m_actors.insert(idOrName, found);
}

std::optional<wire::Refusal> PushLogic::admit(const PushJob &job)
{
    if (job.schema < wire::schemaOldest || job.schema > wire::schemaLatest)
        return refusal(426, "upgrade");
    if (!actor(job.account))
        return refusal(401, "sign_in");
    if (!job.request.epoch.isEmpty() && job.request.epoch != m_state.epoch)
        return refusal(409, "epoch_changed", QString::number(m_state.sharedWith(job.request.epoch)));
    if (job.request.ops.size() > wire::largestPushOps)
        return refusal(413, "too_many_ops");
    const Device &own = device(job.request.device, job.account);
    if (own.revoked)
        return refusal(403, "device_revoked");
    return admitOps(job);
}

std::optional<PushLogic::Known> PushLogic::known(const wire::Op &op)
{
    std::optional<Known> found;
    if (const StagedOp *staged = m_stage->stagedOp(op.id)) {
        found = Known{staged->bodyHash, staged->result};
        if (staged->order > 0)
            found->result.insert(QStringLiteral("order"), staged->order);
    } else {
        SqlQuery &find = m_database.query("op/find_op").run(op.id);
        if (find.next())
            found = Known{find.text(0), QJsonDocument::fromJson(find.text(1).toUtf8()).object()};
        find.finish();
    }
    return found;
}

std::optional<wire::Refusal> PushLogic::admitOps(const PushJob &job)
{
    const qint64 last = device(job.request.device, {}).lastDevSeq;
    qint64 before = last;
    QMap<QString, QString> hashes;
    for (const wire::Op &op : job.request.ops) {
        const QString hash = wire::bodyHash(op);
        const std::optional<Known> stored = known(op);
        if ((stored && stored->bodyHash != hash) || hashes.value(op.id, hash) != hash)
            return refusal(422, "op_reused", op.id);
        const bool isNew = !stored && !hashes.contains(op.id);
        hashes.insert(op.id, hash);
        if (isCarried(job, op) || !isNew)
            continue;
        const std::optional<Actor> author = actor(op.user);
        if (!strangerCode(job, op, author).isEmpty())
            continue; // will not be kept, so it may come again at any time
        if (op.devSeq <= before)
            return refusal(409, "device_forked", op.id);
        before = op.devSeq;
    }
    return std::nullopt;
}

PushLogic::Reply PushLogic::answer(const PushJob &job)
{
    if (std::optional<wire::Refusal> refused = admit(job))
        return *refused;
    m_massScopes = massDeletes(job);
    wire::PushAnswer answer{m_state.epoch, {}, 0, m_state.durableSeq};
    for (const wire::Op &op : job.request.ops)
        answer.results.append(decide(job, op));
    answer.lastDevSeq = device(job.request.device, {}).lastDevSeq;
    return answer;
}

QString PushLogic::strangerCode(const PushJob &job, const wire::Op &op, const std::optional<Actor> &author)
{
    if (!author)
        return QStringLiteral("unknown_author");
    if (!isCarried(job, op))
        return author->id == actor(job.account)->id ? QString() : QStringLiteral("foreign_author");
    const Device &maker = device(op.device, {});
    if (maker.revoked)
        return QStringLiteral("device_revoked");
    const std::optional<QByteArray> signature = fromBase64Url(op.signature.toLatin1());
    const Result<QByteArray> key = publicKeyFromText(maker.signKey.toLatin1());
    if (maker.account != author->id || !signature || !key || !verifyDetached(wire::signedBytes(op), *signature, *key))
        return QStringLiteral("bad_signature");
    return {};
}

wire::OpResult PushLogic::decide(const PushJob &job, const wire::Op &op)
{
    const std::optional<Actor> author = actor(op.user);
    if (const std::optional<Known> stored = known(op)) {
        const bool isConfirmedNow = op.confirmed && stored->result.value(u"code") == QStringLiteral("needs_confirm");
        const Result<wire::OpResult> again = wire::opResultFrom(stored->result);
        if (again && !isConfirmedNow) {
            wire::OpResult result = *again;
            if (stored->result.contains(u"order"))
                result.seq = -stored->result.value(u"order").toInteger();
            return result;
        }
    }
    // Not kept: whoever sends another's operation must not be able to spend its id.
    if (const QString code = strangerCode(job, op, author); !code.isEmpty())
        return rejected(op.id, code);
    m_stage->begin();
    const Result<wire::OpResult> judged = judge(job, op, *author);
    if (!judged)
        m_stage->takeBack();
    wire::OpResult result = judged ? *judged : rejected(op.id, judged.error().code, judged.error().detail.left(1000));
    record(job, op, *author, result);
    if (result.status != wire::OpStatus::Rejected)
        result.seq = -m_stage->order();
    return result;
}

Result<wire::OpResult> PushLogic::judge(const PushJob &job, const wire::Op &op, const Actor &author)
{
    if (author.disabled)
        return fail(ErrorKind::NotPermitted, QStringLiteral("actor_disabled"));
    if (!op.confirmed && !m_massScopes.isEmpty()) {
        QVector<wire::RowPatch> patches = op.also;
        patches.append(op.main);
        for (const wire::RowPatch &patch : patches)
            if (patch.kind == wire::OpKind::Delete &&
                m_massScopes.contains(m_stage->find(patch.table, patch.row).scope))
                return fail(ErrorKind::NotPermitted, QStringLiteral("needs_confirm"), {}, patch.scope);
    }
    return OpJudge(*m_stage, author, op, op.device.isEmpty() ? job.request.device : op.device).judge();
}

QSet<QString> PushLogic::massDeletes(const PushJob &job)
{
    QMap<QString, QSet<QString>> removed;
    for (const wire::Op &op : job.request.ops) {
        QVector<wire::RowPatch> patches = op.also;
        patches.append(op.main);
        for (const wire::RowPatch &patch : patches) {
            if (patch.kind != wire::OpKind::Delete)
                continue;
            const StagedRow &row = m_stage->find(patch.table, patch.row);
            if (row.isLive())
                removed[row.scope].insert(patch.table + u':' + patch.row);
        }
    }
    QSet<QString> scopes;
    for (auto it = removed.cbegin(); it != removed.cend(); ++it) {
        SqlQuery &sum = m_database.query("scope/find_sum").run(it.key());
        const qint64 rows = sum.next() ? sum.number(0) : 0;
        sum.finish();
        const bool isLarge = rows >= smallScope && it->size() * 20 > rows; // more than 5 %
        if (it->size() > mostDeletes || isLarge)
            scopes.insert(it.key());
    }
    return scopes;
}

void PushLogic::record(const PushJob &job, const wire::Op &op, const Actor &author, const wire::OpResult &result)
{
    StagedOp staged;
    staged.id = op.id;
    staged.device = op.device.isEmpty() ? job.request.device : op.device;
    staged.devSeq = op.devSeq;
    staged.account = author.id;
    staged.scope = op.main.scope;
    staged.bodyHash = wire::bodyHash(op);
    staged.madeAt = op.madeAt;
    staged.result = wire::toJson(result);
    const bool isKept = result.status == wire::OpStatus::Rejected || result.status == wire::OpStatus::Conflict;
    if (isKept)
        staged.body = QString::fromUtf8(QJsonDocument(wire::toJson(op)).toJson(QJsonDocument::Compact));
    if (result.status != wire::OpStatus::Rejected)
        staged.order = m_stage->order();
    m_stage->add(staged);
    // A courier may bring a later one before an earlier: only what a laptop sends itself says how far it is.
    if (isCarried(job, op))
        return;
    Device &maker = device(staged.device, {});
    maker.lastDevSeq = std::max(maker.lastDevSeq, op.devSeq);
    maker.changed = true;
}

void PushLogic::signReceipts(const PushJob &job, wire::PushAnswer &answer)
{
    std::optional<Result<KeyPair>> keys;
    for (qsizetype i = 0; i < answer.results.size(); ++i) {
        wire::OpResult &result = answer.results[i];
        if (!isCarried(job, job.request.ops[i]) || isAboutBearer(result.code))
            continue;
        if (!keys)
            keys = KeyPair::fromSecretText(serverstate::value(m_database, QStringLiteral("sign_key")).toLatin1());
        if (!*keys)
            return; // they stay answers, only nobody can take them back by hand
        const QByteArray bytes = wire::receiptBytes(result, answer.epoch);
        result.signature = QString::fromLatin1(toBase64Url(signDetached(bytes, **keys)));
    }
}

void PushLogic::writeDevices()
{
    for (auto it = m_devices.cbegin(); it != m_devices.cend(); ++it)
        if (it->changed)
            m_database.query("device/set_pushed").run(it->lastDevSeq, m_now, it.key());
}

} // namespace emonev
