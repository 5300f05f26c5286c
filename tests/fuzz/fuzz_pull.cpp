// Bodies of /v1/pull: each page can be read by a laptop and holds nothing of a scope that isn't granted.
#include "fuzzcity.h"
#include "server/pulllogic.h"
#include "sync/protocoljson.h"

using namespace emonev;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static FuzzCity city;
    const Result<wire::PullRequest> request = wire::pullRequestFrom(fuzzBytes(data, size));
    if (!request)
        return 0;
    for (const QString &user : {QStringLiteral("admin"), QStringLiteral("lurah"), QStringLiteral("penonton")}) {
        const auto reply = PullLogic(city.database()).pull(city.idOf(user), *request);
        if (!reply)
            qFatal("%s: %s", qPrintable(reply.error().code), qPrintable(reply.error().detail));
        const auto *page = std::get_if<PullResult>(&*reply);
        if (!page)
            continue;
        const auto answer = wire::pullAnswerFrom(page->json());
        if (!answer)
            qFatal("a page no laptop can read: %s", page->json().constData());
        QStringList granted;
        for (const wire::Grant &grant : answer->grants)
            granted.append(grant.scope);
        for (auto it = answer->scopes.cbegin(); it != answer->scopes.cend(); ++it)
            if (!granted.contains(it.key()))
                qFatal("rows of %s for %s", qPrintable(it.key()), qPrintable(user));
        if (user == u"lurah" && granted != QStringList{"CITY", "A1"})
            qFatal("lurah was granted %s", qPrintable(granted.join(u' ')));
    }
    return 0;
}
