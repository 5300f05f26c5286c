#pragma once
#include "server/http/httpresponse.h"
#include <QDateTime>
#include <QFile>
#include <memory>
#include <string_view>

namespace emonev {

/// An answer on its way out, cut into pieces.
class HttpOutgoing
{
public:
    /// What the connection adds to a response.
    struct Frame
    {
        bool keepAlive = true;
        bool headOnly = false;
        QDateTime date;
        QByteArray requestId;
    };

    HttpOutgoing(HttpResponse response, const Frame &frame);

    /// False: the response's file cannot be read.
    [[nodiscard]] bool open();
    /// The next bytes to send, empty at the end; they live until the next call.
    [[nodiscard]] std::string_view next();
    /// The file ended before its time; the connection cannot go on.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] int status() const { return m_response.status; }
    [[nodiscard]] qint64 bytesHeld() const { return m_response.body.size(); }

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] bool hasBody() const;

    HttpResponse m_response;
    Frame m_frame;
    std::unique_ptr<QFile> m_file;
    QByteArray m_piece;
    qint64 m_length = 0;
    qint64 m_sent = 0;
    bool m_begun = false;
    bool m_broken = false;
};

} // namespace emonev
