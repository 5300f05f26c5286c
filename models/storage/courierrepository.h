#pragma once
#include "storage/connection.h"
#include <QMap>
#include <QVector>
#include <optional>

namespace emonev {

/// Another laptop's operation on its way through this one, or the answer to it on its way back.
struct CourierOp
{
    enum class Status { Waiting, Answered, Refused };

    QString opId;
    QString device;
    qint64 devSeq = 0;
    QString scopes;  ///< joined by blanks
    QByteArray body; ///< as its maker signed it; empty where only the answer came
    QString receivedAt;
    Status status = Status::Waiting;
    QString code;       ///< why the server would not take it from a courier
    QByteArray receipt; ///< the server's signed answer
    qint64 seq = 0;     ///< of the answer
};

/// Reads and writes what this laptop carries for others.
namespace carried {

[[nodiscard]] std::optional<CourierOp> find(Connection &connection, const QString &opId);
/// Waiting ones, each laptop's in the order they were made.
[[nodiscard]] QVector<CourierOp> waiting(Connection &connection, int limit);
/// What the next bundle takes along, by operation's id.
[[nodiscard]] QVector<CourierOp> toCarry(Connection &connection, const QString &afterId, int limit);
void put(Connection &connection, const CourierOp &op);
/// Makes what a restored server has forgotten (answered above `high`) wait again.
void requeueLost(Connection &connection, qint64 high);
/// Drops answered ones that came before `day`.
void forgetOld(Connection &connection, const QString &day);

/// The server's word on each laptop whose operations came through here.
[[nodiscard]] QMap<QString, QString> certificates(Connection &connection);
void putCertificate(Connection &connection, const QString &device, const QString &certificate);

} // namespace carried

} // namespace emonev
