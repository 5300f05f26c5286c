#pragma once
#include "server/actor.h"
#include "server/rowstage.h"
#include "sync/merge.h"

namespace emonev {

/// Does one operation to the staged rows, or says why not.
class OpJudge
{
public:
    OpJudge(RowStage &stage, const Actor &actor, const wire::Op &op, const QString &device)
        : m_stage(stage), m_actor(actor), m_op(op), m_device(device)
    {
    }

    /// Codes of failures are those of SYNC.md, with the rule and column as detail; nothing is staged then.
    [[nodiscard]] Result<wire::OpResult> judge();

private:
    /// What one patch came to.
    struct Outcome
    {
        qint64 version = 0;
        QStringList kept;
        QStringList lost;
        QString conflict;
        bool othersMoved = false;
    };

    [[nodiscard]] Result<Outcome> apply(const wire::RowPatch &patch, bool isBrought);
    [[nodiscard]] Result<Outcome> patchRow(const SyncTable &table, const wire::RowPatch &patch, bool isBrought);
    [[nodiscard]] Result<Outcome> insertRow(const SyncTable &table, const wire::RowPatch &patch);
    [[nodiscard]] Result<Outcome> addAgain(const SyncTable &table, const wire::RowPatch &patch,
                                           const StagedRow &current);
    [[nodiscard]] Result<Outcome> changeRow(const SyncTable &table, const wire::RowPatch &patch,
                                            const StagedRow &current, bool isBrought);
    [[nodiscard]] Result<Outcome> deleteRow(const SyncTable &table, const wire::RowPatch &patch);
    [[nodiscard]] Result<Outcome> settle(const wire::RowPatch &patch);
    [[nodiscard]] Result<void> store(const SyncTable &table, StagedRow row, const QJsonObject &before);

    [[nodiscard]] Result<void> checkGroups(const SyncTable &table, const wire::RowPatch &patch) const;
    [[nodiscard]] Result<void> checkScope(const SyncTable &table, const wire::RowPatch &patch, const StagedRow &before,
                                          const QJsonObject &after, bool isStale);
    [[nodiscard]] Result<void> checkRights(const SyncTable &table, const QString &row, const QJsonObject &data);
    [[nodiscard]] Result<void> checkRow(const SyncTable &table, const QString &row, const QJsonObject &before,
                                        const QJsonObject &after);
    [[nodiscard]] Result<void> checkStandard(const SyncTable &table, const QString &row, const QJsonObject &before,
                                             const QJsonObject &after);
    [[nodiscard]] Result<void> checkPaper(const SyncTable &table, const QJsonObject &before,
                                          const QJsonObject &after) const;
    [[nodiscard]] Result<void> checkLetter(const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] Result<void> checkMonth(const SyncTable &table, const QJsonObject &before,
                                          const QJsonObject &after) const;
    [[nodiscard]] Result<void> checkRound(const SyncTable &table, const QString &row, const QJsonObject &data);
    [[nodiscard]] Result<void> checkLock(const SyncTable &table, const QString &row, const QJsonObject &data);
    /// What a complaint or an event of it must be; gives an event its place and its author.
    [[nodiscard]] Result<void> checkCase(const SyncTable &table, const QString &row, QJsonObject &data);
    /// What a finding or a step of it must be; gives a step its place and both their author.
    [[nodiscard]] Result<void> checkFinding(const SyncTable &table, const QString &row, QJsonObject &data);
    [[nodiscard]] Result<void> checkPeriod(const QJsonObject &before, const QJsonObject &after) const;
    [[nodiscard]] Result<void> checkSheet(const SyncTable &table, const QString &row, const QJsonObject &before,
                                          const QJsonObject &after);
    [[nodiscard]] bool mayWriteDisputed(const SyncTable &table, const QString &row);
    [[nodiscard]] Result<void> takeUnique(const SyncTable &table, const QString &row, const QJsonObject &before,
                                          const QJsonObject &after);
    void moveChildren(const QString &table, const QString &row);
    [[nodiscard]] qint64 baseVersion(const wire::RowPatch &patch, const StagedRow &current) const;
    [[nodiscard]] QString openConflict(const StagedRow &current, const QVector<wire::GroupChange> &lost);

    RowStage &m_stage;
    const Actor &m_actor;
    const wire::Op &m_op;
    QString m_device;
};

} // namespace emonev
