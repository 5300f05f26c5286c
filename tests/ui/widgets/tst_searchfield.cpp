#include "ui/widgets/searchfield.h"
#include <QtTest>

using namespace emonev;

/// The search line: waits for a pause, Enter goes at once, Esc clears.
class TestSearchField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneChangeForAWord();
    void enterDoesNotWait();
    void escapeClears();
};

void TestSearchField::oneChangeForAWord()
{
    SearchField field(QStringLiteral("Cari unit"));
    QSignalSpy spy(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("dinas"));
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 1000);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("dinas"));
}

void TestSearchField::enterDoesNotWait()
{
    SearchField field(QStringLiteral("Cari unit"));
    QSignalSpy spy(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("rs"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
}

void TestSearchField::escapeClears()
{
    SearchField field(QStringLiteral("Cari unit"));
    QTest::keyClicks(&field, QStringLiteral("rs"));
    QTest::keyClick(&field, Qt::Key_Return);
    QSignalSpy spy(&field, &SearchField::searchChanged);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(spy.size(), 1);
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
