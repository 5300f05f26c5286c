#include "ui/delegates/datedelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/zonedelegate.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/theme.h"
#include <QStandardItemModel>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int ProvisionalRole = Qt::UserRole + 1;

/// Opens what the delegate would paint.
class OpenZoneDelegate : public ZoneDelegate
{
public:
    using ZoneDelegate::initStyleOption;
    using ZoneDelegate::ZoneDelegate;
};

} // namespace

/// A zone is never colour alone, and reads on both palettes; figures and dates are Indonesian.
class TestZoneDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zones_data();
    void zones();
    void figures();
    void dates();
};

void TestZoneDelegate::zones_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("provisional");
    QTest::addColumn<QString>("expected");
    QTest::newRow("green") << "hijau"
                           << "Hijau" << false << "● Hijau";
    QTest::newRow("yellow") << "kuning"
                            << "Kuning" << false << "▲ Kuning";
    QTest::newRow("red, provisional") << "merah"
                                      << "Merah" << true << "■ Merah (provisional)";
    QTest::newRow("not assessed") << ""
                                  << "" << true << "○ not assessed yet";
}

void TestZoneDelegate::zones()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    QFETCH(bool, provisional);
    QFETCH(QString, expected);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), word);
    model.setData(model.index(0, 0), code, CodeRole);
    model.setData(model.index(0, 0), provisional, ProvisionalRole);
    const OpenZoneDelegate delegate({CodeRole, -1, ProvisionalRole});
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        QStyleOptionViewItem option;
        option.palette = palette;
        delegate.initStyleOption(&option, model.index(0, 0));
        QCOMPARE(option.text, expected);
        QVERIFY(contrastRatio(option.palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
        QCOMPARE(option.palette.color(QPalette::HighlightedText), palette.color(QPalette::HighlightedText));
    }
}

void TestZoneDelegate::figures()
{
    const NumberDelegate two(2);
    QCOMPARE(two.displayText(1234.5, QLocale::c()), QStringLiteral("1.234,50"));
    QCOMPARE(two.displayText(12345, QLocale::c()), QStringLiteral("12.345"));
    QCOMPARE(two.displayText(QStringLiteral("78,25"), QLocale::c()), QStringLiteral("78,25"));
}

void TestZoneDelegate::dates()
{
    const DateDelegate wib(QTimeZone("Asia/Jakarta"));
    QCOMPARE(wib.displayText(QDate(2026, 11, 22), QLocale::c()), QStringLiteral("22 Nov 2026"));
    const QDateTime utc(QDate(2026, 11, 22), QTime(7, 5), Qt::UTC);
    QCOMPARE(wib.displayText(utc, QLocale::c()), QStringLiteral("22 Nov 2026 14.05 WIB"));
    const DateDelegate wit(QTimeZone("Asia/Jayapura"));
    QCOMPARE(wit.displayText(utc, QLocale::c()), QStringLiteral("22 Nov 2026 16.05 WIT"));
}

QTEST_MAIN(TestZoneDelegate)
#include "tst_zonedelegate.moc"
