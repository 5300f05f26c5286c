#pragma once
#include "domain/letter.h"
#include "storage/recordwriter.h"

namespace emonev {

/// Reads and writes letters.
namespace letters {

/// By day and number.
[[nodiscard]] QVector<Letter> ofCase(Connection &connection, const QString &complaintId);
/// Dated from `from` to `to`, both included; an empty unit stands for all.
[[nodiscard]] QVector<Letter> between(Connection &connection, const QDate &from, const QDate &to,
                                      const QString &unitId = {});
[[nodiscard]] QVector<Letter> ofNumber(Connection &connection, const QString &number);
[[nodiscard]] std::optional<Letter> byId(Connection &connection, const QString &id);
/// The highest running number of that year; 0 before the first.
[[nodiscard]] int lastSerial(Connection &connection, int year);

[[nodiscard]] Row toRow(const Letter &letter);

} // namespace letters

} // namespace emonev
