#pragma once
#include "services/workspace.h"

namespace emonev {

/// What happened to a record: who changed what, when, from what, to what.
class HistoryService
{
public:
    explicit HistoryService(Workspace &workspace) : m_workspace(workspace) {}

    /// Newest first; empty for a record that was never saved.
    [[nodiscard]] Result<QVector<Change>> ofRow(const QString &table, const QString &rowKey) const;
    /// A version of a standard: its head and its components, newest first.
    [[nodiscard]] Result<QVector<Change>> ofStandard(const QString &standardId) const;

    /// Every value of a table's rows that concern a unit, oldest first; rows that came from the server begin with
    /// what came. NotFound for an unknown unit, Usage "unknown_table" for an unknown table.
    [[nodiscard]] Result<QVector<Change>> ofUnit(const QString &table, const QString &unitCode) const;

    /// When the first change was written; invalid where none was.
    [[nodiscard]] Result<QDateTime> begin() const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
