#include "ui/charts/chartexport.h"
#include "ui/charts/chartpalette.h"
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

ComplaintsChart handling()
{
    return {{}, {{QDate(2025, 12, 1), 1234, 1000, 950}, {QDate(2026, 1, 1), 3, 2, 1}, {QDate(2026, 2, 1), 0, 0, 0}}};
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

bool has(ChartPanel &panel, const QColor &color)
{
    const QImage seen = panel.grab().toImage();
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            if (seen.pixel(x, y) == color.rgb())
                return true;
    return false;
}

using Lab = std::array<double, 3>;

/// CIE L*a*b* (D65) of what an eye, given as a matrix over linear RGB, sees.
Lab lab(const QColor &color, const QVector<double> &eye)
{
    const auto linear = [](float share) {
        const double c = double(share);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const std::array<double, 3> light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            rgb[i] += eye[qsizetype(i * 3 + j)] * light[j];
        rgb[i] = std::clamp(rgb[i], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab &a, const Lab &b)
{
    return std::sqrt(std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

} // namespace

class ChartPanelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray exported(ChartPanel &panel)
    {
        const QString path = m_folder.filePath(QStringLiteral("exported.svg"));
        panel.setAskPath([path](QWidget *, const QString &) { return path; });
        panel.exportTo(QStringLiteral("svg"));
        return read(path);
    }

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
        const QStringList kinds{QStringLiteral("capaian"), QStringLiteral("variables"), QStringLiteral("trend"),
                                QStringLiteral("complaints")};
        for (int kind = 0; kind < 4; ++kind) {
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
                               : kind == 3 ? complaintsSpec(handling(), Language::Indonesian)
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
    void monthsInWords()
    {
        const ChartSpec spec = complaintsSpec(handling(), Language::Indonesian);
        QVERIFY2(spec.sentence.contains("1.237") && spec.sentence.contains("1.002") &&
                     spec.sentence.contains("94,91 %"), // 951 of 1,002
                 qPrintable(spec.sentence));
        QCOMPARE(spec.table.rows.size(), 4);
        QCOMPARE(spec.table.rows.at(0), (QStringList{"Des 2025", "1.234", "1.000", "950", "95,00 %"}));
        QCOMPARE(spec.table.rows.at(1).last(), "50,00 %");
        QCOMPARE(spec.table.rows.at(2).last(), QString(QChar(0x2013)));
        QVERIFY(exportChart(complaintsSpec({}, Language::English), m_folder.filePath("e.svg"), {}, moment).has_value());
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
    void everyChartFollowsTheChosenColours_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("capaian") << 0;
        QTest::newRow("variables") << 1;
        QTest::newRow("trend") << 2;
    }
    void everyChartFollowsTheChosenColours()
    {
        QFETCH(int, kind);
        QSettings settings(m_folder.filePath(QStringLiteral("s%1.ini").arg(kind)), QSettings::IniFormat);
        ChartPalette chosen(settings);
        ChartPanel panel;
        panel.setChart(kind == 0   ? capaianSpec(city(9), Language::Indonesian)
                       : kind == 1 ? variablesSpec(variables(), Language::Indonesian)
                                   : trendSpec(trend(), Language::Indonesian));
        panel.follow(chosen);
        const QByteArray before = exported(panel);
        chosen.choose(ChartColors::Contrast);
        const QByteArray contrast = exported(panel);
        QVERIFY(before != contrast || kind == 1); // the variables stand in one neutral colour
        chosen.choose(ChartColors::Standard);
        QCOMPARE(exported(panel), before);
        chosen.choose(ChartColors::Contrast);
        const ChartPalette later(settings); // the next start
        ChartPanel another;
        another.follow(later);
        QCOMPARE(int(later.colors()), int(ChartColors::Contrast));
    }
    void zonesAreDrawnInTheChosenColours()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("zones.ini")), QSettings::IniFormat);
        ChartPalette chosen(settings);
        ChartPanel panel;
        panel.follow(chosen);
        panel.setChart(capaianSpec(city(60), Language::Indonesian));
        panel.resize(900, 700);
        const QColor green = ChartStyle::print(ChartColors::Standard).zone(0, 3);
        const QColor blue = ChartStyle::print(ChartColors::Contrast).zone(0, 3);
        panel.show();
        QVERIFY(has(panel, green));
        QVERIFY(!has(panel, blue));
        chosen.choose(ChartColors::Contrast);
        QVERIFY(has(panel, blue));
        QVERIFY(!has(panel, green));
    }
    void zonesDifferForEveryEye_data()
    {
        // Linear RGB as three kinds of colour blindness see it: Machado, Oliveira and Fernandes, 2009, severity 1.
        using Row = std::array<double, 3>;
        using Eye = std::array<Row, 3>;
        const std::map<const char *, Eye> eyes{
            {"protanopia",
             {Row{0.152286, 1.052583, -0.204868}, Row{0.114503, 0.786281, 0.099216},
              Row{-0.003882, -0.048116, 1.051998}}},
            {"deuteranopia",
             {Row{0.367322, 0.860646, -0.227968}, Row{0.280085, 0.672501, 0.047413},
              Row{-0.011820, 0.042940, 0.968881}}},
            {"tritanopia",
             {Row{1.255528, -0.076749, -0.178779}, Row{-0.078411, 0.930809, 0.147602},
              Row{0.004733, 0.691367, 0.303900}}}};
        QTest::addColumn<int>("colors");
        QTest::addColumn<QVector<double>>("eye");
        for (const auto &[name, eye] : eyes) {
            QVector<double> flat;
            for (const Row &row : eye)
                for (const double share : row)
                    flat.append(share);
            QTest::addRow("standard, %s", name) << int(ChartColors::Standard) << flat;
            QTest::addRow("contrast, %s", name) << int(ChartColors::Contrast) << flat;
        }
    }
    void zonesDifferForEveryEye()
    {
        QFETCH(int, colors);
        QFETCH(QVector<double>, eye);
        const ChartStyle style = ChartStyle::print(ChartColors(colors));
        for (int a = 0; a < 3; ++a)
            for (int b = a + 1; b < 3; ++b) {
                const double apart = distance(lab(style.zone(a, 3), eye), lab(style.zone(b, 3), eye));
                QVERIFY2(apart >= 20, qPrintable(QStringLiteral("zones %1 and %2: %3").arg(a).arg(b).arg(apart)));
            }
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
