#include "courier/bundleline.h"
#include "courier/bundlehead.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "sync/jsonfields.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev::bundle {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

bool isSigned(const QByteArray &bytes, const QString &signature, QByteArrayView key)
{
    const auto decoded = fromBase64Url(signature.toLatin1());
    return decoded && verifyDetached(bytes, *decoded, key);
}

Unexpected forged(const QString &what)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("bundle_forged"), {}, what);
}

} // namespace

QStringList scopesOf(const wire::Op &op)
{
    QStringList scopes{op.main.scope};
    for (const wire::RowPatch &patch : op.also)
        scopes.append(patch.scope);
    scopes.removeAll(wire::cityScope());
    scopes.sort();
    scopes.removeDuplicates();
    return scopes.isEmpty() ? QStringList{wire::cityScope()} : scopes;
}

QByteArray lineOf(const wire::Op &op) { return compact({{QStringLiteral("op"), wire::toJson(op)}}); }

QByteArray lineOf(const Receipt &receipt)
{
    return compact(
        {{QStringLiteral("epoch"), receipt.epoch}, {QStringLiteral("receipt"), wire::toJson(receipt.result)}});
}

Result<BundleLine> lineFrom(const QByteArray &line)
{
    const Result<QJsonObject> json = wire::objectFrom(line);
    if (!json)
        return damaged(QStringLiteral("line"));
    if (json->contains(u"op")) {
        Result<wire::Op> op = wire::opFrom(json->value(u"op").toObject());
        if (!op)
            return damaged(op.error().args.value(0));
        return BundleLine(std::move(op).value());
    }
    wire::JsonFields fields(*json, {});
    Receipt receipt;
    receipt.epoch = fields.id("epoch");
    Result<wire::OpResult> result = wire::opResultFrom(json->value(u"receipt").toObject());
    if (!fields.isFine() || !result || result->status == wire::OpStatus::Pending)
        return damaged(QStringLiteral("receipt"));
    receipt.result = std::move(result).value();
    return BundleLine(std::move(receipt));
}

Result<void> checkOp(const wire::Op &op, const QMap<QString, Certificate> &makers)
{
    const auto maker = makers.constFind(op.device);
    if (maker == makers.constEnd() || maker->account != op.user)
        return forged(QStringLiteral("maker of ") + op.id);
    if (!isSigned(wire::signedBytes(op), op.signature, maker->publicKey))
        return forged(op.id);
    return {};
}

Result<void> checkReceipt(const Receipt &receipt, QByteArrayView serverKey)
{
    if (!isSigned(wire::receiptBytes(receipt.result, receipt.epoch), receipt.result.signature, serverKey))
        return forged(QStringLiteral("receipt of ") + receipt.result.op);
    return {};
}

} // namespace emonev::bundle
