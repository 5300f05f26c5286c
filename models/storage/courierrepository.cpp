#include "storage/courierrepository.h"

namespace emonev::carried {

namespace {

using Status = CourierOp::Status;

QString wordOf(Status status)
{
    switch (status) {
    case Status::Waiting:
        return QStringLiteral("waiting");
    case Status::Answered:
        return QStringLiteral("answered");
    case Status::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

Status statusOf(const QString &word)
{
    if (word == u"waiting")
        return Status::Waiting;
    return word == u"answered" ? Status::Answered : Status::Refused;
}

QByteArray copied(const QByteArray &text) { return {text.constData(), text.size()}; }

CourierOp readOp(const Statement &row)
{
    CourierOp op;
    op.opId = row.text(0);
    op.device = row.text(1);
    op.devSeq = row.number(2);
    op.scopes = row.text(3);
    op.body = copied(row.rawText(4));
    op.receivedAt = row.text(5);
    op.status = statusOf(row.text(6));
    op.code = row.text(7);
    op.receipt = copied(row.rawText(8));
    op.seq = row.number(9);
    return op;
}

QVector<CourierOp> readOps(Statement &rows)
{
    QVector<CourierOp> found;
    while (rows.next())
        found.append(readOp(rows));
    return found;
}

} // namespace

std::optional<CourierOp> find(Connection &connection, const QString &opId)
{
    const QVector<CourierOp> found = readOps(connection.query("courier/find_op").with(opId));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QVector<CourierOp> waiting(Connection &connection, int limit)
{
    return readOps(connection.query("courier/list_waiting").with(qint64(limit)));
}

QVector<CourierOp> toCarry(Connection &connection, const QString &afterId, int limit)
{
    return readOps(connection.query("courier/list_to_carry").with(afterId, qint64(limit)));
}

void put(Connection &connection, const CourierOp &op)
{
    Statement &put = connection.query("courier/put_op");
    put.with(op.opId, op.device, op.devSeq, op.scopes);
    op.body.isEmpty() ? put.bindNull(5) : put.bind(5, op.body);
    put.bind(6, op.receivedAt);
    put.bind(7, wordOf(op.status));
    op.code.isEmpty() ? put.bindNull(8) : put.bind(8, op.code);
    op.receipt.isEmpty() ? put.bindNull(9) : put.bind(9, op.receipt);
    put.bind(10, op.seq).run();
}

void requeueLost(Connection &connection, qint64 high) { connection.query("courier/requeue_lost").with(high).run(); }

void forgetOld(Connection &connection, const QString &day) { connection.query("courier/forget_old").with(day).run(); }

QMap<QString, QString> certificates(Connection &connection)
{
    QMap<QString, QString> found;
    Statement &rows = connection.query("courier/list_devices");
    while (rows.next())
        found.insert(rows.text(0), rows.text(1));
    return found;
}

void putCertificate(Connection &connection, const QString &device, const QString &certificate)
{
    connection.query("courier/put_device").with(device, certificate).run();
}

} // namespace emonev::carried
