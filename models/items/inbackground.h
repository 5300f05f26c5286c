#pragma once
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace emonev {

/// Runs `work` on a thread of the global pool, so that the window never waits for the disk.
template <typename F> auto inBackground(F work) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace emonev
