#pragma once
#include <QFutureWatcher>

namespace emonev {

/// Calls `handler(result)` in the context's thread once the future is done, always through the event loop, and never
/// after the context is gone. (QFuture::then(context) of Qt 6.4 asserts when the context died before, and calls back
/// at once when the future happens to be done already.)
template <typename T, typename F> void whenDone(const QFuture<T> &future, QObject *context, F handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         handler(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace emonev
