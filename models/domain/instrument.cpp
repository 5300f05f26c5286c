#include "domain/instrument.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace emonev {

const Level *Indicator::level(const QString &scoreText) const
{
    for (const Level &level : levels)
        if (level.scoreText == scoreText)
            return &level;
    return nullptr;
}

const Indicator *Instrument::indicator(const QString &wanted) const
{
    for (const Variable &variable : variables)
        for (const Indicator &indicator : variable.indicators)
            if (indicator.code == wanted)
                return &indicator;
    return nullptr;
}

const Zone *Instrument::zoneOf(qint64 hundredths) const
{
    for (const Zone &zone : zones)
        if (hundredths >= zone.minHundredths)
            return &zone;
    return zones.isEmpty() ? nullptr : &zones.last();
}

const Zone *Instrument::zone(const QString &wanted) const
{
    for (const Zone &zone : zones)
        if (zone.code == wanted)
            return &zone;
    return nullptr;
}

int Instrument::indicatorCount(Indicator::Scope scope) const
{
    int count = 0;
    for (const Variable &variable : variables)
        count += int(std::count_if(variable.indicators.begin(), variable.indicators.end(),
                                   [scope](const Indicator &indicator) { return indicator.scope == scope; }));
    return count;
}

namespace {

/// Reads an instrument's JSON and remembers the first fault with its place.
class InstrumentReader
{
public:
    Result<Instrument> read(const QByteArray &json);

private:
    bool refuse(const QString &place, const QString &rule)
    {
        if (m_rule.isEmpty()) {
            m_place = place;
            m_rule = rule;
        }
        return false;
    }
    bool text(const QJsonObject &object, const char *key, const QString &place, QString &into);
    bool number(const QJsonValue &value, const QString &place, Rational &into);
    bool readLevels(const QJsonArray &array, const QString &place, Indicator &indicator);
    bool readIndicator(const QJsonObject &object, const QString &place, Indicator &indicator);
    bool readVariable(const QJsonObject &object, const QString &place, Variable &variable);
    bool readZones(const QJsonArray &array, Instrument &instrument);
    bool readAll(const QJsonObject &object, Instrument &instrument);
    bool finish(const QJsonObject &scoring, Instrument &instrument);

