#pragma once
#include <QString>
#include <QStringList>

namespace emonev {

/// How a table's rows are recorded: its key columns first, then the columns whose changes are kept in history.
/// The queries <name>/find_row, insert_row, put_row and remove_row take the same columns in the same order.
struct TableSpec
{
    QString name;
    int keyCount = 1;
    QStringList columns;
    QList<QStringList> together; ///< columns that mean something only together; history keeps them all when one changes
};

namespace tables {
const TableSpec &setting();
const TableSpec &unit();
const TableSpec &service();
const TableSpec &standard();
const TableSpec &standardComponent();
const TableSpec &instrument();
const TableSpec &period();
const TableSpec &assessment();
const TableSpec &answer();
const TableSpec &attachment();
const TableSpec &complaint();
const TableSpec &complaintEvent();
const TableSpec &reporter();
const TableSpec &reporterAccess();
const TableSpec &monthlyTotal();
const TableSpec &letter();
const TableSpec &finding();
const TableSpec &findingEvent();
const TableSpec &visit();
const TableSpec &channel();
const TableSpec &calendarDay();
const TableSpec &slaProfile();
const TableSpec &conflict();
/// The specification of that table; null when rows of it are not recorded.
const TableSpec *find(const QString &name);
const QList<const TableSpec *> &all();
} // namespace tables

} // namespace emonev
