#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include "ui/complaints/placemap.h"
#include <QtTest>

using namespace emonev;

/// The map of a case's place is drawn to scale, and its points are reached by mouse and by keys.
class TestPlaceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        const QString middle = add(-8.0, 112.0).id;
        m_east = add(-8.0, 112.002).number;
        m_north = add(-7.999, 112.0).number;
        m_map = std::make_unique<PlaceMap>(m_city->workspace());
        m_map->resize(300, 200);
        m_map->setCase(middle, true);
        QTRY_COMPARE(m_map->count(), 2);
    }
    void cleanup()
    {
        m_map.reset();
        m_city.reset();
    }

    void drawnToScale()
    {
        NearbyCase east;
        east.east = 220.23;
        NearbyCase north;
        north.north = 111.195;
        const double right = m_map->pointOf(east).x() - m_map->pointOf({}).x();
        const double up = m_map->pointOf({}).y() - m_map->pointOf(north).y();
        QVERIFY(up > 10);
        QVERIFY(qAbs(right * 111.195 / 220.23 - up) < 0.01);
    }
    void aClickOpensACase()
    {
        QSignalSpy asked(m_map.get(), &PlaceMap::numberRequested);
        NearbyCase east;
        east.east = 220.23;
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->pointOf(east).toPoint());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), m_east);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(asked.size(), 1);
    }
    void keysGoFromNearToFar()
    {
        QSignalSpy asked(m_map.get(), &PlaceMap::numberRequested);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_map->accessibleDescription().contains(m_north));
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.first().first().toString(), m_north);
        QCOMPARE(asked.last().first().toString(), m_east);
    }
    void withoutAPlaceItHides()
    {
        m_map->setCase("x", false);
        QVERIFY(m_map->isHidden());
    }

private:
    NewComplaint add(double lat, double lon)
    {
        ComplaintDraft draft;
        draft.channel = QStringLiteral("loket");
        draft.unitId = m_unit;
        draft.subject = QStringLiteral("Lampu");
        draft.body = QStringLiteral("padam");
        draft.lat = lat;
        draft.lon = lon;
        draft.received = m_city->clock().now().addDays(-1);
        return *ComplaintIntake(m_city->workspace()).add(draft).result();
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<PlaceMap> m_map;
    QString m_unit;
    QString m_east;
    QString m_north;
};

QTEST_MAIN(TestPlaceMap)
#include "tst_placemap.moc"
