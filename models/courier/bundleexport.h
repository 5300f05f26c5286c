#pragma once
#include "courier/bundlewriter.h"
#include "storage/courierrepository.h"
#include "storage/store.h"
#include "sync/protocol.h"

namespace emonev {

class Clock;
struct OutboxEntry;

/// Writes what waits here, what is carried for others, and the answers on their way back, into one file.
class BundleExport
{
public:
    struct Summary
    {
        int ops = 0;
        int receipts = 0;
        int leftOut = 0; ///< operations that could not be sealed: nobody has the scope's key yet, or too long
        qsizetype scopes = 0;
    };

    /// The store must be open for writing.
    BundleExport(Store &store, const Clock &clock, const CourierKeys &keys);

    /// NotPermitted "bundle_sign_in" where the keys are another laptop's or have run out; "file_not_written".
    Result<Summary> run(const QString &path);

private:
    Result<void> collect(Connection &connection);
    Result<void> addOwn(Connection &connection, const QString &account);
    Result<void> addOwn(Connection &connection, const OutboxEntry &entry, wire::Op op, const QString &readIn);
    Result<void> addCarried(Connection &connection);
    bool addCarried(const CourierOp &entry, const QMap<QString, Certificate> &makers);
    void add(const QStringList &scopes, const QByteArray &line, int &count);

    Store &m_store;
    const Clock &m_clock;
    const CourierKeys &m_keys;
    BundleWriter m_writer;
    Summary m_summary;
    QStringList m_certificates;
};

} // namespace emonev
