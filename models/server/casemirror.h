#pragma once
#include "server/rowstage.h"
#include "sync/protocol.h"

namespace emonev {

/// Keeps a whole copy of a complaint, header, events and their files, in the scope of every unit that ever held it, so
/// that each of them reads all of it and none reads another unit's cases.
class CaseMirror
{
public:
    explicit CaseMirror(RowStage &stage) : m_stage(stage) {}

    /// The place of a new event among those of its case.
    [[nodiscard]] qint64 nextOrder(const QString &scope, const QString &complaint);
    /// Copies what an applied patch added to the other units of its case; removes the copies of what it removed.
    void follow(const wire::RowPatch &patch);

private:
    /// The case's events as one unit's copy has them, in order.
    [[nodiscard]] QVector<StagedRow> events(const QString &scope, const QString &complaint);
    void followFile(const wire::RowPatch &patch);
    /// Every unit that ever held the case gets what it lacks of this copy of it.
    void spread(const QString &scope, const QString &complaint);
    void copyFiles(const StagedRow &event, const QString &unit);
    void copy(const StagedRow &row, const QString &unit, const QString &parent);
    void removeCopies(const QString &table, const QString &row);

    RowStage &m_stage;
};

} // namespace emonev
