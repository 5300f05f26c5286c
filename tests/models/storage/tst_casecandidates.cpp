#include "services/complaintintake.h"
#include "storage/casecandidates.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// Candidates for "the same thing" are found by place alone, where no word is shared.
class TestCaseCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byPlaceAlone()
    {
        TestWorkspace city;
        const QString unit = city.addUnit("U", "Kelurahan Enau");
        for (const double lat : {-0.0203, -0.0297, -0.0213}) { // 33 m, 1.1 km, 145 m away
            ComplaintDraft draft;
            draft.channel = QStringLiteral("loket");
            draft.unitId = unit;
            draft.subject = QStringLiteral("Lampu");
            draft.body = QString::number(lat);
            draft.lat = lat;
            draft.lon = 109.3402;
            draft.received = city.clock().now().addDays(-1);
            QVERIFY(ComplaintIntake(city.workspace()).add(draft).result());
        }
        CaseTrace trace;
        trace.lat = -0.02;
        trace.lon = 109.34;
        trace.from = city.clock().now().addDays(-2).toSecsSinceEpoch();
        trace.until = city.clock().now().toSecsSinceEpoch();
        const auto found =
            *city.workspace().read([&](Connection &c) -> Result<QVector<qint64>> { return findCandidates(c, trace); });
        QCOMPARE(found.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCaseCandidates)
#include "tst_casecandidates.moc"
