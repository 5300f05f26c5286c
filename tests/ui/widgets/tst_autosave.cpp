#include "ui/widgets/autosavelineedit.h"
#include "ui/widgets/autosavetextedit.h"
#include <QVBoxLayout>
#include <QtTest>

using namespace emonev;

/// Typed text is handed on when the field is left, on Enter, or soon after the last key.
class TestAutoSave : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterHandsOn();
    void leavingHandsOn();
    void pausingHandsOn();
    void steadyTypingHandsOnWithinTwoSeconds();
    void unchangedSaysNothing();
    void escapeBringsTheStoredTextBack();
    void textIsHandedOnWhenHidden();
};

void TestAutoSave::enterHandsOn()
{
    AutoSaveLineEdit field;
    field.setSavedText(QStringLiteral("lama"));
    QSignalSpy spy(&field, &AutoSaveLineEdit::committed);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("baru"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first(), (QVariantList{"lama", "baru"}));
}

void TestAutoSave::leavingHandsOn()
{
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *first = new AutoSaveLineEdit(&window);
    auto *second = new QLineEdit(&window);
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QSignalSpy spy(first, &AutoSaveLineEdit::committed);
    QTest::keyClicks(first, QStringLiteral("isi"));
    QCOMPARE(spy.size(), 0);
    second->setFocus();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first(), (QVariantList{"", "isi"}));
}

void TestAutoSave::pausingHandsOn()
{
    AutoSaveTextEdit field;
    field.setSavedText(QStringLiteral("satu"));
    QSignalSpy spy(&field, &AutoSaveTextEdit::committed);
    QTest::keyClicks(&field, QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 1900);
    QCOMPARE(spy.first(), (QVariantList{"satu", "xsatu"}));
}

void TestAutoSave::steadyTypingHandsOnWithinTwoSeconds()
{
    AutoSaveLineEdit field;
    QSignalSpy spy(&field, &AutoSaveLineEdit::committed);
    QElapsedTimer since;
    since.start();
    while (spy.isEmpty() && since.elapsed() < 3000)
        QTest::keyClick(&field, Qt::Key_A, Qt::NoModifier, 100);
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
}

void TestAutoSave::unchangedSaysNothing()
{
    AutoSaveLineEdit field;
    field.setSavedText(QStringLiteral("a"));
    QSignalSpy spy(&field, &AutoSaveLineEdit::committed);
    QTest::keyClicks(&field, QStringLiteral("b"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
}

void TestAutoSave::escapeBringsTheStoredTextBack()
{
    AutoSaveLineEdit field;
    field.setSavedText(QStringLiteral("asli"));
    QSignalSpy spy(&field, &AutoSaveLineEdit::committed);
    QTest::keyClicks(&field, QStringLiteral("salah"));
    QTest::keyClick(&field, Qt::Key_Escape);
    field.flush();
    QCOMPARE(field.text(), QStringLiteral("asli"));
    QCOMPARE(spy.size(), 0);
}

void TestAutoSave::textIsHandedOnWhenHidden()
{
    AutoSaveTextEdit field;
    field.show();
    QSignalSpy spy(&field, &AutoSaveTextEdit::committed);
    QTest::keyClicks(&field, QStringLiteral("catatan"));
    field.hide();
    QCOMPARE(spy.size(), 1);
}

QTEST_MAIN(TestAutoSave)
#include "tst_autosave.moc"
