#include "server/http/httprefusal.h"
#include <array>

namespace emonev {

namespace {

struct Entry
{
    int status;
    const char *code;
    bool retry;
};

constexpr std::array<Entry, httpRefusalCount> entries{{
    {400, "bad_request", false},
    {431, "header_too_large", false},
    {413, "body_too_large", false},
    {415, "unsupported_encoding", false},
    {417, "expectation_failed", false},
    {408, "request_timeout", true},
    {429, "too_many_requests", true},
    {429, "too_many_connections", true},
    {503, "server_full", true},
    {503, "overloaded", true},
    {503, "too_slow", true},
    {500, "internal", true},
    {500, "file_unreadable", true},
}};

} // namespace

int statusOf(HttpRefusal reason) { return entries[size_t(reason)].status; }
QByteArray codeOf(HttpRefusal reason) { return entries[size_t(reason)].code; }
bool mayRetry(HttpRefusal reason) { return entries[size_t(reason)].retry; }

} // namespace emonev
