#include "services/complaintintake.h"
#include "services/nearbycases.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// Cases around a place, with distances worked out by hand on a sphere of 6,371 km (111.195 m a thousandth of a
/// degree).
class TestNearbyCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_unit = m_city.addUnit("U", "Kelurahan Enau");
        m_middle = add("tengah", -8.0, 112.0, 10);
        add("utara", -7.999, 112.0, 10);         // 111.2 m north
        add("timur", -8.0, 112.002, 10);         // cos 8° = 0.99027: 220.2 m east
        add("barat daya", -8.0025, 111.998, 10); // 278.0 m south, 220.2 m west: 354.6 m
        add("sudut", -7.996, 112.004, 10);       // 444.8 m and 440.5 m: in the box, not in the circle
        add("jauh", -7.994, 112.0, 10);          // 667 m
        add("lama", -8.0, 112.0001, 75);         // 65 days before it
        add("sesudah", -8.0, 112.0001, 1);       // 11.0 m east
        m_placeless = add("tanpa titik", {}, {}, 10);
    }
    void nearestFirst()
    {
        const QVector<NearbyCase> found = *NearbyCases(m_city.workspace()).around(m_middle, 500);
        QStringList told;
        for (const NearbyCase &each : found)
            told.append(
                QStringLiteral("%1 %2 %3").arg(each.dot.subject).arg(qRound(each.east)).arg(qRound(each.north)));
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.first(), QStringLiteral("sesudah 11 0"));
        QCOMPARE(told.last(), QStringLiteral("barat daya -220 -278"));
        QVERIFY(told.contains(QStringLiteral("utara 0 111")) && told.contains(QStringLiteral("timur 220 0")));
    }
    void withoutAPlaceNone() { QCOMPARE(NearbyCases(m_city.workspace()).around(m_placeless, 500)->size(), 0); }
    void anUnknownCaseIsSaid()
    {
        QCOMPARE(NearbyCases(m_city.workspace()).around("x", 500).error().code, QStringLiteral("unknown_complaint"));
    }

private:
    QString add(const QString &subject, std::optional<double> lat, std::optional<double> lon, int daysAgo)
    {
        ComplaintDraft draft;
        draft.channel = QStringLiteral("loket");
        draft.unitId = m_unit;
        draft.subject = subject;
        draft.body = subject;
        draft.lat = lat;
        draft.lon = lon;
        draft.received = m_city.clock().now().addDays(-daysAgo);
        const auto made = ComplaintIntake(m_city.workspace()).add(draft).result();
        return made ? made->id : QString();
    }

    TestWorkspace m_city;
    QString m_unit;
    QString m_middle;
    QString m_placeless;
};

QTEST_GUILESS_MAIN(TestNearbyCases)
#include "tst_nearbycases.moc"
