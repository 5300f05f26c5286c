#pragma once
#include "courier/bundleline.h"
#include "courier/bundlewriter.h"
#include "secrets/sealing.h"
#include "secrets/tokens.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

/// A city server's keys, and what it gives to laptops that sign in.
class TestServerKeys
{
public:
    explicit TestServerKeys(const QString &city = QStringLiteral("Kota Uji")) : m_city(city) {}

    [[nodiscard]] const KeyPair &signing() const { return m_signing; }
    [[nodiscard]] QString certificate(const QString &device, const QString &account, const KeyPair &keys,
                                      const QString &until = QStringLiteral("2027-12-01T00:00:00Z")) const
    {
        const QByteArray word = QJsonDocument(QJsonObject{{"account", account},
                                                          {"city", m_city},
                                                          {"device", device},
                                                          {"key", QString::fromLatin1(keys.publicText())},
                                                          {"until", until},
                                                          {"user", "nama-" + account}})
                                    .toJson(QJsonDocument::Compact);
        return QString::fromLatin1(toBase64Url(word) + '.' + toBase64Url(signDetached(word, m_signing)));
    }
    [[nodiscard]] QByteArray bundleKeys(const QString &certificateText, const QStringList &scopes) const
    {
        QJsonObject keys;
        for (const QString &scope : scopes)
            keys.insert(scope, QString::fromLatin1(toBase64Url(*derivedKey(m_master, scope.toUtf8()))));
        return QJsonDocument(QJsonObject{{"serverKey", QString::fromLatin1(m_signing.publicText())},
                                         {"certificate", certificateText},
                                         {"scopeKeys", keys}})
            .toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] CourierKeys keysOf(const QString &device, const QString &account, const KeyPair &signing,
                                     const QStringList &scopes,
                                     const QString &until = QStringLiteral("2027-12-01T00:00:00Z")) const
    {
        auto keys = CourierKeys::from(bundleKeys(certificate(device, account, signing, until), scopes),
                                      QString::fromLatin1(signing.secretText().view().toByteArray()));
        if (!keys)
            qFatal("%s: %s", qPrintable(keys.error().code), qPrintable(keys.error().detail));
        return std::move(keys).value();
    }
    [[nodiscard]] Receipt receipt(wire::OpResult result, const QString &epoch) const
    {
        result.signature = QString::fromLatin1(toBase64Url(signDetached(wire::receiptBytes(result, epoch), m_signing)));
        return {result, epoch};
    }

private:
    QString m_city;
    KeyPair m_signing = KeyPair::generate();
    SecretBytes m_master = randomKey();
};

} // namespace emonev
