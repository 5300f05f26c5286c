#pragma once
#include "server/rowstage.h"
#include "sync/protocol.h"
#include "sync/syncschema.h"

namespace emonev::place {

/// A row another one needs, and the column that says so.
struct Parent
{
    QString column;
    QString table;
    QString row; ///< empty where the column says nothing
};

[[nodiscard]] QVector<Parent> parentsOf(const SyncTable &table, const QString &row, const QJsonObject &data);

/// The assessment a row is, is an answer of or a file of; empty for rows of other kinds.
[[nodiscard]] QJsonObject sheetOf(RowStage &stage, const SyncTable &table, const QString &row, const QJsonObject &data);
/// The scope a row belongs to; unknown_row when a row it depends on isn't there.
[[nodiscard]] Result<QString> scopeOf(RowStage &stage, const SyncTable &table, const QString &row,
                                      const QJsonObject &data);
/// The unit a row is about, also where all of the city reads it (a published standard); empty for the city's own rows.
[[nodiscard]] Result<QString> ownerOf(RowStage &stage, const SyncTable &table, const QString &row,
                                      const QJsonObject &data);

} // namespace emonev::place
