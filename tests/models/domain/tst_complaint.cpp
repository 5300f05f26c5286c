#include "domain/complaint.h"
#include <QtTest>

using namespace emonev;

/// The words of the store, of files and of the command line.
class TestComplaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseOfTheContract();
    void otherWordsAreNone_data();
    void otherWordsAreNone();
};

void TestComplaint::wordsAreThoseOfTheContract()
{
    const QStringList types{"coordinated", "forwarded", "progress", "paused", "resumed", "extended",
                            "resolved",    "refused",   "reopened", "merged", "unmerged"};
    for (int i = 0; i < types.size(); ++i) {
        QCOMPARE(caseWord(CaseEventType(i)), types.at(i));
        QCOMPARE(caseEventType(types.at(i)), CaseEventType(i));
    }
    const QStringList statuses{"menunggu", "koordinasi", "disposisi", "proses", "selesai", "ditolak"};
    for (int i = 0; i < statuses.size(); ++i) {
        QCOMPARE(caseWord(CaseStatus(i)), statuses.at(i));
        QCOMPARE(caseStatus(statuses.at(i)), CaseStatus(i));
    }
    const QStringList classes{"information", "complaint", "oversight"};
    for (int i = 0; i < classes.size(); ++i) {
        QCOMPARE(caseWord(CaseClass(i)), classes.at(i));
        QCOMPARE(caseClass(classes.at(i)), CaseClass(i));
    }
}

void TestComplaint::otherWordsAreNone_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", "received", "Paused", "paused ", "closed"})
        QTest::addRow("\"%s\"", word) << QString::fromLatin1(word);
}

void TestComplaint::otherWordsAreNone()
{
    QFETCH(QString, word);
    QVERIFY(!caseEventType(word));
    QVERIFY(!caseStatus(word));
    QVERIFY(!caseClass(word));
}

QTEST_GUILESS_MAIN(TestComplaint)
#include "tst_complaint.moc"
