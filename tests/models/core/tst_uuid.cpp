#include "core/clock.h"
#include "core/uuid.h"
#include <QSet>
#include <QtTest>
#include <thread>

using namespace emonev;

/// Ids have the form of UUIDv7 and ascend, also from several threads.
class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheForm()
    {
        const QString id = newId(SystemClock());
        QVERIFY2(isId(id), qPrintable(id));
        QCOMPARE(id[14], QChar(u'7'));
        QVERIFY(QStringLiteral("89ab").contains(id[19]));
        QVERIFY(!isId(id.toUpper()));
    }

    void ascendsWhileTheClockStandsStill()
    {
        const FixedClock clock(QDateTime::fromString(QStringLiteral("2090-01-01T00:00:00Z"), Qt::ISODate));
        QString last;
        for (int i = 0; i < 10000; ++i) {
            const QString id = newId(clock);
            QVERIFY(id > last);
            last = id;
        }
    }

    void differsBetweenThreads()
    {
        QVector<QStringList> made(4);
        std::vector<std::thread> threads;
        for (QStringList &list : made)
            threads.emplace_back([&list] {
                for (int i = 0; i < 2000; ++i)
                    list.append(newId(SystemClock()));
            });
        for (std::thread &thread : threads)
            thread.join();
        QSet<QString> all;
        for (const QStringList &list : made)
            all.unite(QSet<QString>(list.begin(), list.end()));
        QCOMPARE(all.size(), 8000);
    }
};

QTEST_APPLESS_MAIN(TestUuid)
#include "tst_uuid.moc"
