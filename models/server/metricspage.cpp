#include "server/metricspage.h"

namespace emonev {

namespace {

void add(QByteArray &text, const char *name, const char *type, qint64 value, const QByteArray &labels = {})
{
    if (!text.contains(QByteArray("# TYPE ") + name + ' '))
        text += QByteArray("# TYPE ") + name + ' ' + type + '\n';
    text += name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + QByteArray::number(value) + '\n';
}

void addHttp(QByteArray &text, const HttpMetrics &http)
{
    add(text, "emonev_http_connections", "gauge", http.connectionsNow);
    add(text, "emonev_http_connections_total", "counter", http.connectionsTotal);
    add(text, "emonev_http_handling", "gauge", http.handlingNow);
    add(text, "emonev_http_bytes_in_total", "counter", http.bytesIn);
    add(text, "emonev_http_bytes_out_total", "counter", http.bytesOut);
    for (size_t i = 1; i < http.byClass.size(); ++i)
        add(text, "emonev_http_answers_total", "counter", http.byClass[i],
            "class=\"" + QByteArray::number(qint64(i)) + "xx\"");
    for (int i = 0; i < httpRefusalCount; ++i)
        add(text, "emonev_http_refusals_total", "counter", http.refused(HttpRefusal(i)),
            "reason=\"" + codeOf(HttpRefusal(i)) + '"');
}

} // namespace

QByteArray metricsText(const EngineHealth &health, const HttpMetrics *http)
{
    QByteArray text;
    add(text, "emonev_up", "gauge", health.fine);
    add(text, "emonev_high", "gauge", health.high);
    add(text, "emonev_waiting", "gauge", health.waitingWrites, "queue=\"write\"");
    add(text, "emonev_waiting", "gauge", health.waitingReads, "queue=\"read\"");
    add(text, "emonev_pushes_total", "counter", health.pushes);
    add(text, "emonev_commits_total", "counter", health.commits);
    add(text, "emonev_pulls_total", "counter", health.pulls);
    add(text, "emonev_busy_total", "counter", health.refused);
    for (auto it = health.ops.begin(); it != health.ops.end(); ++it)
        add(text, "emonev_ops_total", "counter", it.value(), "status=\"" + it.key().toLatin1() + '"');
    if (http)
        addHttp(text, *http);
    return text;
}

} // namespace emonev
