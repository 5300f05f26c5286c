#pragma once
#include <QMap>
#include <QString>
#include <QVector>
#include <numeric>
#include <optional>

namespace emonev::oracle {

/// An independent reckoning of scores in exact fractions of 128-bit whole numbers; shares no code with the program.
struct Fraction
{
    __extension__ typedef __int128 Wide;
    Wide top = 0;
    Wide bottom = 1;

    static Wide divisor(Wide a, Wide b) { return b == 0 ? (a < 0 ? -a : a) : divisor(b, a % b); }
    static Fraction of(Wide top, Wide bottom)
    {
        const Wide common = divisor(top, bottom);
        return common == 0 ? Fraction{0, 1} : Fraction{top / common, bottom / common};
    }
    [[nodiscard]] Fraction plus(const Fraction &o) const
    {
        return of(top * o.bottom + o.top * bottom, bottom * o.bottom);
    }
    [[nodiscard]] Fraction times(const Fraction &o) const { return of(top * o.top, bottom * o.bottom); }
    [[nodiscard]] Fraction over(const Fraction &o) const { return of(top * o.bottom, bottom * o.top); }
    /// Hundredths, half up, by long division with remainder.
    [[nodiscard]] qint64 hundredths() const
    {
        const Wide whole = top * 100 / bottom;
        const Wide rest = top * 100 % bottom;
        return qint64(rest * 2 >= bottom ? whole + 1 : whole);
    }
};

/// An indicator as the oracle sees it: weight and level scores in tenths.
struct Question
{
    QString code;
    bool perService = false;
    bool graded = false;
    bool mayNotApply = false;
    int weightTenths = 10;
};

/// Answers of one unit: question → one entry a place (one for the unit, one a service); tenths of the value,
/// -1 unanswered, -2 not applicable.
using Answers = QMap<QString, QVector<int>>;

struct Verdict
{
    std::optional<Fraction> score;
    bool complete = false;
    int answered = 0;
};

inline Verdict judge(const QVector<Question> &questions, const Answers &answers, int services)
{
    Verdict verdict;
    Fraction weighted;
    Fraction weights;
    verdict.complete = services > 0;
    for (const Question &question : questions) {
        int sum = 0;
        int counted = 0;
        for (const int value : answers.value(question.code)) {
            verdict.complete = verdict.complete && value != -1;
            verdict.answered += value != -1;
            sum += value >= 0 ? value : 0;
            counted += value >= 0;
        }
        if (counted == 0)
            continue;
        const Fraction weight = Fraction::of(question.weightTenths, 10);
        weighted = weighted.plus(weight.times(Fraction::of(sum, Fraction::Wide(10) * counted)));
        weights = weights.plus(weight);
    }
    if (weights.top != 0)
        verdict.score = Fraction{100, 1}.times(weighted).over(weights);
    return verdict;
}

} // namespace emonev::oracle
