#include "storage/letterrepository.h"

namespace emonev::letters {

namespace {

QDate dayOf(const QString &text) { return QDate::fromString(text.left(10), Qt::ISODate); }

Letter fromRow(const Statement &row)
{
    Letter letter;
    letter.id = row.text(0);
    letter.unitId = row.text(1);
    letter.level = int(row.number(3));
    letter.number = row.text(4);
    letter.serial = int(row.number(5));
    letter.day = dayOf(row.text(6));
    letter.due = dayOf(row.text(7));
    letter.complaintId = row.text(8);
    letter.serviceId = row.text(9);
    letter.component = int(row.number(10));
    letter.previousId = row.text(11);
    letter.body = row.text(12);
    letter.copies = row.text(13).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    letter.reply = row.text(15);
    letter.repliedOn = dayOf(row.text(16));
    return letter;
}

QVector<Letter> all(Statement &rows)
{
    QVector<Letter> found;
    while (rows.next())
        found.append(fromRow(rows));
    return found;
}

Value optionalNumber(int number) { return number > 0 ? Value(qint64(number)) : Value(); }

} // namespace

QVector<Letter> ofCase(Connection &connection, const QString &complaintId)
{
    return all(connection.query("letter/list_of_case").with(complaintId));
}

QVector<Letter> between(Connection &connection, const QDate &from, const QDate &to, const QString &unitId)
{
    return all(connection.query("letter/list_by_day")
                   .with(from.toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate), unitId));
}

QVector<Letter> ofNumber(Connection &connection, const QString &number)
{
    return all(connection.query("letter/list_by_number").with(number));
}

std::optional<Letter> byId(Connection &connection, const QString &id)
{
    const QVector<Letter> found = all(connection.query("letter/find_row").with(id));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

int lastSerial(Connection &connection, int year)
{
    Statement &find = connection.query("letter/find_last_serial");
    find.with(QDate(year, 1, 1).toString(Qt::ISODate), QDate(year + 1, 1, 1).toString(Qt::ISODate));
    int serial = 0;
    while (find.next())
        serial = int(find.number(0));
    return serial;
}

Row toRow(const Letter &letter)
{
    const QString state = letter.isAnswered() ? QStringLiteral("answered") : QStringLiteral("sent");
    return {letter.id,
            letter.unitId,
            QStringLiteral("teguran"),
            qint64(letter.level),
            nullable(letter.number),
            optionalNumber(letter.serial),
            letter.day.toString(Qt::ISODate),
            nullable(letter.due),
            nullable(letter.complaintId),
            nullable(letter.serviceId),
            optionalNumber(letter.component),
            nullable(letter.previousId),
            nullable(letter.body),
            nullable(letter.copies.join(QLatin1Char('\n'))),
            state,
            nullable(letter.reply),
            nullable(letter.repliedOn)};
}

} // namespace emonev::letters
