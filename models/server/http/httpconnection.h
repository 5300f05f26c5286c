#pragma once
#include "server/http/httpbody.h"
#include "server/http/httpintake.h"
#include "server/http/httpoutgoing.h"
#include "server/http/httpstream.h"
#include <optional>
#include <string>

namespace emonev {

/// One connection from its first byte to its end: one request at a time, each stage under a deadline.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// `turnedAway`: one over a cap, which gets only this answer.
    HttpConnection(HttpContext &context, std::unique_ptr<HttpStream> stream, const QString &peer,
                   std::optional<HttpRefusal> turnedAway);

    void start();
    /// Ends at once where nothing is going on, else after the present answer.
    void drain();
    void end();

    [[nodiscard]] bool isIdle() const { return m_stage == Stage::Waiting || m_stage == Stage::Lingering; }
    [[nodiscard]] bool isTurnedAway() const { return m_turnedAway.has_value(); }
    [[nodiscard]] Moment since() const { return m_since; } ///< when the present stage began
    [[nodiscard]] const QString &group() const { return m_group; }

private:
    enum class Stage { Greeting, Waiting, Head, Continuing, Body, Handling, Writing, Lingering, Ended };

    void enter(Stage stage, HttpOptions::Time deadline);
    void onDeadline();
    void nextRequest(HttpOptions::Time deadline);
    void readMore();
    void onBytes(std::string_view bytes, bool ok);
    void onHead();
    void beginBody();
    void sendContinue();
    void onBody();
    void extendBodyDeadline();
    void dispatch();
    void dispatchWithBody();
    [[nodiscard]] HttpResponder responder();
    void deliver(quint64 number, HttpResponse response);
    void refuse(const HttpFault &fault);
    void answer(HttpResponse response);
    void writeMore();
    void onAnswered();
    void linger();
    void hold(qint64 bytes);

    HttpContext &m_context;
    std::unique_ptr<HttpStream> m_stream;
    QString m_peer;
    QString m_group;
    std::optional<HttpRefusal> m_turnedAway;
    Stage m_stage = Stage::Greeting;
    Moment m_since = Moment::clock::now();
    quint64 m_deadlineNumber = 0;
    quint64 m_requestNumber = 0;
    std::string m_in; ///< received, not yet understood
    std::unique_ptr<HttpParser> m_parser;
    HttpIntake m_intake;
    QByteArray m_requestId;
    std::unique_ptr<HttpBody> m_body;
    std::unique_ptr<HttpOutgoing> m_answer;
    bool m_keepAlive = true;
    qint64 m_held = 0;
    qint64 m_discarded = 0;
};

} // namespace emonev
