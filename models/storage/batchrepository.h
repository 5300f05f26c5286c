#pragma once
#include "storage/connection.h"
#include <QDateTime>
#include <QVector>
#include <optional>

namespace emonev {

/// One import as history keeps it: which file, when, by whom, and what became of its rows.
struct Batch
{
    QString id;
    QString kind;
    QString fileName;
    QString fileSha256;
    QDateTime madeAt;
    QString user;
    int total = 0;
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    bool undone = false;
};

/// A record that stands on another one and would lose its ground with it.
struct Dependent
{
    QString table;
    QString code; ///< of the unit or service, the year of a period, the name of a file
    QString name;
};

/// Reads and writes import batches and remembered column mappings.
namespace batches {

/// Before its changes are written.
void insert(Connection &connection, const Batch &batch);
/// After they were, in the same transaction.
void close(Connection &connection, const QString &id);
void markUndone(Connection &connection, const QString &id);
[[nodiscard]] std::optional<Batch> find(Connection &connection, const QString &id);
/// The newest batch of that file and kind that was not undone.
[[nodiscard]] std::optional<Batch> ofFile(Connection &connection, const QString &sha256, const QString &kind);
/// Newest first.
[[nodiscard]] QVector<Batch> list(Connection &connection);
/// What stands on a row of `table`; empty when it can go.
[[nodiscard]] QVector<Dependent> dependents(Connection &connection, const QString &table, const QString &rowKey);

/// The mapping remembered for files of one source (a set of headers); empty when there is none.
[[nodiscard]] QByteArray rememberedMap(Connection &connection, const QString &source, const QString &kind);
void rememberMap(Connection &connection, const QString &source, const QString &kind, const QByteArray &json);

} // namespace batches

} // namespace emonev
