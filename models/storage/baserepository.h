#pragma once
#include "storage/connection.h"
#include <QPair>
#include <QVector>
#include <optional>

namespace emonev {

/// What the server last said of a row.
struct BaseRow
{
    enum Waiting { Written = 0, ForParent = 1, ForChildren = 2, Unwritable = 3 };

    QString scope;
    qint64 version = 0;
    qint64 seq = 0;
    QString user;
    QString at;
    std::optional<QByteArray> data; ///< JSON of its columns, where the row's own table holds something else
    QByteArray extra;               ///< JSON of columns this program does not know; empty: none
    int waiting = Written;
};

/// Table and key of a row.
using RowName = QPair<QString, QString>;

/// Reads and writes what the server said.
namespace bases {

[[nodiscard]] std::optional<BaseRow> find(Connection &connection, const QString &table, const QString &rowKey);
void put(Connection &connection, const QString &table, const QString &rowKey, const BaseRow &row);
/// As put(), for a row that is not there yet.
void add(Connection &connection, const QString &table, const QString &rowKey, const BaseRow &row);
/// One that is there already, in the same scope.
void update(Connection &connection, const QString &table, const QString &rowKey, const BaseRow &row);
void remove(Connection &connection, const QString &table, const QString &rowKey);
/// Rows that could not be written yet.
[[nodiscard]] QVector<RowName> waiting(Connection &connection);
/// Rows whose table holds people's pending work.
[[nodiscard]] QVector<RowName> overlaid(Connection &connection);
[[nodiscard]] QVector<RowName> ofScope(Connection &connection, const QString &scope);
/// A row that counts in its scope's checksum.
struct Counted
{
    RowName name;
    qint64 version = 0;
};
[[nodiscard]] QVector<Counted> countedOf(Connection &connection, const QString &scope);
/// Whatever the server says next of rows of `scope` (empty: of all) is newer than what is here: it came back from a
/// backup, or their checksum was wrong.
void forgetSeqs(Connection &connection, const QString &scope);

} // namespace bases

} // namespace emonev
