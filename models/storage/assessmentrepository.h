#pragma once
#include "domain/assessment.h"
#include "storage/recordwriter.h"
#include <QHash>

namespace emonev {

/// An instrument as lists show it.
struct InstrumentHead
{
    QString code;
    QString version;
    QString title;
};

/// Reads and writes instruments, periods, assessments and answers.
namespace assessments {

[[nodiscard]] QVector<InstrumentHead> instruments(Connection &connection);
/// The JSON of an instrument; empty when there is none.
[[nodiscard]] QByteArray instrumentSource(Connection &connection, const QString &code, const QString &version);
/// Newest year first.
[[nodiscard]] QVector<Period> periods(Connection &connection);
[[nodiscard]] std::optional<Period> periodOfYear(Connection &connection, int year);
/// Unit id → its assessment in a period and round.
[[nodiscard]] QHash<QString, Assessment> ofPeriod(Connection &connection, const QString &periodId,
                                                  const QString &round);
[[nodiscard]] std::optional<Assessment> ofUnit(Connection &connection, const QString &periodId, const QString &unitId,
                                               const QString &round);
[[nodiscard]] std::optional<Assessment> byId(Connection &connection, const QString &id);
/// Unit id → the sheet whose answers count: what was agreed and handed in, else the first assessor's.
[[nodiscard]] QHash<QString, Assessment> counting(Connection &connection, const QString &periodId);
[[nodiscard]] QVector<Answer> answersOf(Connection &connection, const QString &assessmentId);

RecordWriter::Outcome putInstrument(RecordWriter &writer, const InstrumentHead &head, const QByteArray &json);
RecordWriter::Outcome put(RecordWriter &writer, const Period &period);
RecordWriter::Outcome put(RecordWriter &writer, const Assessment &assessment);
RecordWriter::Outcome put(RecordWriter &writer, const Answer &answer, const QString &unitId);
/// The assessment of a unit, made when there is none yet.
[[nodiscard]] Assessment need(RecordWriter &writer, const QString &periodId, const QString &unitId,
                              const QString &round);

} // namespace assessments

} // namespace emonev
