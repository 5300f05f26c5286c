#pragma once
#include "storage/recordwriter.h"
#include "sync/syncschema.h"
#include <QJsonObject>

namespace emonev {

/// A row's columns (not its key) as the protocol writes them; nulls are left out.
[[nodiscard]] QJsonObject rowToJson(const TableSpec &spec, const Row &row);
/// The row of a key and its columns; nothing where a value has another type than its column.
[[nodiscard]] std::optional<Row> rowFromJson(const SyncTable &table, const QString &rowKey, const QJsonObject &data);
/// The columns the table does not know.
[[nodiscard]] QJsonObject unknownColumns(const SyncTable &table, const QJsonObject &data);

/// The rows a row refers to: table and key. Instruments are left out: every laptop has the shipped ones.
[[nodiscard]] QVector<QPair<QString, QString>> parentsOf(const SyncTable &table, const QString &rowKey,
                                                         const QJsonObject &data);

} // namespace emonev
