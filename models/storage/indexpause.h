#pragma once
#include "storage/connection.h"
#include <QStringList>

namespace emonev {

/// Takes tables' indexes away while very many rows are written, in the caller's transaction: made anew at the end they
/// cost half. Indexes that guard a rule stay.
class IndexPause
{
public:
    /// Only of those `tables` that the `newRows` at least double; of none where they are few.
    IndexPause(Connection &connection, const QStringList &tables, qint64 newRows);

    /// Makes them anew; without it only taking back the transaction brings them back.
    void end();

private:
    Connection &m_connection;
    QByteArrayList m_made; ///< what makes each index
};

} // namespace emonev
