// Bodies of /v1/push: what is read is judged on a city of its own, twice, and the city must add up afterwards.
#include "fuzzcity.h"
#include "server/pulllogic.h"
#include "server/pushlogic.h"
#include "sync/protocoljson.h"
#include "sync/rowsum.h"
#include "sync/syncschema.h"

using namespace emonev;

namespace {

/// The kept checksums are what the rows come to.
void verifySums(ServerDatabase &database, const QString &admin)
{
    QMap<QString, QPair<qint64, quint64>> sums;
    SqlQuery &rows = database.query("row/list_versions").run();
    while (rows.next()) {
        auto &sum = sums[rows.text(0)];
        ++sum.first;
        sum.second += rowHash(rows.text(1), rows.text(2), rows.number(3));
    }
    rows.finish();
    const auto reply = PullLogic(database).pull(admin, {{}, wire::largestPullRows, {}});
    const auto *page = reply ? std::get_if<PullResult>(&*reply) : nullptr;
    if (!page)
        qFatal("the city cannot be read any more");
    const auto scopes = page->answer().scopes;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it)
        if (it->check && (it->check->rows != sums[it.key()].first || it->check->sum != sums[it.key()].second))
            qFatal("the checksum of %s does not add up", qPrintable(it.key()));
}

QByteArray applied(ServerDatabase &database, const Clock &clock, const PushJob &job)
{
    const auto replies = PushLogic(database, clock).apply({job});
    if (!replies)
        qFatal("%s: %s", qPrintable(replies.error().code), qPrintable(replies.error().detail));
    const auto *answer = std::get_if<wire::PushAnswer>(&replies->first());
    if (!answer)
        return "refused";
    if (answer->results.size() != job.request.ops.size())
        qFatal("not one answer an operation");
    const QByteArray json = wire::toJson(*answer);
    if (!wire::pushAnswerFrom(json))
        qFatal("an answer no laptop can read: %s", json.constData());
    return json;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static FuzzCity city;
    const Result<wire::PushRequest> request = wire::pushRequestFrom(fuzzBytes(data, size));
    if (!request)
        return 0;
    const Result<wire::PushRequest> again = wire::pushRequestFrom(wire::toJson(*request));
    if (!again || again->ops != request->ops)
        qFatal("not the same request when written and read again");
    const auto database = city.fresh();
    for (const QString &user : {QStringLiteral("admin"), QStringLiteral("lurah")}) {
        const PushJob job{city.idOf(user), *request, wire::schemaLatest};
        const QByteArray first = applied(*database, city.clock(), job);
        if (first == "refused")
            continue;
        if (const QByteArray second = applied(*database, city.clock(), job); second != first)
            qFatal("another answer the second time: %s, then %s", first.constData(), second.constData());
    }
    verifySums(*database, city.idOf(QStringLiteral("admin")));
    return 0;
}
