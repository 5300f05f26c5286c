#include "storage/assessmentrepository.h"
#include "core/clock.h"
#include "domain/naturalids.h"

namespace emonev::assessments {

namespace {

Assessment readAssessment(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

QVector<InstrumentHead> instruments(Connection &connection)
{
    QVector<InstrumentHead> found;
    Statement &rows = connection.query("instrument/list_instruments");
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.text(2)});
    return found;
}

QByteArray instrumentSource(Connection &connection, const QString &code, const QString &version)
{
    Statement &row = connection.query("instrument/find_row").with(code, version);
    const QByteArray source = row.next() ? row.text(3).toUtf8() : QByteArray();
    row.reset();
    return source;
}

QVector<Period> periods(Connection &connection)
{
    QVector<Period> found;
    Statement &rows = connection.query("period/list_periods");
    while (rows.next())
        found.append(
            {rows.text(0), int(rows.number(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)});
    return found;
}

std::optional<Period> periodOfYear(Connection &connection, int year)
{
    for (const Period &period : periods(connection))
        if (period.year == year)
            return period;
    return std::nullopt;
}

QHash<QString, Assessment> ofPeriod(Connection &connection, const QString &periodId, const QString &round)
{
    QHash<QString, Assessment> found;
    Statement &rows = connection.query("assessment/list_of_period").with(periodId, round);
    while (rows.next())
        found.insert(rows.text(2), readAssessment(rows));
    return found;
}

std::optional<Assessment> ofUnit(Connection &connection, const QString &periodId, const QString &unitId,
                                 const QString &round)
{
    Statement &row = connection.query("assessment/find_of_unit").with(periodId, unitId, round);
    std::optional<Assessment> found;
    if (row.next())
        found = readAssessment(row);
    row.reset();
    return found;
}

std::optional<Assessment> byId(Connection &connection, const QString &id)
{
    Statement &row = connection.query("assessment/find_row").with(id);
    std::optional<Assessment> found;
    if (row.next())
        found = readAssessment(row);
    row.reset();
    return found;
}

QHash<QString, Assessment> counting(Connection &connection, const QString &periodId)
{
    QHash<QString, Assessment> found = ofPeriod(connection, periodId, QStringLiteral("first"));
    const QHash<QString, Assessment> agreed = ofPeriod(connection, periodId, QStringLiteral("agreed"));
    for (const Assessment &sheet : agreed)
        if (sheet.state == u"submitted")
            found.insert(sheet.unitId, sheet);
    return found;
}

QVector<Answer> answersOf(Connection &connection, const QString &assessmentId)
{
    QVector<Answer> found;
    Statement &rows = connection.query("answer/list_of_assessment").with(assessmentId);
    while (rows.next())
        found.append({assessmentId, rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return found;
}

RecordWriter::Outcome putInstrument(RecordWriter &writer, const InstrumentHead &head, const QByteArray &json)
{
    return writer.put(tables::instrument(), {head.code, head.version, head.title, QString::fromUtf8(json)}, {});
}

RecordWriter::Outcome put(RecordWriter &writer, const Period &period)
{
    return writer.put(tables::period(),
                      {period.id, qint64(period.year), period.instrumentCode, period.instrumentVersion, period.state,
                       nullable(period.due), nullable(period.reason)},
                      {});
}

RecordWriter::Outcome put(RecordWriter &writer, const Assessment &assessment)
{
    return writer.put(tables::assessment(),
                      {assessment.id, assessment.periodId, assessment.unitId, assessment.round, assessment.state,
                       nullable(assessment.note)},
                      assessment.unitId);
}

RecordWriter::Outcome put(RecordWriter &writer, const Answer &answer, const QString &unitId)
{
    return writer.put(tables::answer(),
                      {answer.assessmentId, answer.serviceId, answer.indicator, answer.value, nullable(answer.note)},
                      unitId);
}

Assessment need(RecordWriter &writer, const QString &periodId, const QString &unitId, const QString &round)
{
    if (const auto found = ofUnit(writer.connection(), periodId, unitId, round))
        return *found;
    Assessment assessment{
        naturalid::assessment(periodId, unitId, round), periodId, unitId, round, QStringLiteral("draft"), {}};
    put(writer, assessment);
    return assessment;
}

} // namespace emonev::assessments
