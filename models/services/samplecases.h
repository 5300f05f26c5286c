#pragma once
#include "domain/complaint.h"
#include "domain/unit.h"
#include <QHash>
#include <QJsonObject>
#include <QTimeZone>
#include <random>

namespace emonev {

/// A made-up complaint with what was done about it.
struct SampleCase
{
    Complaint header;
    QVector<CaseEvent> events;
};

/// Makes a year of complaints to the sample city, the last ones still open: the same seed and end give the same ones.
class SampleCaseMaker
{
public:
    /// `end` is the moment the city is made, no step is later; times of day are those of `zone`.
    SampleCaseMaker(quint64 seed, const QVector<Unit> &units, const QDateTime &end, const QTimeZone &zone);
    /// In the order they were received.
    [[nodiscard]] QVector<SampleCase> make();

private:
    int below(int n) { return int(m_chance() % quint64(n)); }
    bool percent(int chance) { return below(100) < chance; }
    QString oneOf(const QJsonValue &list);
    QString word(const char *list) { return oneOf(m_words.value(QLatin1String(list))); }
    QString id(qint64 at);
    const Unit &receiver();
    qint64 receipt();
    qint64 officeTime(qint64 at) const;
    SampleCase openCase();
    void addRepeats();
    void handle(SampleCase &made, const QJsonObject &topic);
    bool step(SampleCase &made, CaseEventType type, qint64 at);
    void coordinate(SampleCase &made, const QJsonObject &topic);
    void work(SampleCase &made);
    void finish(SampleCase &made, const QJsonObject &topic);

    std::mt19937_64 m_chance;
    qint64 m_end;
    QTimeZone m_zone;
    QJsonObject m_words;
    QStringList m_streets;
    QVector<Unit> m_receivers;
    QHash<QString, QString> m_byShortName;
    QVector<SampleCase> m_cases;
    qint64 m_at = 0; ///< where the case at hand stands
};

} // namespace emonev
