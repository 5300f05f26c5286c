#include "courier/ziplines.h"
#include <QtTest>

using namespace emonev;

/// Lines in a gzip stream, piece by piece and within bounds.
class TestZipLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBombIsNotInflated()
    {
        LineZipper zipper;
        const QByteArray line(64 * 1024, 'x');
        for (int i = 0; i < 1000; ++i)
            zipper.add(line);
        const QByteArray zipped = zipper.finish();
        int lines = 0;
        LineUnzipper unzipper(1024 * 1024, [&](const QByteArray &) -> Result<void> {
            ++lines;
            return {};
        });
        QVERIFY(unzipper.write(zipped) < 0);
        QCOMPARE(unzipper.outcome().error().code, "bundle_too_large");
        QVERIFY(lines <= 16);
    }

    void linesComeInAnyPieces_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("byte by byte") << 1;
        QTest::newRow("seven") << 7;
        QTest::newRow("whole") << (1 << 20);
    }
    void linesComeInAnyPieces()
    {
        QFETCH(int, piece);
        LineZipper zipper;
        QVector<QByteArray> lines{"satu", "", "tiga " + QByteArray(200'000, 'y')};
        for (const QByteArray &line : lines)
            zipper.add(line);
        const QByteArray zipped = zipper.finish();
        QVector<QByteArray> got;
        LineUnzipper unzipper(1024 * 1024, [&](const QByteArray &line) -> Result<void> {
            got.append(line);
            return {};
        });
        for (qsizetype at = 0; at < zipped.size(); at += piece) {
            QVERIFY(!unzipper.outcome());
            QVERIFY(unzipper.write(zipped.mid(at, piece)) >= 0);
        }
        QVERIFY(unzipper.outcome());
        QCOMPARE(got, lines);
        QVERIFY(unzipper.write("x") < 0);
    }
};

QTEST_GUILESS_MAIN(TestZipLines)
#include "tst_ziplines.moc"
