#pragma once
#include "sync/protocol.h"
#include "sync/syncschema.h"

namespace emonev {

/// What a patch does to a row the server holds.
struct Merged
{
    QJsonObject data;         ///< the row's columns after it
    QStringList kept;         ///< groups that now hold the patch's value
    QStringList lost;         ///< groups where the server's value stays against the patch's
    bool changed = false;     ///< data differs from before
    bool othersMoved = false; ///< groups the patch doesn't touch, or touches without a clash, moved since its base
};

/// The three-way rule over each group of `patch`: current = from → set; current = to → nothing to do; else lost.
/// A column that is not in an object counts as null.
[[nodiscard]] Merged mergePatch(const QJsonObject &current, qint64 currentVersion, const wire::RowPatch &patch);

/// Whether two objects agree in the columns of either; a missing column is null.
[[nodiscard]] bool sameColumns(const QJsonObject &a, const QJsonObject &b);

} // namespace emonev
