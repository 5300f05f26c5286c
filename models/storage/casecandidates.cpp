#include "storage/casecandidates.h"
#include <cmath>

namespace emonev {

namespace {

constexpr int mostByWords = 60;
constexpr int mostByPlace = 40;
constexpr double halfBox = 0.005; // degrees: half a kilometre

/// Any of the words; each as a phrase of its own, so that no word is read as an operator.
QString anyOf(const QStringList &words)
{
    QStringList phrases;
    for (QString word : words)
        phrases.append(u'"' + word.remove(u'"').remove(QChar(0)) + u'"');
    return phrases.join(QStringLiteral(" OR "));
}

} // namespace

QVector<qint64> findCandidates(Connection &connection, const CaseTrace &trace)
{
    QVector<qint64> found;
    const auto add = [&found](Statement &rows) {
        while (rows.next())
            if (!found.contains(rows.number(0)))
                found.append(rows.number(0));
    };
    const qint64 from = casequery::firstPosition(trace.from);
    const qint64 until = casequery::firstPosition(trace.until + 1) - 1;
    if (!trace.words.isEmpty())
        add(connection.query("complaint_case/list_by_words").with(anyOf(trace.words), from, until, mostByWords));
    if (trace.lat && trace.lon)
        add(connection.query("complaint_case/list_near")
                .with(from, until, *trace.lat - halfBox, *trace.lat + halfBox, *trace.lon - halfBox,
                      *trace.lon + halfBox, mostByPlace));
    return found;
}

} // namespace emonev
