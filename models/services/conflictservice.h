#pragma once
#include "services/workspace.h"
#include <QJsonObject>

namespace emonev {

/// Two values of the same columns of a row, written on two laptops: the server keeps one until a person decides.
struct ConflictRow
{
    QString id;
    QString table;
    QString rowKey;
    QString scope;
    QStringList groups;
    QJsonObject base;
    QJsonObject mine;   ///< what was not kept
    QJsonObject theirs; ///< the server's
    QString mineUser;
    QString mineAt;
    QString theirsUser;
    QString theirsAt;
    QString device; ///< where `mine` was written
    QString state;  ///< open, settled
    /// `mine` removed the row that others wrote on.
    [[nodiscard]] bool isRemoval() const { return groups.contains(QStringLiteral("*")); }
};

/// What a person decided about one conflict.
struct Settlement
{
    QString id;
    QJsonObject columns;  ///< the row gets these; empty: the server's stay
    bool removes = false; ///< the row goes
};

/// Lists conflicts and settles them.
class ConflictService
{
public:
    explicit ConflictService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QVector<ConflictRow>> list(bool all = false) const;
    /// Gives the row these columns and closes the conflict, as one operation. An empty object keeps the
    /// server's.
    QFuture<Result<Saved>> settle(const QString &id, const QJsonObject &columns, const QString &label);
    /// Several in one step that is undone as one; each is an operation of its own.
    QFuture<Result<Saved>> settle(const QVector<Settlement> &decisions, const QString &label);
    /// `take`: "mine", "theirs", or a value where the conflict is about one column.
    Result<void> resolve(const QString &id, const QString &take);

private:
    [[nodiscard]] Result<ConflictRow> find(const QString &id) const;

    Workspace &m_workspace;
};

} // namespace emonev
