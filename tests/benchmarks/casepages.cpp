#include "core/clock.h"
#include "services/caselist.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace emonev;

// How long the queue takes to read pages of 200 rows, first and deep ones, for each kind of filter: casepages DATA-DIR.
namespace {

constexpr int pageRows = 200;
constexpr int pages = 30;

struct Question
{
    const char *name;
    CaseFilter filter;
    CaseOrder order = CaseOrder::Newest;
};

QVector<Question> questions(const CaseList &list, qint64 now)
{
    QVector<Question> all{
        {"newest", {}}, {"oldest", {}, CaseOrder::Oldest}, {"most urgent", {}, CaseOrder::MostUrgent}};
    const auto first = list.page({}, CaseOrder::Newest, {}, 1);
    if (!first || first->isEmpty())
        return all;
    const CaseLine &line = first->first();
    const auto add = [&](const char *name, auto edit) {
        Question question{name, {}};
        question.filter.now = now;
        question.filter.soonUntil = now + 86400;
        edit(question.filter);
        all.append(question);
    };
    add("unit", [&](CaseFilter &f) { f.unitIds = {line.unitId}; });
    add("category", [&](CaseFilter &f) { f.categories = {line.category}; });
    add("channel", [&](CaseFilter &f) { f.channels = {line.channel}; });
    add("status", [&](CaseFilter &f) { f.statuses = {CaseStatus::Done}; });
    add("rare status", [&](CaseFilter &f) { f.statuses = {CaseStatus::Refused}; });
    add("late", [&](CaseFilter &f) { f.clock = CaseFilter::Clock::Late; });
    add("soon", [&](CaseFilter &f) { f.clock = CaseFilter::Clock::Soon; });
    add("unit, category, late", [&](CaseFilter &f) {
        f.unitIds = {line.unitId};
        f.categories = {line.category};
        f.clock = CaseFilter::Clock::Late;
    });
    for (const char *typed : {"l", "lamp", "lampu jalan", "lampu jalan antrean berkas"})
        add(typed, [&](CaseFilter &f) {
            f.text = QLatin1String(typed);
            f.isTyping = true;
        });
    return all;
}

void measure(const CaseList &list, const Question &question)
{
    double worst = 0;
    double first = 0;
    int rows = 0;
    std::optional<CaseLine> after;
    for (int page = 0; page < pages; ++page) {
        QElapsedTimer timer;
        timer.start();
        const auto lines = list.page(question.filter, question.order, after, pageRows);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        worst = std::max(worst, took);
        first = page == 0 ? took : first;
        if (!lines || lines->isEmpty())
            break;
        rows += int(lines->size());
        after = lines->last();
        if (lines->size() < pageRows)
            break;
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 count = list.count(question.filter).value_or(-1);
    std::printf("%-28s first %8.2f ms  worst %8.2f ms  rows %6d  count %8lld in %8.1f ms\n", question.name, first,
                worst, rows, static_cast<long long>(count), double(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    auto store =
        Store::open(Profile{QString::fromLocal8Bit(argv[1])}, Store::Access::Read, QStringLiteral("casepages"));
    if (!store)
        return int(store.error().kind);
    Workspace workspace(**store, clock, QStringLiteral("benchmark"));
    const CaseList list(workspace);
    for (const Question &question : questions(list, clock.now().toSecsSinceEpoch()))
        measure(list, question);
    return 0;
}
