#include "server/http/httpconnection.h"
#include "server/http/httpgzip.h"

namespace emonev {

namespace {

constexpr size_t roomKept = 32 * 1024;

} // namespace

HttpConnection::HttpConnection(HttpContext &context, std::unique_ptr<HttpStream> stream, const QString &peer,
                               std::optional<HttpRefusal> turnedAway)
    : m_context(context), m_stream(std::move(stream)), m_peer(peer), m_group(addressGroup(peer)),
      m_turnedAway(turnedAway)
{
}

void HttpConnection::start()
{
    const HttpOptions &options = m_context.options;
    enter(Stage::Greeting, options.headDeadline);
    m_stream->handshake([self = shared_from_this(), &options](bool ok) {
        if (!ok || self->m_stage != Stage::Greeting)
            return self->end();
        const auto spent = std::chrono::duration_cast<HttpOptions::Time>(Moment::clock::now() - self->m_since);
        self->nextRequest(self->m_turnedAway ? options.turnAwayDeadline : options.headDeadline - spent);
    });
}

void HttpConnection::drain()
{
    if (m_stage == Stage::Greeting || m_stage == Stage::Waiting)
        end();
}

void HttpConnection::end()
{
    if (m_stage == Stage::Ended)
        return;
    const auto self = shared_from_this();
    if (m_stage == Stage::Handling)
        --m_context.metrics.handlingNow;
    m_stage = Stage::Ended;
    ++m_deadlineNumber;
    hold(0);
    m_stream->close();
    --m_context.metrics.connectionsNow;
    m_context.connections.remove(this);
    if (m_context.draining && m_context.connections.isEmpty() && m_context.whenEmpty)
        m_context.whenEmpty();
}

/// What the connection's bodies take of the memory all share.
void HttpConnection::hold(qint64 bytes)
{
    m_context.metrics.bufferedNow += bytes - m_held;
    m_held = bytes;
}

void HttpConnection::enter(Stage stage, HttpOptions::Time deadline)
{
    m_stage = stage;
    m_since = Moment::clock::now();
    const quint64 number = ++m_deadlineNumber;
    m_stream->setDeadline(deadline, [weak = weak_from_this(), number] {
        const auto self = weak.lock();
        if (self && self->m_deadlineNumber == number)
            self->onDeadline();
    });
}

void HttpConnection::onDeadline()
{
    const bool mayAnswer = m_stage == Stage::Head || m_stage == Stage::Body || m_stage == Stage::Handling;
    if (!mayAnswer) {
        if (m_turnedAway && m_stage == Stage::Waiting)
            m_context.metrics.count(*m_turnedAway);
        return end();
    }
    if (m_stage != Stage::Handling)
        m_stream->cancel();
    m_keepAlive = false;
    if (m_turnedAway)
        return refuse({*m_turnedAway, {}});
    refuse({m_stage == Stage::Handling ? HttpRefusal::HandlerSlow : HttpRefusal::TimedOut, {}});
}

void HttpConnection::nextRequest(HttpOptions::Time deadline)
{
    m_parser.reset();
    m_intake = {};
    m_requestId.clear();
    if (m_in.empty() && m_in.capacity() > roomKept)
        m_in.shrink_to_fit();
    enter(Stage::Waiting, deadline);
    if (m_in.empty())
        readMore();
    else
        onBytes({}, true);
}

void HttpConnection::readMore()
{
    m_stream->read([self = shared_from_this()](std::string_view bytes, bool ok) {
        self->m_context.metrics.bytesIn += qint64(bytes.size());
        self->onBytes(bytes, ok);
    });
}

void HttpConnection::onBytes(std::string_view bytes, bool ok)
{
    const bool listening = isIdle() || m_stage == Stage::Head || m_stage == Stage::Body;
    if (!listening)
        return;
    if (!ok)
        return end();
    if (m_stage == Stage::Lingering) {
        m_discarded += qint64(bytes.size());
        return m_discarded > m_context.options.lingerBytes ? end() : readMore();
    }
    m_in.append(bytes);
    if (m_stage == Stage::Body)
        return onBody();
    if (m_stage == Stage::Waiting) {
        m_parser = std::make_unique<HttpParser>(m_context.options.maxHead, m_context.options.maxHeaderLines);
        if (m_requestNumber == 0) // its deadline runs from the connection's beginning
            m_stage = Stage::Head;
        else
            enter(Stage::Head, m_context.options.headDeadline);
    }
    onHead();
}

void HttpConnection::onHead()
{
    const HttpParser::State state = m_parser->readHead(m_in);
    if (state == HttpParser::State::NeedsMore)
        return readMore();
    ++m_requestNumber;
    m_keepAlive = false;
    if (m_turnedAway)
        return refuse({*m_turnedAway, {}});
    if (state == HttpParser::State::Faulty)
        return refuse(m_parser->fault());
    m_intake = takeIn(m_context, *m_parser, m_peer);
    m_requestId = m_intake.request.requestId;
    m_keepAlive = m_parser->keepsAlive();
    if (m_intake.refusal) {
        if (m_parser->hasBody() || m_intake.refusal->status == 400)
            m_keepAlive = false;
        return answer(std::move(*m_intake.refusal));
    }
    m_parser->hasBody() ? beginBody() : dispatch();
}

HttpResponder HttpConnection::responder()
{
    const bool gzip = acceptsGzip(m_intake.request.header("accept-encoding"));
    auto deliver = [loop = std::weak_ptr(m_context.loop), weak = weak_from_this(),
                    number = m_requestNumber](HttpResponse response) {
        const auto alive = loop.lock();
        if (!alive)
            return;
        alive->post([weak, number, shared = std::make_shared<HttpResponse>(std::move(response))] {
            if (const auto self = weak.lock())
                self->deliver(number, std::move(*shared));
        });
    };
    return {std::move(deliver), gzip ? m_context.options.gzipFrom : -1};
}

void HttpConnection::dispatch()
{
    enter(Stage::Handling, m_context.options.handleDeadline);
    ++m_context.metrics.handlingNow;
    const HttpResponder respond = responder();
    m_context.routes.handle(std::move(m_intake.request), respond);
}

void HttpConnection::deliver(quint64 number, HttpResponse response)
{
    if (m_stage == Stage::Handling && number == m_requestNumber)
        answer(std::move(response));
}

void HttpConnection::refuse(const HttpFault &fault)
{
    m_keepAlive = false;
    answer(m_context.refuse(fault));
}

} // namespace emonev
