#pragma once
#include "domain/assessment.h"
#include "domain/improvement.h"
#include <QRandomGenerator>

namespace emonev {

/// A small case in whole numbers: weights and level scores in tenths, answers as places in the list of levels.
struct ScoreCase
{
    struct Question
    {
        int weight = 1;
        QVector<int> levels;  ///< tenths, ascending
        QVector<int> answers; ///< one a place; -1 unanswered, -2 not applicable
    };
    QVector<Question> questions;
    QVector<int> zones; ///< lowest scores in hundredths, from the highest
};

inline QString decimal(int tenths) { return rationalToText(rational(tenths, 10)); }

inline Instrument instrumentOf(const ScoreCase &made)
{
    Instrument instrument;
    instrument.maxScore = 100;
    instrument.valueMax = 1;
    Variable variable;
    variable.code = QStringLiteral("V");
    for (int i = 0; i < made.questions.size(); ++i) {
        Indicator indicator;
        indicator.code = QStringLiteral("Q%1").arg(i);
        indicator.weight = rational(made.questions[i].weight);
        indicator.scope = Indicator::Scope::Service;
        indicator.notApplicableAllowed = true;
        for (const int level : made.questions[i].levels)
            indicator.levels.append({rational(level, 10), decimal(level), {}, {}});
        variable.indicators.append(indicator);
        variable.weight += indicator.weight;
    }
    instrument.variables.append(variable);
    for (int i = 0; i < made.zones.size(); ++i)
        instrument.zones.append({QStringLiteral("z%1").arg(i), {}, {}, made.zones[i], {}});
    return instrument;
}

inline QVector<AnsweredLine> linesOf(const ScoreCase &made)
{
    QVector<AnsweredLine> lines;
    for (int i = 0; i < made.questions.size(); ++i)
        for (int place = 0; place < made.questions[i].answers.size(); ++place) {
            const int answer = made.questions[i].answers[place];
            if (answer != -1)
                lines.append({QStringLiteral("Q%1").arg(i), QStringLiteral("S%1").arg(place),
                              answer == -2 ? notApplicable() : decimal(made.questions[i].levels[answer])});
        }
    return lines;
}

/// The score in hundredths, half up, by whole numbers over the product of all denominators; -1 without any answer.
inline qint64 reckon(const ScoreCase &made)
{
    qint64 common = 1;
    qint64 weights = 0;
    for (const auto &question : made.questions) {
        const auto counted =
            std::count_if(question.answers.begin(), question.answers.end(), [](int a) { return a >= 0; });
        common *= counted > 0 ? counted : 1;
        weights += counted > 0 ? question.weight : 0;
    }
    if (weights == 0)
        return -1;
    qint64 sum = 0; // tenths × common
    for (const auto &question : made.questions) {
        const auto counted =
            std::count_if(question.answers.begin(), question.answers.end(), [](int a) { return a >= 0; });
        for (const int answer : question.answers)
            sum += answer >= 0 ? question.weight * question.levels[answer] * (common / counted) : 0;
    }
    const qint64 top = 10000 * sum; // hundredths of 100 × Σ w·v / Σ w
    const qint64 bottom = 10 * common * weights;
    return (2 * top + bottom) / (2 * bottom);
}

inline ScoreCase randomCase(QRandomGenerator &dice)
{
    static const QVector<QVector<int>> ladders{{0, 10}, {0, 5, 10}, {0, 3, 7, 10}};
    ScoreCase made;
    const int questions = 1 + dice.bounded(4);
    for (int i = 0; i < questions; ++i) {
        ScoreCase::Question question{1 + dice.bounded(9), ladders[dice.bounded(3)], {}};
        const int places = 1 + dice.bounded(3);
        for (int place = 0; place < places; ++place)
            question.answers.append(dice.bounded(int(question.levels.size()) + 2) - 2);
        made.questions.append(question);
    }
    const int high = 5000 + dice.bounded(5001);
    made.zones = {high, 1 + dice.bounded(high - 1), 0};
    return made;
}

} // namespace emonev
