#include "storage/monthlyrepository.h"

namespace emonev::monthly {

namespace {

constexpr int firstNumber = 3; // in tables::monthlyTotal()

QVector<MonthlyTotal> readAll(Statement &list)
{
    QVector<MonthlyTotal> found;
    while (list.next()) {
        MonthlyTotal total{list.text(0), list.text(1), list.text(2), {}, monthState(list.text(7)), list.text(8)};
        for (int i = 0; i < monthCounts; ++i)
            if (!list.isNull(firstNumber + i))
                total.numbers[size_t(i)] = list.number(firstNumber + i);
        found.append(total);
    }
    return found;
}

} // namespace

QVector<MonthlyTotal> ofMonth(Connection &connection, const QString &month)
{
    return readAll(connection.query("monthly_total/list_of_month").with(month));
}

QVector<MonthlyTotal> ofUnit(Connection &connection, const QString &unitId, const QString &from, const QString &to)
{
    return readAll(connection.query("monthly_total/list_of_unit").with(unitId, from, to));
}

void put(RecordWriter &writer, const MonthlyTotal &total)
{
    Row row(size_t(tables::monthlyTotal().columns.size()));
    row[0] = total.unitId;
    row[1] = total.month;
    row[2] = total.channel;
    for (size_t i = 0; i < monthCounts; ++i)
        if (total.numbers[i])
            row[firstNumber + i] = *total.numbers[i];
    row[firstNumber + monthCounts] = monthWord(total.state);
    row[firstNumber + monthCounts + 1] = nullable(total.note);
    writer.put(tables::monthlyTotal(), row, total.unitId);
}

QString monthKey(const QDate &month) { return month.toString(QStringLiteral("yyyy-MM")); }

} // namespace emonev::monthly
