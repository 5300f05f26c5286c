#pragma once
#include "domain/instrument.h"
#include <QHash>
#include <optional>

namespace emonev {

/// How the answers to one indicator of one unit are spread over its levels.
struct IndicatorTally
{
    QVector<int> perLevel; ///< answers at each level, in the order of Indicator::levels
    int notApplicable = 0;

    [[nodiscard]] int applicable() const;
    [[nodiscard]] int answered() const { return applicable() + notApplicable; }
};

/// An instrument made ready for scoring many units: where each indicator stands, counted over all variables, and
/// weight × level score as whole numbers over one common denominator.
class InstrumentIndex
{
public:
    /// The instrument must outlive the index.
    explicit InstrumentIndex(const Instrument &instrument);

    [[nodiscard]] const Instrument &instrument() const { return m_instrument; }
    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] const Indicator &indicator(int position) const { return *m_entries[position].indicator; }
    /// -1 when the instrument has no such indicator. `likely` is tried first (answers come in checklist order).
    [[nodiscard]] int position(QByteArrayView code, int likely = -1) const;
    /// The place of a value among the indicator's levels; -1 when it is none of them.
    [[nodiscard]] int levelOf(int position, QByteArrayView value) const;
    /// weight × scale.
    [[nodiscard]] const mpz_class &scaledWeight(int position) const { return m_entries[position].weight; }
    /// weight × level score × scale.
    [[nodiscard]] const mpz_class &scaledProduct(int position, int level) const
    {
        return m_entries[position].products[level];
    }

private:
    struct Entry
    {
        const Indicator *indicator;
        QByteArray code;
        QVector<QByteArray> levelTexts;
        mpz_class weight;
        std::vector<mpz_class> products;
    };
    const Instrument &m_instrument;
    std::vector<Entry> m_entries;
    QHash<QByteArray, int> m_positions;
};

/// All answers of one unit, counted; what scoring works on.
class UnitTally
{
public:
    explicit UnitTally(const InstrumentIndex &index);
    /// Counts one answer; `value` as Answer::value says. False when the value is none of the indicator's (it is then
    /// not counted).
    bool add(int position, QByteArrayView value);
    void clear();
    [[nodiscard]] const IndicatorTally &at(int position) const { return m_tallies[position]; }

private:
    const InstrumentIndex &m_index;
    QVector<IndicatorTally> m_tallies;
};

/// The score of one variable of a unit.
struct VariableScore
{
    QString code;
    Rational weight;
    std::optional<Rational> exact;
    std::optional<qint64> hundredths; ///< nothing when no applicable indicator was answered
};

/// The score of one unit: exact, rounded once half up, and how complete it is.
struct UnitScore
{
    std::optional<Rational> exact;
    std::optional<qint64> hundredths;
    QString zone; ///< zone code, empty without a score
    bool complete = false;
    bool noServices = false;
    int answered = 0;
    int expected = 0;
    QVector<VariableScore> variables;

    [[nodiscard]] bool provisional() const { return !complete; }
};

/// Scores one unit by the rule: max × Σ w·v / Σ w over applicable, answered indicators, where v of a service-scope
/// indicator is the mean over the services for which it was answered and is applicable.
[[nodiscard]] UnitScore scoreUnit(const InstrumentIndex &index, const UnitTally &tally, int serviceCount);

/// One unit's place among the others.
struct RankedUnit
{
    QString code;
    std::optional<qint64> hundredths;
    bool complete = false;
    std::optional<int> rank;
};

/// Sorts into ranking order: complete units by score, equal ones share a rank (1, 1, 3) and go by code; then incomplete
/// ones by provisional score and code; those with nothing answered last. Sets `rank`. Returns the order of indices.
[[nodiscard]] QVector<int> rankUnits(QVector<RankedUnit> &units);

/// Mean of exact scores, summed by denominator so that thousands of units stay quick. Nothing for an empty list.
[[nodiscard]] std::optional<Rational> exactMean(const QVector<const Rational *> &scores);

} // namespace emonev
