// How a connection takes a request's body in.
#include "server/http/httpconnection.h"
#include "server/http/httpinflate.h"
#include <algorithm>

namespace emonev {

namespace {

constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

void HttpConnection::beginBody()
{
    m_body = std::make_unique<HttpBody>(m_intake.limits.maxBody);
    if (m_intake.awaitsContinue && m_in.empty())
        return sendContinue();
    enter(Stage::Body, m_context.options.bodyDeadline);
    extendBodyDeadline();
    onBody();
}

void HttpConnection::sendContinue()
{
    enter(Stage::Continuing, m_context.options.writeDeadline);
    m_stream->write(goOn, [self = shared_from_this()](bool ok) {
        if (!ok || self->m_stage != Stage::Continuing)
            return self->end();
        self->enter(Stage::Body, self->m_context.options.bodyDeadline);
        self->extendBodyDeadline();
        self->onBody();
    });
}

/// The known size, or what a chunked body has brought so far, buys time at the slowest rate we bear.
void HttpConnection::extendBodyDeadline()
{
    const HttpOptions &options = m_context.options;
    const qint64 known = m_parser->contentLength();
    const qint64 size = known < 0 ? m_body->size() : known;
    const HttpOptions::Time whole =
        options.bodyDeadline + HttpOptions::Time(size * 1000 / std::max<qint64>(1, options.bodyBytesPerSecond));
    const auto passed = std::chrono::duration_cast<HttpOptions::Time>(Moment::clock::now() - m_since);
    const Moment began = m_since;
    enter(Stage::Body, whole - passed);
    m_since = began;
}

void HttpConnection::onBody()
{
    const HttpParser::State state = m_parser->readBody(m_in, *m_body);
    if (state == HttpParser::State::Faulty)
        return refuse(m_parser->fault());
    hold(m_body->size());
    if (m_context.metrics.bufferedNow > m_context.options.maxBuffered)
        return refuse({HttpRefusal::Overloaded, QStringLiteral("too many bodies at once")});
    if (state == HttpParser::State::NeedsMore) {
        if (m_parser->contentLength() < 0)
            extendBodyDeadline();
        return readMore();
    }
    m_intake.request.body = m_body->take();
    m_body.reset();
    dispatchWithBody();
}

/// Inflating a body, and reading what it says, may take as long as many other requests together.
void HttpConnection::dispatchWithBody()
{
    enter(Stage::Handling, m_context.options.handleDeadline);
    ++m_context.metrics.handlingNow;
    const qint64 maxPlain = m_intake.gzip ? m_intake.maxPlain() : -1;
    const HttpResponder responds = responder();
    m_context.workers.start([&routes = m_context.routes, loop = std::weak_ptr(m_context.loop), weak = weak_from_this(),
                             number = m_requestNumber, maxPlain, responds,
                             request = std::make_shared<HttpRequest>(std::move(m_intake.request))] {
        const auto tell = [&](auto work) {
            if (const auto alive = loop.lock())
                alive->post([weak, number, work] {
                    const auto self = weak.lock();
                    if (self && self->m_stage == Stage::Handling && self->m_requestNumber == number)
                        work(*self);
                });
        };
        if (maxPlain >= 0) {
            auto plain = inflated(request->body, maxPlain);
            if (const auto *fault = std::get_if<HttpFault>(&plain))
                return tell([wrong = *fault](HttpConnection &self) { self.refuse(wrong); });
            request->body = std::get<QByteArray>(std::move(plain));
            tell([size = request->body.size()](HttpConnection &self) { self.hold(size); });
        }
        routes.handle(std::move(*request), responds);
    });
}

} // namespace emonev
