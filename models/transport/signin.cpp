#include "transport/signin.h"
#include "secrets/signing.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

namespace {

constexpr const char *kept[] = {"refresh", "sign", "bundle"};

} // namespace

Result<QByteArray> SignIn::read(const char *what)
{
    EMONEV_ASSIGN(const auto value, m_secrets.read(key(what)));
    return value.value_or(QByteArray());
}

Result<QString> SignIn::refreshToken()
{
    EMONEV_ASSIGN(const QByteArray token, read("refresh"));
    return QString::fromLatin1(token);
}

Result<void> SignIn::keep(const wire::SessionAnswer &answer)
{
    m_access = answer.access;
    if (!answer.refresh.isEmpty())
        EMONEV_TRY(m_secrets.write(key("refresh"), answer.refresh.toLatin1()));
    if (answer.certificate.isEmpty())
        return {};
    QJsonObject keys;
    for (auto it = answer.scopeKeys.begin(); it != answer.scopeKeys.end(); ++it)
        keys.insert(it.key(), it.value());
    const QJsonObject bundle{{"serverKey", answer.serverKey}, {"certificate", answer.certificate}, {"scopeKeys", keys}};
    return m_secrets.write(key("bundle"), QJsonDocument(bundle).toJson(QJsonDocument::Compact));
}

Result<QString> SignIn::signingSecret()
{
    EMONEV_ASSIGN(const QByteArray secret, read("sign"));
    if (!secret.isEmpty())
        return QString::fromLatin1(secret);
    const KeyPair pair = KeyPair::generate();
    const SecretBytes secretText = pair.secretText();
    const QByteArray text = QByteArrayView(secretText).toByteArray();
    EMONEV_TRY(m_secrets.write(key("sign"), text));
    return QString::fromLatin1(text);
}

Result<QString> SignIn::publicKey()
{
    EMONEV_ASSIGN(const QString secret, signingSecret());
    EMONEV_ASSIGN(const KeyPair pair, KeyPair::fromSecretText(secret.toLatin1()));
    return QString::fromLatin1(pair.publicText());
}

Result<QByteArray> SignIn::bundleKeys() { return read("bundle"); }

Result<void> SignIn::rename(const QString &device)
{
    const QString old = std::exchange(m_device, device);
    for (const char *what : kept) {
        const QString from = old + u'/' + QLatin1String(what);
        EMONEV_ASSIGN(const auto value, m_secrets.read(from));
        if (!value)
            continue;
        EMONEV_TRY(m_secrets.write(key(what), *value));
        EMONEV_TRY(m_secrets.remove(from));
    }
    return {};
}

Result<void> SignIn::forget()
{
    m_access.clear();
    for (const char *what : kept)
        EMONEV_TRY(m_secrets.remove(key(what)));
    return {};
}

} // namespace emonev
