#pragma once
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace emonev {

/// Runs `work` on a thread of the pool; its result comes as a future.
template <typename F> auto besides(F work) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace emonev
