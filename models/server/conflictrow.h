#pragma once
#include "server/rowstage.h"
#include "sync/protocol.h"

namespace emonev::conflictrow {

/// The id of the conflict an operation opens on a row; the same each time, so that a repetition after a restore meets
/// it.
[[nodiscard]] QString newId(const QString &op, const StagedRow &row);

/// A conflict's columns with `lost` added: `winner` is the row whose values stay. `data` is empty for a new one.
[[nodiscard]] QJsonObject extended(const QJsonObject &data, const StagedRow &winner,
                                   const QVector<wire::GroupChange> &lost, const QString &user, const QString &madeAt,
                                   const QString &device);

} // namespace emonev::conflictrow
