#include "ui/charts/chartexport.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSvgRenderer>
#include <QtTest>
#include <QtWidgets>

using namespace emonev;

namespace {

const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);

CapaianChart city(int units)
{
    CapaianChart chart;
    chart.period = 2026;
    chart.zones = {{"hijau", "hijau", "", 8100, ""}, {"kuning", "kuning", "", 5100, ""}, {"merah", "merah", "", 0, ""}};
    for (int i = 0; i < units; ++i)
        chart.units.append({QStringLiteral("U%1").arg(i), QStringLiteral("Unit <%1> & teman").arg(i), 10000 - i * 90,
                            zoneAt(chart.zones, 10000 - i * 90)->code, i == 4});
    chart.units.append({QStringLiteral("Z"), QStringLiteral("Kosong"), std::nullopt, QString(), true});
    return chart;
}

TrendChart trend()
{
    TrendChart chart;
    chart.zones = city(1).zones;
    chart.points = {{2024, 7000, "kuning", "a 1"}, {2025, std::nullopt, "", "a 1"}, {2026, 8825, "hijau", "b 1"}};
    return chart;
}

VariablesChart variables()
{
    return {2026, QStringLiteral("Dinas"), 10000, {{"V1", "Standar", 4000}, {"V2", "Maklumat", {}}}};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ChartPanelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void pngHasTheSizeAsked()
    {
        const QString path = m_folder.filePath(QStringLiteral("x.png"));
        QVERIFY(exportChart(capaianSpec(city(99), Language::Indonesian), path, {640, 480}, moment).has_value());
        QCOMPARE(QImage(path).size(), QSize(640, 480));
        const ChartSpec own = capaianSpec(city(99), Language::Indonesian);
        QVERIFY(own.preferredSize.height() > 99 * 20);
        QVERIFY(exportChart(own, path, {}, moment).has_value());
        QCOMPARE(QImage(path).size(), own.preferredSize);
    }
    void everyFormatOfEveryChart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("ending");
        const QStringList kinds{QStringLiteral("capaian"), QStringLiteral("variables"), QStringLiteral("trend")};
        for (int kind = 0; kind < 3; ++kind) {
            for (const char *ending : {"svg", "pdf", "PNG"})
                QTest::addRow("%s as %s", qPrintable(kinds.at(kind)), ending) << kind << QString::fromLatin1(ending);
        }
    }
    void everyFormatOfEveryChart()
    {
        QFETCH(int, kind);
        QFETCH(QString, ending);
        const ChartSpec spec = kind == 0   ? capaianSpec(city(9), Language::Indonesian)
                               : kind == 1 ? variablesSpec(variables(), Language::Indonesian)
                                           : trendSpec(trend(), Language::Indonesian);
        const QString path = m_folder.filePath(QStringLiteral("y.") + ending);
        QVERIFY(exportChart(spec, path, {800, 600}, moment).has_value());
        const QByteArray first = read(path);
        QVERIFY(exportChart(spec, path, {800, 600}, moment).has_value());
        QVERIFY(read(path) == first);
        if (ending == QLatin1String("svg")) {
            QXmlStreamReader xml(first);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(QSvgRenderer(first).defaultSize(), QSize(800, 600));
        }
    }
    void wrongTargets_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown ending") << "x.gif" << QSize() << "chart_format_unknown";
        QTest::newRow("no ending") << "x" << QSize() << "chart_format_unknown";
        QTest::newRow("no such folder") << "none/x.png" << QSize() << "folder_not_found";
        QTest::newRow("nothing wide") << "x.png" << QSize(0, 300) << "chart_size_invalid";
        QTest::newRow("far too large") << "x.png" << QSize(90000, 90000) << "chart_size_invalid";
    }
    void wrongTargets()
    {
        QFETCH(QString, file);
        QFETCH(QSize, size);
        const auto result = exportChart(trendSpec(trend(), Language::English), m_folder.filePath(file), size, moment);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QTEST(result.error().code, "code");
    }
    void sizes()
    {
        QCOMPARE(sizeFromText(QStringLiteral("1200x800")), QSize(1200, 800));
        QVERIFY(!sizeFromText(QStringLiteral("1200")));
        QVERIFY(!sizeFromText(QStringLiteral("-1x5")));
    }
    void noChartsAndEmptyOnesAreDrawn()
    {
        const QString path = m_folder.filePath(QStringLiteral("e.png"));
        QVERIFY(exportChart(capaianSpec({}, Language::Indonesian), path, {}, moment).has_value());
        QVERIFY(exportChart(variablesSpec({}, Language::Indonesian), path, {}, moment).has_value());
        QVERIFY(exportChart(trendSpec({}, Language::Indonesian), path, {}, moment).has_value());
    }
    void tableHoldsTheSameFigures()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(capaianSpec(city(9), Language::Indonesian).table);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("99,10"));
        QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("\u25CF hijau"));
        QCOMPARE(model.index(8, 0).data().toString(), QStringLiteral("U4"));
        QCOMPARE(model.index(9, 2).data().toString(), QStringLiteral("\u2013"));
    }
    void aKeyShowsTheTable()
    {
        ChartPanel panel;
        panel.setChart(capaianSpec(city(9), Language::Indonesian));
        panel.show();
        auto *button = panel.findChild<QToolButton *>(QStringLiteral("chartAsTable"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(panel.tableShown());
        QCOMPARE(panel.findChild<QTableView *>()->model()->rowCount(), 10);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!panel.tableShown());
    }
    void everythingHasANameForReaders()
    {
        ChartPanel panel;
        panel.setChart(trendSpec(trend(), Language::Indonesian));
        QVERIFY(panel.accessibleDescription().contains(QStringLiteral("88,25")));
        for (const char *name :
             {"chartSentence", "chartAsTable", "chartExport", "chartView", "chartScroll", "chartTable"})
            QVERIFY2(!panel.findChild<QWidget *>(QString::fromLatin1(name))->accessibleName().isEmpty(), name);
    }
    void exportAsksAndTells()
    {
        ChartPanel panel;
        panel.setChart(trendSpec(trend(), Language::Indonesian));
        QString answer = m_folder.filePath(QStringLiteral("panel"));
        panel.setAskPath([&answer](QWidget *, const QString &) { return answer; });
        QSignalSpy done(&panel, &ChartPanel::exported);
        int failures = 0;
        connect(&panel, &ChartPanel::exportFailed, this, [&failures](const Error &) { ++failures; });
        auto *action = panel.findChild<QAction *>(QStringLiteral("chartExport_svg"));
        action->trigger();
        QCOMPARE(done.size(), 1);
        QVERIFY(QFile::exists(answer + QStringLiteral(".svg")));
        answer = m_folder.filePath(QStringLiteral("none/panel.svg"));
        action->trigger();
        QCOMPARE(failures, 1);
        answer.clear();
        action->trigger();
        QCOMPARE(done.size() + failures, 2);
    }
    void anotherThemeRedraws()
    {
        ChartPanel panel;
        panel.setChart(trendSpec(trend(), Language::Indonesian));
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        panel.setPalette(dark);
        QCOMPARE(panel.findChild<QGraphicsView *>(QStringLiteral("chartView"))->backgroundBrush().color(),
                 QColor(Qt::black));
    }
};

QTEST_MAIN(ChartPanelTest)
#include "tst_chartpanel.moc"
