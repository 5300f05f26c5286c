#include "ui/shell/windowstate.h"
#include <QtTest>

using namespace emonev;

/// A remembered place always ends up on a screen that is there.
class TestWindowState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
};

void TestWindowState::fits_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QVector<QRect>>("screens");
    QTest::addColumn<QRect>("expected");
    const QRect laptop(0, 0, 1024, 640);
    const QRect beamer(1024, 0, 1920, 1080);
    QTest::newRow("inside") << QRect(10, 20, 800, 500) << QVector<QRect>{laptop} << QRect(10, 20, 800, 500);
    QTest::newRow("too large") << QRect(0, 0, 1920, 1080) << QVector<QRect>{laptop} << laptop;
    QTest::newRow("half off at the right")
        << QRect(700, 0, 800, 500) << QVector<QRect>{laptop} << QRect(224, 0, 800, 500);
    QTest::newRow("on the second screen")
        << QRect(1100, 50, 1200, 900) << QVector<QRect>{laptop, beamer} << QRect(1100, 50, 1200, 900);
    QTest::newRow("second screen unplugged") << QRect(1100, 50, 1200, 900) << QVector<QRect>{laptop} << laptop;
    QTest::newRow("above the screen") << QRect(0, -300, 800, 500) << QVector<QRect>{laptop} << QRect(0, 0, 800, 500);
    QTest::newRow("no screen known") << QRect(1, 2, 3, 4) << QVector<QRect>{} << QRect(1, 2, 3, 4);
}

void TestWindowState::fits()
{
    QFETCH(QRect, wanted);
    QFETCH(QVector<QRect>, screens);
    QFETCH(QRect, expected);
    QCOMPARE(fittedToScreens(wanted, screens), expected);
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
