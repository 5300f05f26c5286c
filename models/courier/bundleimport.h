#pragma once
#include "courier/bundlefile.h"
#include "courier/bundleline.h"
#include "storage/courierrepository.h"
#include "storage/peerrepository.h"
#include "storage/store.h"
#include <QSet>

namespace emonev {

class Clock;

/// Takes a bundle in: others' operations to be carried on, the server's answers to what was carried. All or nothing.
class BundleImport
{
public:
    struct Summary
    {
        int ops = 0; ///< in the sections that this laptop may open
        int newOps = 0;
        int known = 0;
        int receipts = 0;
        int settled = 0; ///< of this laptop's own waiting operations
        int skippedScopes = 0;
        QSet<QString> tables; ///< changed here
    };

    /// The store must be open for writing.
    BundleImport(Store &store, const Clock &clock, const CourierKeys &keys);

    /// As BundleFile; NotPermitted "bundle_not_for_us" where no section can be opened, "bundle_sign_in" where the keys
    /// are another laptop's; NotFound "file_not_found".
    Result<Summary> run(const QString &path);

private:
    Result<void> takeAll(Connection &connection, BundleFile &file);
    Result<void> readMakers(Connection &connection, const BundleFile &file);
    Result<void> takeLine(Connection &connection, const QByteArray &line, const QStringList &scopes);
    Result<void> takeOp(Connection &connection, const wire::Op &op, const QStringList &scopes);
    [[nodiscard]] bool comesAnew(const CourierOp &before, const wire::Op &op, const QByteArray &body) const;
    Result<void> takeReceipt(Connection &connection, const Receipt &receipt, const QStringList &scopes);
    Result<bool> settleOwn(Connection &connection, const wire::OpResult &result);
    void settleCarried(Connection &connection, const Receipt &receipt, const QStringList &scopes);

    Store &m_store;
    const Clock &m_clock;
    const CourierKeys &m_keys;
    Summary m_summary;
    Peer m_peer;
    QMap<QString, Certificate> m_makers;
    QSet<QString> m_newest; ///< laptops of which no later certificate is known
    QString m_now;
};

} // namespace emonev
