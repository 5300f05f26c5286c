#include "courier/certificate.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "sync/jsonfields.h"

namespace emonev {

namespace {

Unexpected forged(const char *why)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("bundle_forged"), {}, QString::fromLatin1(why));
}

} // namespace

Result<Certificate> Certificate::read(const QString &text, QByteArrayView serverKey)
{
    const QByteArray latin = text.toLatin1();
    const qsizetype dot = latin.indexOf('.');
    const auto word = fromBase64Url(latin.left(dot < 0 ? 0 : dot));
    const auto signature = fromBase64Url(latin.mid(dot + 1));
    if (dot <= 0 || !word || !signature || !verifyDetached(*word, *signature, serverKey))
        return forged("certificate");
    const Result<QJsonObject> json = wire::objectFrom(*word);
    if (!json)
        return forged("certificate's content");
    wire::JsonFields fields(*json, {});
    Certificate found;
    found.account = fields.id("account");
    found.user = fields.text("user", wire::longestId);
    found.device = fields.id("device");
    found.city = fields.text("city", 300);
    found.until = QDateTime::fromString(fields.text("until", 64), Qt::ISODate);
    found.text = text;
    const Result<QByteArray> key = publicKeyFromText(fields.text("key", wire::longestId).toLatin1());
    if (!fields.isFine() || !found.until.isValid() || !key)
        return forged("certificate's members");
    found.publicKey = *key;
    return found;
}

} // namespace emonev
