// How a connection sends an answer, and how it comes to its end.
#include "server/http/httpconnection.h"

namespace emonev {

void HttpConnection::answer(HttpResponse response)
{
    if (m_stage == Stage::Handling)
        --m_context.metrics.handlingNow;
    m_body.reset();
    m_keepAlive = m_keepAlive && !m_context.draining;
    const HttpOutgoing::Frame frame{m_keepAlive, m_intake.headOnly, m_context.options.clock->now(), m_requestId};
    m_answer = std::make_unique<HttpOutgoing>(std::move(response), frame);
    if (!m_answer->open())
        m_answer = std::make_unique<HttpOutgoing>(m_context.refuse({HttpRefusal::FileLost, {}}), frame);
    const int hundreds = m_answer->status() / 100;
    if (hundreds >= 1 && hundreds <= 5)
        ++m_context.metrics.byClass[size_t(hundreds)];
    hold(m_answer->bytesHeld());
    writeMore();
}

void HttpConnection::writeMore()
{
    const std::string_view piece = m_answer->next();
    if (m_answer->isBroken())
        return end();
    if (piece.empty())
        return onAnswered();
    enter(Stage::Writing, m_context.options.writeDeadline);
    m_stream->write(piece, [self = shared_from_this(), count = piece.size()](bool ok) {
        if (!ok || self->m_stage != Stage::Writing)
            return self->end();
        self->m_context.metrics.bytesOut += qint64(count);
        self->writeMore();
    });
}

void HttpConnection::onAnswered()
{
    m_answer.reset();
    hold(0);
    if (m_keepAlive && !m_context.draining)
        nextRequest(m_context.options.idleDeadline);
    else
        linger();
}

/// Closing with bytes unread would reset the connection and take the answer away from the peer.
void HttpConnection::linger()
{
    m_in = {};
    m_parser.reset();
    enter(Stage::Lingering, m_context.options.lingerDeadline);
    m_stream->finish([self = shared_from_this()](bool ok) {
        if (ok && self->m_stage == Stage::Lingering)
            self->readMore();
        else
            self->end();
    });
}

} // namespace emonev
