#pragma once
#include "sync/protocol.h"

namespace emonev {

/// A page as the database gave it: rows keep their data as JSON text, so that nothing is read only to be written again.
struct PullResult
{
    struct Row
    {
        QString table;
        QString row;
        qint64 seq = 0;
        QString gone; ///< empty, "deleted" or "moved"
        qint64 version = 0;
        QByteArray data;
        QString user;
        QString at;
    };
    struct Scope
    {
        qint64 next = 0;
        QVector<Row> rows;
        std::optional<wire::ScopeCheck> check;
    };

    wire::PullAnswer head; ///< everything but the scopes
    QMap<QString, Scope> scopes;

    [[nodiscard]] wire::PullAnswer answer() const;
    /// The answer's JSON, as wire::toJson(answer()) means it.
    [[nodiscard]] QByteArray json() const;
    /// One row as JSON, for pages and snapshots.
    static void appendJson(QByteArray &json, const Row &row);
};

} // namespace emonev
