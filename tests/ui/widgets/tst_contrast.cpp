#include "ui/widgets/contrast.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zonelook.h"
#include <QtTest>

using namespace emonev;

/// Every text of our palettes reads at 4.5:1 or better.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratioIsWcags_data();
    void ratioIsWcags();
    void textReads_data();
    void textReads();
    void zonesRead_data();
    void zonesRead();
};

void TestContrast::ratioIsWcags_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("same") << QColor(0x336699) << QColor(0x336699) << 1.0;
    QTest::newRow("the well-known 4.48 of #777 on white") << QColor(0x777777) << QColor(Qt::white) << 4.478;
    QTest::newRow("pure red on white") << QColor(Qt::red) << QColor(Qt::white) << 3.998;
}

void TestContrast::ratioIsWcags()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    QVERIFY(std::abs(contrastRatio(a, b) - expected) < 0.002);
}

void TestContrast::textReads_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const QVector<std::tuple<const char *, int, int>> pairs{
        {"text on base", QPalette::Text, QPalette::Base},
        {"text on alternate base", QPalette::Text, QPalette::AlternateBase},
        {"text on window", QPalette::WindowText, QPalette::Window},
        {"text on button", QPalette::ButtonText, QPalette::Button},
        {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
        {"selected text", QPalette::HighlightedText, QPalette::Highlight},
        {"quiet text on base", QPalette::PlaceholderText, QPalette::Base},
        {"quiet text on window", QPalette::PlaceholderText, QPalette::Window},
        {"link on base", QPalette::Link, QPalette::Base},
        {"link on window", QPalette::Link, QPalette::Window}};
    for (const bool dark : {false, true})
        for (const auto &[name, text, ground] : pairs)
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(name, dark ? "dark" : "light")))
                << dark << text << ground;
}

void TestContrast::textReads()
{
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(int, ground);
    const QPalette palette = dark ? Theme::darkPalette() : Theme::lightPalette();
    const auto color = [&](int role) { return palette.color(QPalette::Active, QPalette::ColorRole(role)); };
    const double ratio = contrastRatio(color(text), color(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestContrast::zonesRead_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("dark");
    for (const QString &zone : {QString(), QStringLiteral("hijau"), QStringLiteral("kuning"), QStringLiteral("merah")})
        for (const bool dark : {false, true})
            QTest::newRow(qPrintable(zone + (dark ? " dark" : " light"))) << zone << dark;
}

void TestContrast::zonesRead()
{
    QFETCH(QString, zone);
    QFETCH(bool, dark);
    const QPalette palette = dark ? Theme::darkPalette() : Theme::lightPalette();
    const ZoneLook look = zoneLook(zone);
    QVERIFY(!look.word.isEmpty());
    QVERIFY(!look.glyph.isEmpty());
    for (const auto role : {QPalette::Base, QPalette::Window})
        QVERIFY(contrastRatio(readableOn(look.color, palette.color(role)), palette.color(role)) >= 4.5);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
