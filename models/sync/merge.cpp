#include "sync/merge.h"

namespace emonev {

namespace {

/// `data` has the values of `wanted` in all of its columns.
bool holds(const QJsonObject &data, const QJsonObject &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonValue value = data.value(it.key());
        if (value != it.value() && !(value.isUndefined() && it.value().isNull()))
            return false;
    }
    return true;
}

} // namespace

bool sameColumns(const QJsonObject &a, const QJsonObject &b) { return holds(a, b) && holds(b, a); }

Merged mergePatch(const QJsonObject &current, qint64 currentVersion, const wire::RowPatch &patch)
{
    Merged merged;
    merged.data = current;
    for (const wire::GroupChange &change : patch.set) {
        if (holds(current, change.to)) {
            merged.kept.append(change.group);
            continue;
        }
        QJsonObject from = change.from;
        for (auto it = change.to.begin(); it != change.to.end(); ++it)
            if (!from.contains(it.key()))
                from.insert(it.key(), QJsonValue::Null);
        if (!holds(current, from)) {
            merged.lost.append(change.group);
            continue;
        }
        for (auto it = change.to.begin(); it != change.to.end(); ++it)
            merged.data.insert(it.key(), it.value());
        merged.kept.append(change.group);
        merged.changed = true;
    }
    merged.othersMoved = patch.baseVersion != 0 && patch.baseVersion != currentVersion;
    return merged;
}

} // namespace emonev
