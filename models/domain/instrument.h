#pragma once
#include "core/rational.h"
#include "core/result.h"
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace emonev {

/// One step of a graded indicator.
struct Level
{
    Rational score;
    QString scoreText; ///< the canonical decimal, as answers store it ("0.5")
    QString labelId;
    QString labelEn;
};

/// One question of the checklist.
struct Indicator
{
    enum class Kind { PresentAbsent, Graded };
    enum class Scope { Unit, Service };

    QString code;
    QString nameId;
    QString nameEn;
    Kind kind = Kind::PresentAbsent;
    Scope scope = Scope::Unit;
    Rational weight;
    QString legalBasis;
    QString evidence;
    bool notApplicableAllowed = false;
    QVector<Level> levels; ///< for PresentAbsent: 0 and the instrument's highest value

    /// The level an answer's canonical text names; null when there is none.
    [[nodiscard]] const Level *level(const QString &scoreText) const;
};

/// A group of indicators that gets a score of its own.
struct Variable
{
    QString code;
    QString nameId;
    QString nameEn;
    Rational weight; ///< sum of its indicators' weights
    QVector<Indicator> indicators;
};

/// A band of scores with its word and colour; bands belong to the instrument.
struct Zone
{
    QString code;
    QString nameId;
    QString nameEn;
    qint64 minHundredths = 0; ///< lowest score of the zone, in hundredths
    QString color;
};

/// A versioned way of assessing units, read from data: variables, indicators, weights, levels, zones.
struct Instrument
{
    QString code;
    QString version;
    QString titleId;
    QString titleEn;
    Rational maxScore; ///< score of a unit that meets everything, e.g. 100 or 5
    Rational valueMax; ///< highest value an answer can have, e.g. 1 or 5
    QVector<Variable> variables;
    QVector<Zone> zones; ///< from the highest to the lowest
    QByteArray source;   ///< the JSON it was read from

    [[nodiscard]] const Indicator *indicator(const QString &code) const;
    /// The zone of a score in hundredths; null when the instrument has no zones.
    [[nodiscard]] const Zone *zoneOf(qint64 hundredths) const;
    [[nodiscard]] const Zone *zone(const QString &code) const;
    [[nodiscard]] int indicatorCount(Indicator::Scope scope) const;
};

/// Reads an instrument from its JSON. InvalidData names the place (a JSON path in args[0]) and the rule in `code`.
[[nodiscard]] Result<Instrument> parseInstrument(const QByteArray &json);

} // namespace emonev
