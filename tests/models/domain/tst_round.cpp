#include "domain/periodstate.h"
#include "domain/round.h"
#include <QtTest>

using namespace emonev;

/// Who fills in which round, who sees it, and how periods go on.
class TestRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rights_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("writes"); ///< of self, first, second, agreed
        QTest::addColumn<QString>("reads");
        QTest::newRow("without accounts") << ""
                                          << "first"
                                          << "++++"
                                          << "++++";
        QTest::newRow("admin") << "admin"
                               << "first"
                               << "++++"
                               << "++++";
        QTest::newRow("coordinator") << "coordinator"
                                     << "first"
                                     << "++++"
                                     << "++++";
        QTest::newRow("assessor") << "assessor"
                                  << "first"
                                  << "-+--"
                                  << "++--";
        QTest::newRow("second assessor") << "second_assessor"
                                         << "second"
                                         << "--+-"
                                         << "+-+-";
        QTest::newRow("unit") << "unit"
                              << "self"
                              << "+---"
                              << "+---";
        QTest::newRow("kelurahan") << "kelurahan"
                                   << "self"
                                   << "+---"
                                   << "+---";
        QTest::newRow("inspector") << "inspector"
                                   << "first"
                                   << "----"
                                   << "+---";
        QTest::newRow("viewer") << "viewer"
                                << "first"
                                << "----"
                                << "+---";
    }
    void rights()
    {
        QFETCH(QString, role);
        QFETCH(QString, writes);
        QFETCH(QString, reads);
        QTEST(rounds::ofRole(role), "own");
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(rounds::mayWrite(role, rounds::all()[i]), writes[i] == u'+');
            QCOMPARE(rounds::mayRead(role, rounds::all()[i]), reads[i] == u'+');
            QCOMPARE(rounds::mayMove(role, rounds::all()[i], "draft", "submitted"), writes[i] == u'+');
            QCOMPARE(rounds::mayMove(role, rounds::all()[i], "submitted", "draft"), writes == "++++");
        }
    }
    void openToTheUnit_data()
    {
        QTest::addColumn<QString>("round");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("period");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("its own") << "self"
                                 << "draft"
                                 << "open" << true;
        QTest::newRow("the first while scoring") << "first"
                                                 << "submitted"
                                                 << "open" << false;
        QTest::newRow("the second while scoring") << "second"
                                                  << "submitted"
                                                  << "open" << false;
        QTest::newRow("agreed but not handed in") << "agreed"
                                                  << "draft"
                                                  << "open" << false;
        QTest::newRow("agreed and handed in") << "agreed"
                                              << "submitted"
                                              << "open" << true;
        QTest::newRow("the first when locked") << "first"
                                               << "draft"
                                               << "locked" << true;
        QTest::newRow("the second when published") << "second"
                                                   << "draft"
                                                   << "published" << true;
    }
    void openToTheUnit()
    {
        QFETCH(QString, round);
        QFETCH(QString, sheet);
        QFETCH(QString, period);
        QTEST(rounds::isOpenToUnit(round, sheet, period), "isOpen");
    }
    void periods_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("may");
        QTest::addColumn<bool>("needsReason");
        QTest::newRow("lock") << "open"
                              << "locked" << true << false;
        QTest::newRow("publish") << "locked"
                                 << "published" << true << false;
        QTest::newRow("publish what is open") << "open"
                                              << "published" << false << false;
        QTest::newRow("open what is locked") << "locked"
                                             << "open" << true << true;
        QTest::newRow("open what is published") << "published"
                                                << "open" << true << true;
        QTest::newRow("unpublish") << "published"
                                   << "locked" << true << true;
        QTest::newRow("to something unknown") << "open"
                                              << "beku" << false << false;
    }
    void periods()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, may);
        QCOMPARE(mayMovePeriod(from, to), may);
        if (may)
            QTEST(isReopening(from, to), "needsReason");
    }
};

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"
