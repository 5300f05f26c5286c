#pragma once
#include "sync/syncschema.h"
#include <QJsonObject>

namespace emonev::columns {

/// What is wrong with a column's value: "too_long: name (300)", "not_a_number: lat" …; empty where nothing is.
[[nodiscard]] QString fault(const SyncTable &table, const QString &column, const QJsonValue &value);
/// "required: name" for the first column a row must have and hasn't.
[[nodiscard]] QString missing(const SyncTable &table, const QJsonObject &data);
/// What is wrong with a row's key; empty where nothing is.
[[nodiscard]] QString keyFault(const SyncTable &table, const QString &row);
/// The n-th part of a row's key.
[[nodiscard]] QString keyPart(const SyncTable &table, const QString &row, int part);

} // namespace emonev::columns
