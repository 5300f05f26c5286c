#pragma once
#include "support/rawclient.h"
#include "sync/protocoljson.h"
#include <QCryptographicHash>
#include <QJsonDocument>

namespace emonev {

/// One user's laptop, as bytes on a socket.
struct RightsClient
{
    quint16 port = 0;
    QString device;
    QByteArray token;
    qint64 devSeq = 1'000'000;

    [[nodiscard]] RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                const QByteArray &headers = {}) const
    {
        QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers;
        if (!token.isEmpty())
            request += "Authorization: Bearer " + token + "\r\n";
        if (method != "GET")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return RawClient(port).ask(request + "\r\n" + body);
    }
    [[nodiscard]] RawAnswer push(wire::Op op, const QString &as = {})
    {
        op.devSeq = ++devSeq;
        op.confirmed = true;
        return ask("POST", "/v1/push", wire::toJson(wire::PushRequest{{}, as.isEmpty() ? device : as, {op}}));
    }
    void signIn(const QString &user, const QByteArray &password)
    {
        device = "dev-" + user;
        const RawAnswer answer =
            ask("POST", "/v1/session", wire::toJson(wire::SessionRequest{user, password, {}, device, {}, {}}));
        token = QJsonDocument::fromJson(answer.body)["access"].toString().toLatin1();
        if (token.isEmpty())
            qFatal("%s: %d %s", qPrintable(user), answer.status, answer.body.constData());
    }
    [[nodiscard]] static QByteArray hashOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    [[nodiscard]] RawAnswer offer(const QByteArray &bytes, const QString &scope) const
    {
        return ask("POST", "/v1/blobs",
                   wire::toJson(wire::BlobOffer{hashOf(bytes), bytes.size(), QStringLiteral("image/png"), scope}));
    }
    [[nodiscard]] static QByteArray uploadOf(const RawAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body)["upload"].toString().toLatin1();
    }
    [[nodiscard]] RawAnswer chunk(const QByteArray &upload, const QByteArray &bytes) const
    {
        return ask("PATCH", "/v1/blobs/" + upload, bytes,
                   "Upload-Offset: 0\r\nX-Chunk-Sha256: " + hashOf(bytes) + "\r\n");
    }
};

} // namespace emonev