    QString m_place;
    QString m_rule;
    QSet<QString> m_codes;
};

/// A JSON number's shortest decimal, so that 0.1 is exactly one tenth.
QString decimalOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

bool InstrumentReader::text(const QJsonObject &object, const char *key, const QString &place, QString &into)
{
    into = object.value(QLatin1String(key)).toString().trimmed();
    return !into.isEmpty() || refuse(place + u'.' + QLatin1String(key), QStringLiteral("required"));
}

bool InstrumentReader::number(const QJsonValue &value, const QString &place, Rational &into)
{
    if (!value.isDouble() && !value.isString())
        return refuse(place, QStringLiteral("not_a_number"));
    const auto parsed = rationalFromDecimal(decimalOf(value));
    if (!parsed || *parsed < 0)
        return refuse(place, QStringLiteral("not_a_number"));
    into = *parsed;
    return true;
}

bool InstrumentReader::readLevels(const QJsonArray &array, const QString &place, Indicator &indicator)
{
    if (array.size() < 2)
        return refuse(place, QStringLiteral("levels_missing"));
    for (int i = 0; i < array.size(); ++i) {
        const QString at = place + QStringLiteral("[%1]").arg(i);
        const QJsonObject object = array[i].toObject();
        Level level;
        if (!number(object.value(QLatin1String("score")), at + QStringLiteral(".score"), level.score))
            return false;
        level.scoreText = rationalToText(level.score);
        level.labelId = object.value(QLatin1String("label_id")).toString();
        level.labelEn = object.value(QLatin1String("label_en")).toString(level.labelId);
        if (indicator.level(level.scoreText))
            return refuse(at, QStringLiteral("duplicate"));
        indicator.levels.append(level);
    }
    std::sort(indicator.levels.begin(), indicator.levels.end(),
              [](const Level &a, const Level &b) { return a.score < b.score; });
    return true;
}

bool InstrumentReader::readIndicator(const QJsonObject &object, const QString &place, Indicator &indicator)
{
    if (!text(object, "id", place, indicator.code) || !text(object, "name_id", place, indicator.nameId) ||
        !number(object.value(QLatin1String("weight")), place + QStringLiteral(".weight"), indicator.weight))
        return false;
    if (m_codes.contains(indicator.code))
        return refuse(place + QStringLiteral(".id"), QStringLiteral("duplicate"));
    m_codes.insert(indicator.code);
    indicator.nameEn = object.value(QLatin1String("name_en")).toString(indicator.nameId);
    indicator.legalBasis = object.value(QLatin1String("legal_basis")).toString();
    indicator.evidence = object.value(QLatin1String("evidence")).toString();
    indicator.notApplicableAllowed = object.value(QLatin1String("not_applicable_allowed")).toBool(false);
    const QString scope = object.value(QLatin1String("scope")).toString(QStringLiteral("unit"));
    if (scope != QLatin1String("unit") && scope != QLatin1String("service"))
        return refuse(place + QStringLiteral(".scope"), QStringLiteral("unknown_scope"));
    indicator.scope = scope == QLatin1String("service") ? Indicator::Scope::Service : Indicator::Scope::Unit;
    const QString kind = object.value(QLatin1String("kind")).toString(QStringLiteral("present_absent"));
    if (kind == QLatin1String("graded")) {
        indicator.kind = Indicator::Kind::Graded;
        return readLevels(object.value(QLatin1String("levels")).toArray(), place + QStringLiteral(".levels"),
                          indicator);
    }
    return kind == QLatin1String("present_absent") ||
           refuse(place + QStringLiteral(".kind"), QStringLiteral("unknown_kind"));
}

bool InstrumentReader::readVariable(const QJsonObject &object, const QString &place, Variable &variable)
{
    if (!text(object, "id", place, variable.code) || !text(object, "name_id", place, variable.nameId))
        return false;
    variable.nameEn = object.value(QLatin1String("name_en")).toString(variable.nameId);
    const QJsonArray indicators = object.value(QLatin1String("indicators")).toArray();
    if (indicators.isEmpty())
        return refuse(place + QStringLiteral(".indicators"), QStringLiteral("required"));
    for (int i = 0; i < indicators.size(); ++i) {
        Indicator indicator;
        if (!readIndicator(indicators[i].toObject(), place + QStringLiteral(".indicators[%1]").arg(i), indicator))
            return false;
        variable.weight += indicator.weight;
        variable.indicators.append(indicator);
    }
    return true;
}

bool InstrumentReader::readZones(const QJsonArray &array, Instrument &instrument)
{
    for (int i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("zones[%1]").arg(i);
        const QJsonObject object = array[i].toObject();
        Zone zone;
        Rational minimum;
        if (!text(object, "id", place, zone.code) ||
            !number(object.value(QLatin1String("min")), place + QStringLiteral(".min"), minimum))
            return false;
        zone.minHundredths = roundToHundredths(minimum);
        zone.nameId = object.value(QLatin1String("name_id")).toString(zone.code);
        zone.nameEn = object.value(QLatin1String("name_en")).toString(zone.nameId);
        zone.color = object.value(QLatin1String("color")).toString();
        instrument.zones.append(zone);
    }
    std::sort(instrument.zones.begin(), instrument.zones.end(),
              [](const Zone &a, const Zone &b) { return a.minHundredths > b.minHundredths; });
    return true;
}

bool InstrumentReader::readAll(const QJsonObject &object, Instrument &instrument)
{
    if (!text(object, "id", QStringLiteral("$"), instrument.code) ||
        !text(object, "version", QStringLiteral("$"), instrument.version) ||
        !text(object, "title_id", QStringLiteral("$"), instrument.titleId))
        return false;
    instrument.titleEn = object.value(QLatin1String("title_en")).toString(instrument.titleId);
    const QJsonValue maximum = object.value(QLatin1String("max_score"));
    if (!number(maximum.isUndefined() ? QJsonValue(100) : maximum, QStringLiteral("max_score"), instrument.maxScore))
        return false;
    const QJsonArray variables = object.value(QLatin1String("variables")).toArray();
    if (variables.isEmpty())
        return refuse(QStringLiteral("variables"), QStringLiteral("required"));
    for (int i = 0; i < variables.size(); ++i) {
        Variable variable;
        if (!readVariable(variables[i].toObject(), QStringLiteral("variables[%1]").arg(i), variable))
            return false;
        instrument.variables.append(variable);
    }
    return finish(object.value(QLatin1String("scoring")).toObject(), instrument) &&
           readZones(object.value(QLatin1String("zones")).toArray(), instrument);
}

bool InstrumentReader::finish(const QJsonObject &scoring, Instrument &instrument)
{
    instrument.valueMax = 1;
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators)
            for (const Level &level : indicator.levels)
                instrument.valueMax = std::max(instrument.valueMax, level.score);
    Rational declared;
    const QJsonValue value = scoring.value(QLatin1String("value_max"));
    if (!value.isUndefined()) {
        if (!number(value, QStringLiteral("scoring.value_max"), declared))
            return false;
        if (declared < instrument.valueMax)
            return refuse(QStringLiteral("scoring.value_max"), QStringLiteral("below_a_level"));
        instrument.valueMax = declared;
    }
    for (Variable &variable : instrument.variables)
        for (Indicator &indicator : variable.indicators)
            if (indicator.kind == Indicator::Kind::PresentAbsent)
                indicator.levels = {
                    {0, QStringLiteral("0"), QStringLiteral("Tidak ada"), QStringLiteral("Not met")},
                    {instrument.valueMax, QStringLiteral("1"), QStringLiteral("Ada"), QStringLiteral("Met")}};
    return true;
}

Result<Instrument> InstrumentReader::read(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return fail(ErrorKind::InvalidData, QStringLiteral("instrument_not_json"),
                    {QStringLiteral("offset %1").arg(parseError.offset)}, parseError.errorString());
    Instrument instrument;
    if (!readAll(document.object(), instrument))
        return fail(ErrorKind::InvalidData, QStringLiteral("instrument_") + m_rule, {m_place});
    instrument.source = json;
    return instrument;
}

} // namespace

Result<Instrument> parseInstrument(const QByteArray &json) { return InstrumentReader().read(json); }

} // namespace emonev
