#include "domain/plainlanguage.h"
#include "services/lintservice.h"
#include <QtTest>

using namespace emonev;

/// Each replaced word is told with its place and with what stood there.
class TestPlainLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QStringList>("words"); // new<old
        QTest::newRow("none") << "Bawa KTP."
                              << "Bawa KTP." << QStringList();
        QTest::newRow("capital kept") << "Bilamana perlu, upload."
                                      << "Jika perlu, unggah." << QStringList{"Jika<Bilamana", "unggah<upload"};
        QTest::newRow("over a line's end") << "di front\noffice"
                                           << "di loket" << QStringList{"loket<front\noffice"};
        QTest::newRow("longest first") << "diverifikasi dan divalidasi"
                                       << "diperiksa" << QStringList{"diperiksa<diverifikasi dan divalidasi"};
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QFETCH(QStringList, words);
        QVERIFY(LintService::rules());
        const PlainText told = plainText(text, *LintService::rules());
        QCOMPARE(told.text, plain);
        QCOMPARE(plainer(text, *LintService::rules()), plain);
        QStringList found;
        for (const PlainText::Word &word : told.words)
            found.append(word.place.in(told.text) + u'<' + word.original);
        QCOMPARE(found, words);
    }
};

QTEST_GUILESS_MAIN(TestPlainLanguage)
#include "tst_plainlanguage.moc"
