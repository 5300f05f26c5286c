#include "storage/casefigures.h"
#include "storage/caserepository.h"

namespace emonev::casefigures {

namespace {

std::optional<qint64> optionalNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

/// Words by the numbers cases keep of them: looked up once, where a join would look them up for each case.
QHash<qint64, QString> words(Connection &connection)
{
    QHash<qint64, QString> texts;
    Statement &list = connection.query("complaint_case/list_words");
    while (list.next())
        texts.insert(list.number(0), list.text(1));
    return texts;
}

} // namespace

QVector<CaseFigure> received(Connection &connection, qint64 from, qint64 until)
{
    QVector<CaseFigure> figures;
    Statement &list = connection.query("complaint_case/list_statistics");
    list.with(from, until);
    while (list.next()) {
        CaseFigure figure;
        figure.unitId = list.text(0);
        figure.id = list.text(1);
        figure.status = CaseStatus(list.number(2));
        figure.paused = list.number(3) != 0;
        figure.coordinated = optionalNumber(list, 4);
        figure.coordinateDue = list.number(5);
        figure.coordinateCounted = list.number(6);
        figure.done = optionalNumber(list, 7);
        figure.due = list.number(8);
        figure.doneCounted = list.number(9);
        figure.coordinateInexact = (list.number(10) & 1) != 0;
        figure.doneInexact = (list.number(10) & 2) != 0;
        figures.append(figure);
    }
    return figures;
}

QHash<QString, int> repeats(Connection &connection, qint64 from, qint64 until)
{
    QHash<QString, int> counts;
    Statement &list = connection.query("complaint_case/count_repeats");
    list.with(from, until);
    while (list.next())
        counts.insert(list.text(0), int(list.number(1)));
    return counts;
}

QVector<MonthFigure> until(Connection &connection, qint64 moment)
{
    QVector<MonthFigure> figures;
    Statement &list = connection.query("complaint_case/list_month");
    list.with(moment);
    while (list.next())
        figures.append({list.text(0), list.text(1), list.text(2), CaseStatus(list.number(3)), list.number(4),
                        optionalNumber(list, 5), !list.isNull(6)});
    return figures;
}

QSet<QString> changedSince(Connection &connection, qint64 moment)
{
    QSet<QString> ids;
    Statement &list = connection.query("complaint_event/list_cases_after");
    list.with(momentText(moment));
    while (list.next())
        ids.insert(list.text(0));
    return ids;
}

QVector<RunningCase> running(Connection &connection)
{
    const QHash<qint64, QString> units = words(connection);
    QVector<RunningCase> cases;
    Statement &list = connection.query("complaint_case/list_running");
    while (list.next())
        cases.append({units.value(list.number(0)), list.number(1), list.number(2), list.number(3)});
    return cases;
}

QHash<QString, QVector<qint64>> durationsSince(Connection &connection, qint64 moment)
{
    QHash<qint64, QVector<qint64>> found;
    Statement &list = connection.query("complaint_case/list_durations");
    list.with(moment);
    while (list.next())
        found[list.number(0)].append(list.number(1));
    const QHash<qint64, QString> units = words(connection);
    QHash<QString, QVector<qint64>> durations;
    for (auto it = found.begin(); it != found.end(); ++it)
        durations.insert(units.value(it.key()), std::move(it.value()));
    return durations;
}

QVector<PaceFigure> pace(Connection &connection, qint64 from, qint64 until, const QString &unitId)
{
    QVector<PaceFigure> figures;
    Statement &list = connection.query("complaint_case/list_in_months");
    list.with(from, until, unitId);
    while (list.next())
        figures.append({CaseStatus(list.number(0)), list.number(1), optionalNumber(list, 2), list.number(3)});
    return figures;
}

QVector<CategoryFigure> byCategory(Connection &connection, const QString &unitId, qint64 now, qint64 doneFrom)
{
    QVector<CategoryFigure> figures;
    Statement &list = connection.query("complaint_case/count_by_category");
    list.with(unitId, now, doneFrom);
    while (list.next())
        figures.append({list.text(0), list.number(1), list.number(2), list.number(3)});
    return figures;
}

QVector<EnteredTotal> entered(Connection &connection, const QString &month)
{
    QVector<EnteredTotal> totals;
    Statement &list = connection.query("monthly_total/list_of_month");
    list.with(month);
    while (list.next())
        totals.append({list.text(0), list.text(2), optionalNumber(list, 3), optionalNumber(list, 4),
                       optionalNumber(list, 5), optionalNumber(list, 6), list.text(7), list.text(8)});
    return totals;
}

} // namespace emonev::casefigures
