#pragma once
#include "storage/recordwriter.h"
#include <QJsonObject>
#include <QSet>

namespace emonev {

/// One entry of the history: who changed what of a row, when, from what, to what.
struct Change
{
    qint64 seq = 0;
    QDateTime at;
    QString user;
    QString table;
    QString rowKey;
    QString unitId;
    QString kind; ///< insert, update, delete
    QJsonObject before;
    QJsonObject after;
    QString batchId;
};

/// Reads history and takes changes back.
namespace changes {

/// Newest first.
[[nodiscard]] QVector<Change> ofRow(Connection &connection, const QString &table, const QString &rowKey,
                                    int limit = 200);
/// History of all rows whose key starts with `prefix`, newest first.
[[nodiscard]] QVector<Change> ofPrefix(Connection &connection, const QString &table, const QString &prefix,
                                       int limit = 500);
/// Of a table's rows that concern a unit, oldest first.
[[nodiscard]] QVector<Change> ofUnit(Connection &connection, const QString &table, const QString &unitId);
[[nodiscard]] QVector<Change> inRange(Connection &connection, qint64 first, qint64 last);
/// The tables and units that the changes from `first` to `last` concern.
struct Touched
{
    QSet<QString> tables;
    QSet<QString> units;
};
[[nodiscard]] Touched touched(Connection &connection, qint64 first, qint64 last);
[[nodiscard]] QVector<Change> ofBatch(Connection &connection, const QString &batchId);
[[nodiscard]] qint64 newest(Connection &connection);
/// The newest change of the same row after `change` that no part of `batchId` made (empty: any).
[[nodiscard]] std::optional<Change> laterThan(Connection &connection, const Change &change, const QString &batchId);
/// Writes the opposite of `change` as a new change. Conflict when the row no longer holds what the change wrote.
[[nodiscard]] Result<void> revert(RecordWriter &writer, const Change &change);

} // namespace changes

} // namespace emonev
