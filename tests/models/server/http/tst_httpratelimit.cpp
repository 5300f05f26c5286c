#include "server/http/httpratelimit.h"
#include <QtTest>

using namespace emonev;
using namespace std::chrono_literals;

/// The token bucket, with the time given by hand.
class TestHttpRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAgainWithTime()
    {
        HttpRateLimit limit(2, 0.5);
        const HttpRateLimit::Moment start{};
        QCOMPARE(limit.secondsUntil("a", 1, start), 0);
        QCOMPARE(limit.secondsUntil("a", 1, start), 0);
        QCOMPARE(limit.secondsUntil("a", 1, start), 2);
        QCOMPARE(limit.secondsUntil("b", 1, start), 0);
        QCOMPARE(limit.secondsUntil("a", 1, start + 1500ms), 1);
        QCOMPARE(limit.secondsUntil("a", 1, start + 2s), 0);
        QCOMPARE(limit.secondsUntil("a", 2, start + 1h), 0);
        QCOMPARE(limit.secondsUntil("a", 1, start + 1h), 2);
    }

    void freeRequestsLeaveNoTrace()
    {
        HttpRateLimit limit(1, 1);
        QCOMPARE(limit.secondsUntil("a", 0, {}), 0);
        QCOMPARE(limit.addresses(), 0);
    }

    void aFloodOfAddressesIsForgotten()
    {
        HttpRateLimit limit(2, 1);
        for (int i = 0; i < 50'000; ++i)
            QCOMPARE(limit.secondsUntil(QString::number(i), 1, {}), 0);
        QVERIFY(limit.addresses() <= 20'001);
    }
};

QTEST_GUILESS_MAIN(TestHttpRateLimit)
#include "tst_httpratelimit.moc"
