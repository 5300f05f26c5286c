#include "services/overviewservice.h"
#include <QThreadPool>

namespace emonev {

Result<QVector<ServiceOverview>> OverviewService::page(const OverviewFilter &filter, const QString &afterCode,
                                                       int rows) const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QVector<ServiceOverview>> { return overview::page(c, filter, afterCode, rows); });
}

Result<qint64> OverviewService::count(const OverviewFilter &filter) const
{
    return m_workspace.read([&](Connection &c) -> Result<qint64> { return overview::count(c, filter); });
}

QFuture<Result<qint64>> OverviewService::countLater(const OverviewFilter &filter) const
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QFuture<Result<qint64>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, filter, service = *this] {
        promise->addResult(service.count(filter));
        promise->finish();
    });
    return future;
}

} // namespace emonev
