#include "transport/httpclient.h"
#include "sync/gzip.h"
#include <QEventLoop>
#include <QFile>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

namespace emonev {

namespace {

constexpr qsizetype worthPacking = 1024;
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

bool isPart(int status) { return status == 206; }
bool isWhole(int status) { return status == 200; }

} // namespace

HttpClient::HttpClient(const HttpClientOptions &options) : m_options(options), m_begun(QDateTime::currentDateTimeUtc())
{
    m_network.setAutoDeleteReplies(false);
    m_network.setTransferTimeout(options.quietSeconds * 1000);
}

qint64 HttpClient::timeLeft() const
{
    if (m_options.totalSeconds <= 0)
        return 0;
    const qint64 left = m_options.totalSeconds * 1000 - m_begun.msecsTo(QDateTime::currentDateTimeUtc());
    return left > 0 ? left : -1;
}

QNetworkRequest HttpClient::prepared(const Request &request, QByteArray &body) const
{
    QUrl url = m_options.base;
    url.setPath(url.path(QUrl::FullyEncoded) + request.path.section(u'?', 0, 0), QUrl::TolerantMode);
    url.setQuery(request.path.section(u'?', 1));
    QNetworkRequest made(url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setRawHeader("X-Schema", QByteArray::number(wire::schemaLatest));
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    if (request.into && request.intoFrom > 0) {
        made.setRawHeader("Range", "bytes=" + QByteArray::number(request.intoFrom) + '-');
        if (!request.intoTag.isEmpty())
            made.setRawHeader("If-Range", request.intoTag);
    }
    if (!body.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (body.size() > worthPacking && request.contentType == "application/json") {
        body = gzipped(body);
        made.setRawHeader("Content-Encoding", "gzip");
    }
    if (!m_options.authorityFile.isEmpty()) {
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificates(m_options.authorityFile);
        made.setSslConfiguration(ssl);
    }
    return made;
}

HttpAnswer HttpClient::send(const Request &request)
{
    const qint64 left = timeLeft();
    if (left < 0)
        return {0, {}, {}, 0, QStringLiteral("out of time")};
    QByteArray body = request.body;
    const QNetworkRequest made = prepared(request, body);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(made, request.method, body));
    if (left > 0)
        QTimer::singleShot(left, reply.get(), &QNetworkReply::abort);
    return collect(reply.get(), request);
}

HttpAnswer HttpClient::collect(QNetworkReply *reply, const Request &request)
{
    HttpAnswer answer;
    const auto take = [&] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray bytes = reply->readAll();
        const QByteArray tag = reply->rawHeader("ETag");
        const bool fits = request.intoFrom > 0 ? isPart(status) && (request.intoTag.isEmpty() || tag == request.intoTag)
                                               : isWhole(status);
        if (request.into && fits) {
            if (request.into->write(bytes) != bytes.size())
                reply->abort(); // no room on this disk
        } else if (!request.into || !isWhole(status)) {
            answer.body += bytes;
        }
        if (answer.body.size() > largestAnswer)
            reply->abort();
    };
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    take();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.etag = reply->rawHeader("ETag");
    answer.retryAfter = reply->rawHeader("Retry-After").toInt();
    const bool cut = reply->error() != QNetworkReply::NoError && answer.status >= 200 && answer.status < 300;
    if (answer.status == 0 || cut) {
        answer.status = 0;
        answer.failure = reply->errorString();
    }
    if (const QByteArray date = reply->rawHeader("Date"); !date.isEmpty())
        m_serverTime = QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    if (const QByteArray epoch = reply->rawHeader("X-Epoch"); !epoch.isEmpty())
        m_epoch = QString::fromLatin1(epoch);
    return answer;
}

} // namespace emonev
