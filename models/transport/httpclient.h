#pragma once
#include "sync/protocol.h"
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace emonev {

/// What came back for one request.
struct HttpAnswer
{
    int status = 0;  ///< 0: no answer
    QByteArray body; ///< empty where it went into a device
    QByteArray etag;
    int retryAfter = 0;
    QString failure; ///< of the network, for the log
};

/// How to reach the server.
struct HttpClientOptions
{
    QUrl base;
    QString authorityFile; ///< PEM of the authority that signed the server's certificate; empty: the system's
    int quietSeconds = 30; ///< without a byte, then the request is given up
    int totalSeconds = 0;  ///< of all requests together; 0: no limit
};

/// Sends one request at a time and waits for its answer. Belongs to one thread.
class HttpClient
{
public:
    explicit HttpClient(const HttpClientOptions &options);

    struct Request
    {
        QByteArray method;
        QString path;
        QByteArray body;
        QByteArray contentType = "application/json";
        QVector<QPair<QByteArray, QByteArray>> headers;
        QIODevice *into = nullptr; ///< where a successful answer's bytes go
        QByteArray intoTag;        ///< only where the answer has this tag; empty: any
        qint64 intoFrom = 0;       ///< a part from here on is asked for
    };
    HttpAnswer send(const Request &request);

    /// The server's `Date` in the last answer.
    [[nodiscard]] QDateTime serverTime() const { return m_serverTime; }
    [[nodiscard]] QString epoch() const { return m_epoch; }

private:
    QNetworkRequest prepared(const Request &request, QByteArray &body) const;
    HttpAnswer collect(class QNetworkReply *reply, const Request &request);
    /// Milliseconds this request may still take; 0: no limit, -1: none are left.
    [[nodiscard]] qint64 timeLeft() const;

    HttpClientOptions m_options;
    QNetworkAccessManager m_network;
    QDateTime m_begun;
    QDateTime m_serverTime;
    QString m_epoch;
};

} // namespace emonev
