#include <QtTest>

/// The papers and charts of emonevctl, read back with the tools people would use.
class TestReports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Answer ctl(QStringList arguments) const
    {
        arguments << QStringLiteral("--data-dir") << path(QStringLiteral("data")) << QStringLiteral("--json")
                  << QStringLiteral("--now") << QStringLiteral("2026-11-22T09:00:00+07:00");
        return run(QStringLiteral(EMONEV_BIN_DIR "/emonevctl"), arguments);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QStringList pages(const QString &pdf)
    {
        QStringList pages =
            QString::fromUtf8(
                run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).out)
                .split(QLatin1Char('\f'));
        pages.removeLast();
        return pages;
    }
    static QByteArray bytes(const QString &file)
    {
        QFile from(file);
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }
    QJsonObject score() const { return ctl({QStringLiteral("score")}).json(); }
    static QString shownScore(const QJsonObject &unit)
    {
        return unit.value(QStringLiteral("score")).toString().replace(QLatin1Char('.'), QLatin1Char(','));
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(ctl({QStringLiteral("init"), QStringLiteral("--sample")}).code, 0); }
    void unitReportSaysWhatScoreSays()
    {
        const QJsonArray units = score().value(QStringLiteral("units")).toArray();
        for (const int place : {0, 40, 96}) {
            const QJsonObject unit = units.at(place).toObject();
            const QString pdf = path(QStringLiteral("unit.pdf"));
            QCOMPARE(ctl({"report", "unit", "--unit", unit.value("code").toString(), "--out", pdf}).code, 0);
            const QString first = pages(pdf).value(0);
            QVERIFY2(first.contains(unit.value("name").toString().section(u' ', 0, 2)), qPrintable(first));
            QVERIFY2(first.contains(shownScore(unit)), qPrintable(first));
            const QRegularExpression rank(QStringLiteral(": +%1 (dari|of) 97 ").arg(unit.value("rank").toInt()));
            QVERIFY2(first.contains(rank), qPrintable(first));
            QVERIFY(first.contains(QRegularExpression("berstatus usulan|is a proposal")));
        }
    }
    void cityReportRanksEveryUnit()
    {
        const QString pdf = path(QStringLiteral("city.pdf"));
        QCOMPARE(ctl({"report", "city", "--out", pdf}).code, 0);
        const QStringList sheets = pages(pdf);
        const QString all = sheets.join(u'\n');
        const QJsonObject city = score();
        QVERIFY(sheets.first().contains(shownScore(city.value("city").toObject())));
        const QJsonArray units = city.value("units").toArray();
        for (const QJsonValue &value : units) {
            const QJsonObject unit = value.toObject();
            if (unit.value("rank").isNull())
                continue;
            const QString row = QStringLiteral("(?m)^ +%1 +%2 .* %3 ")
                                    .arg(unit.value("rank").toInt())
                                    .arg(QRegularExpression::escape(unit.value("code").toString()), shownScore(unit));
            QVERIFY2(all.contains(QRegularExpression(row)), qPrintable(row));
        }
        for (int i = 0; i < sheets.size(); ++i)
            QVERIFY(sheets.at(i).contains(
                QRegularExpression(QStringLiteral("(Halaman|Page) %1 (dari|of) %2").arg(i + 1).arg(sheets.size()))));
        const QRegularExpression head(QStringLiteral("(Peringkat|Rank) +(Kode|Code)"));
        QVERIFY(sheets.at(1).contains(head) && sheets.at(2).contains(head) && sheets.at(3).contains(head));
        QVERIFY2(sheets.at(3).contains(QStringLiteral("NIP ")), "the signature stands below the tables");
    }
    void paperSizes_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("points");
        QTest::newRow("A4: 210 × 297 mm") << "A4"
                                          << "595 x 842";
        QTest::newRow("F4: 215 × 330 mm") << "f4"
                                          << "609 x 935";
    }
    void paperSizes()
    {
        QFETCH(QString, paper);
        QFETCH(QString, points);
        const QString pdf = path(QStringLiteral("paper.pdf"));
        QCOMPARE(ctl({"report", "blank-checklist", "--out", pdf, "--paper", paper}).code, 0);
        const QString info = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {pdf}).out);
        const QRegularExpressionMatch size =
            QRegularExpression(QStringLiteral("Page size: +([\\d.]+) x ([\\d.]+)")).match(info);
        QCOMPARE(
            QStringLiteral("%1 x %2").arg(qRound(size.captured(1).toDouble())).arg(qRound(size.captured(2).toDouble())),
            points);
    }
    void checklistHasABlockForEachService()
    {
        const QString pdf = path(QStringLiteral("list.pdf"));
        QCOMPARE(ctl({"report", "blank-checklist", "--unit", "04.10", "--out", pdf}).code, 0);
        const QString text = pages(pdf).join(u'\n');
        for (int service = 1; service <= 4; ++service)
            QVERIFY(text.contains(QStringLiteral("B.%1 ").arg(service)));
        QCOMPARE(text.count(QStringLiteral("V1.1 ")), 4);
        QCOMPARE(text.count(QStringLiteral("V2.1 ")), 1);
    }
    void sameNowSameBytes_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QString>("ending");
        QTest::newRow("unit report") << QStringList{"report", "unit", "--unit", "09"} << "pdf";
        QTest::newRow("city report") << QStringList{"report", "city"} << "pdf";
        QTest::newRow("checklist") << QStringList{"report", "blank-checklist", "--unit", "01"} << "pdf";
        QTest::newRow("capaian png") << QStringList{"chart", "capaian"} << "png";
        QTest::newRow("variables svg") << QStringList{"chart", "variables", "--unit", "01"} << "svg";
        QTest::newRow("trend pdf") << QStringList{"chart", "trend"} << "pdf";
    }
    void sameNowSameBytes()
    {
        QFETCH(QStringList, what);
        QFETCH(QString, ending);
        const QString one = path("one." + ending), two = path("two." + ending);
        QCOMPARE(ctl(what + QStringList{"--out", one}).code, 0);
        QCOMPARE(ctl(what + QStringList{"--out", two}).code, 0);
        QVERIFY(!bytes(one).isEmpty());
        QVERIFY(bytes(one) == bytes(two));
    }
    void allUnitsOnceAndThenOnlyWhatChanged()
    {
        const QString folder = path(QStringLiteral("all"));
        const QStringList call{"report", "unit", "--all-units", "--out", folder};
        const QJsonObject first = ctl(call).json();
        QCOMPARE(first.value("written").toInt(), 99);
        QCOMPARE(first.value("skipped").toInt(), 0);
        QCOMPARE(first.value("files").toArray().size(), 99);
        const QString file = first.value("files").toArray().at(3).toString();
        const QByteArray before = bytes(file);
        QVERIFY(QFile::remove(file));
        const QJsonObject second = ctl(call).json();
        QCOMPARE(second.value("written").toInt(), 1);
        QCOMPARE(second.value("skipped").toInt(), 98);
        QVERIFY(bytes(file) == before);
        QCOMPARE(ctl(call + QStringList{"--paper", "F4"}).json().value("written").toInt(), 99);
        QCOMPARE(ctl(call + QStringList{"--paper", "F4", "--force"}).json().value("written").toInt(), 99);
        QCOMPARE(QDir(folder).entryList({"*.pdf"}, QDir::Files).size(), 99);
    }
    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<int>("code");
        const QString out = path(QStringLiteral("wrong.pdf"));
        QTest::newRow("no --out") << QStringList{"report", "city"} << 2;
        QTest::newRow("unknown report") << QStringList{"report", "poem", "--out", out} << 2;
        QTest::newRow("not built yet") << QStringList{"report", "complaints", "--out", out} << 2;
        QTest::newRow("unit missing") << QStringList{"report", "unit", "--out", out} << 2;
        QTest::newRow("unknown paper") << QStringList{"report", "city", "--out", out, "--paper", "A9"} << 2;
        QTest::newRow("unknown unit") << QStringList{"report", "unit", "--unit", "zz", "--out", out} << 4;
        QTest::newRow("unknown period") << QStringList{"report", "city", "--period", "1999", "--out", out} << 4;
        QTest::newRow("city for all units") << QStringList{"report", "city", "--all-units", "--out", out} << 2;
        QTest::newRow("missing folder") << QStringList{"report", "city", "--out", path("no/such/x.pdf")} << 2;
        QTest::newRow("chart: no --out") << QStringList{"chart", "capaian"} << 2;
        QTest::newRow("chart: unknown") << QStringList{"chart", "pie", "--out", path("x.png")} << 2;
        QTest::newRow("chart: unit missing") << QStringList{"chart", "variables", "--out", path("x.png")} << 2;
        QTest::newRow("chart: unknown unit")
            << QStringList{"chart", "trend", "--unit", "zz", "--out", path("x.png")} << 4;
        QTest::newRow("chart: unknown period")
            << QStringList{"chart", "trend", "--period", "1999", "--out", path("x.png")} << 4;
        QTest::newRow("chart: format") << QStringList{"chart", "capaian", "--out", path("x.gif")} << 2;
        QTest::newRow("chart: size") << QStringList{"chart", "capaian", "--out", path("x.png"), "--size", "big"} << 2;
    }
    void wrongCalls()
    {
        QFETCH(QStringList, call);
        QFETCH(int, code);
        const Answer answer = ctl(call);
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY2(!answer.err.contains("unexpected") && !answer.err.contains("tak terduga"), answer.err.constData());
        QVERIFY(!QFile::exists(path(QStringLiteral("wrong.pdf"))));
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
