#include <QFile>
#include <QXmlStreamReader>
#include <QtTest>

/// Both languages are complete: no message waits for its wording.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsWorded_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("fewest");
        QTest::newRow("Indonesian") << "emonev_id.ts" << 900;
        QTest::newRow("English plurals") << "emonev_en.ts" << 20;
    }
    void everyMessageIsWorded()
    {
        QFETCH(QString, file);
        QFETCH(int, fewest);
        QFile source(QStringLiteral(EMONEV_SOURCE_DIR "/translations/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&source);
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"translation")
                continue;
            ++messages;
            QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")),
                     qPrintable(QString::number(xml.lineNumber())));
            QVERIFY2(!xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty(),
                     qPrintable(QString::number(xml.lineNumber())));
        }
        QVERIFY(!xml.hasError());
        QVERIFY2(messages >= fewest, qPrintable(QString::number(messages)));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
