#pragma once
#include "domain/assessment.h"
#include "domain/instrument.h"
#include "domain/standard.h"
#include "domain/unit.h"
#include <QJsonObject>
#include <QVector>
#include <random>

namespace emonev {

/// An answer of the sample city; `unit` is an index into its units.
struct SampleAnswer
{
    int year = 0;
    int unit = 0;
    QString serviceId;
    QString indicator;
    QString value;
    QString note;
};

/// A fictional city of 99 units and 500 services with standards and two years of answers.
struct SampleCity
{
    QString name;
    QVector<Unit> units;
    QVector<Service> services;
    QVector<Standard> standards;
    QVector<SampleAnswer> answers;
};

/// Makes a sample city from a seed: the same seed gives the same city on every machine.
class SampleCityMaker
{
public:
    SampleCityMaker(quint64 seed, const Instrument &instrument);
    [[nodiscard]] SampleCity make();

private:
    int below(int n) { return int(m_chance() % quint64(n)); }
    QString id();
    QString pick(const QString &list);
    void addUnits();
    int addUnit(const QString &code, const QString &name, const QString &kind, const QString &shortName = {},
                int parent = -1);
    void addServices();
    QStringList serviceNames(const Unit &unit) const;
    QStringList hospitalNames() const;
    void addStandards();
    Standard standardOf(const Service &service, int version);
    void addAnswers(int year, int percentShift, int untouched, int halfDone);
    QString answer(const Indicator &indicator, int percent);
    int quality(int unit) const;
    QString headNip();

    std::mt19937_64 m_chance;
    const Instrument &m_instrument;
    QJsonObject m_words;
    SampleCity m_city;
    QVector<int> m_quality; ///< percent of the checklist a unit meets, by unit
};

} // namespace emonev
