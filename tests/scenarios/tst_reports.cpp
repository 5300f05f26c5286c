#include <QtTest>

/// The papers and charts of emonevctl, read back with the tools people would use.
class TestReports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case; ///< one with a reporter and a letter
    QString m_oldCase;

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
    void initTestCase()
    {
        QCOMPARE(ctl({QStringLiteral("init"), QStringLiteral("--sample")}).code, 0);
        m_case = ctl({"complaints", "add", "--channel", "loket", "--unit", "04.10", "--subject", "Surat pengantar lama",
                      "--body", "Menunggu dua minggu", "--received", "2026-11-20T09:00:00+07:00", "--reporter",
                      "Zubaidah Rahasia", "--contact", "081299887766", "--token-file", path("kunci")})
                     .json()
                     .value("number")
                     .toString();
        QVERIFY(!m_case.isEmpty());
        m_oldCase = ctl({"complaints", "add", "--channel", "loket", "--unit", "04.10", "--subject", "Kasus lain",
                         "--body", "x"})
                        .json()
                        .value("number")
                        .toString();
        const Answer letter = ctl({"teguran", "add", m_case, "--service", "04.10-001", "--component", "3", "--note",
                                   "Melampaui jangka waktu yang diumumkan."});
        QVERIFY2(letter.code == 0, letter.err.constData());
        QCOMPARE(letter.json().value("number").toString(), "000.8.3/1/ORG/2026");
    }
    void complaintsReportSaysWhatStatsSay()
    {
        const QString pdf = path(QStringLiteral("complaints.pdf"));
        QCOMPARE(ctl({"report", "complaints", "--month", "2026-10", "--out", pdf}).code, 0);
        const QStringList sheets = pages(pdf);
        const QString all = sheets.join(u'\n');
        const QJsonArray units =
            ctl({"complaints", "stats", "--from", "2026-10-01", "--to", "2026-10-31"}).json().value("units").toArray();
        int n = 0, late = 0;
        for (const QJsonValue &unit : units) {
            n += unit[u"n"].toInt();
            late += unit[u"resolve"][u"breaches"].toInt();
        }
        QVERIFY(n > 0);
        QVERIFY(all.contains(QRegularExpression(QStringLiteral("(Semua|All) +%1\\b").arg(n))));
        QVERIFY(all.contains(QRegularExpression(QStringLiteral("(Penyelesaian|Resolution) .* %1\\n").arg(late))));
        QVERIFY(all.contains(QStringLiteral("crm-jakarta")));
        const QJsonArray rows = ctl({"complaints", "list", "--limit", "10000"}).json().value("rows").toArray();
        int listed = 0;
        for (const QJsonValue &row : rows) {
            const bool isOctober = row[u"received_at"].toString().startsWith(QLatin1String("2026-10"));
            listed += isOctober;
            QCOMPARE(all.contains(row[u"number"].toString()), isOctober);
        }
        QVERIFY(listed >= n);
        const QRegularExpression head(QStringLiteral("(Nomor|Number) +(Diterima|Received)"));
        QVERIFY(sheets.size() > 3 && sheets.at(2).contains(head) && sheets.at(3).contains(head));
        for (int i = 0; i < sheets.size(); ++i)
            QVERIFY(sheets.at(i).contains(
                QRegularExpression(QStringLiteral("(Halaman|Page) %1 (dari|of) %2").arg(i + 1).arg(sheets.size()))));
        QVERIFY(sheets.last().contains(QStringLiteral("NIP ")));
    }
    void monthlyReportListsEveryUnit()
    {
        const QString pdf = path(QStringLiteral("monthly.pdf"));
        QCOMPARE(ctl({"report", "monthly", "--month", "2026-10", "--out", pdf, "--paper", "F4"}).code, 0);
        const QString all = pages(pdf).join(u'\n').section(QStringLiteral("B. "), 0, 0); // the first table
        const QJsonArray units = score().value(QStringLiteral("units")).toArray();
        for (const QJsonValue &unit : units) {
            const QString code = unit[u"code"].toString();
            const QString row = QStringLiteral("(?<![\\d.])%1(?![\\d.])").arg(QRegularExpression::escape(code));
            QVERIFY2(all.contains(QRegularExpression(row)), qPrintable(code));
        }
    }
    void letterHasAllItNeeds()
    {
        const QString pdf = path(QStringLiteral("letter.pdf"));
        QCOMPARE(ctl({"report", "teguran", "--number", "000.8.3/1/ORG/2026", "--out", pdf}).code, 0);
        const QString text = pages(pdf).join(u'\n');
        for (const char *word : {"000.8.3/1/ORG/2026", "22 November 2026", "1 Desember 2026", "Jangka waktu",
                                 "Melampaui jangka waktu yang diumumkan.", "Wali Kota", "Inspektur", "NIP "})
            QVERIFY2(text.contains(QLatin1String(word)), word);
        QVERIFY(text.contains(m_case));
    }
    void noPaperNamesTheReporter_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::newRow("complaints") << QStringList{"report", "complaints"};
        QTest::newRow("complaints of the unit") << QStringList{"report", "complaints", "--unit", "04.10"};
        QTest::newRow("monthly") << QStringList{"report", "monthly", "--unit", "04.10", "--month", "2026-11"};
        QTest::newRow("teguran") << QStringList{"report", "teguran", "--number", m_case};
    }
    void noPaperNamesTheReporter()
    {
        QFETCH(QStringList, what);
        const QString pdf = path(QStringLiteral("quiet.pdf"));
        const Answer answer = ctl(what + QStringList{"--out", pdf});
        QCOMPARE(answer.code, 0);
        const QByteArray all =
            pages(pdf).join(u'\n').toUtf8() + bytes(pdf) + answer.out + answer.err + ctl({"teguran", "list"}).out;
        for (const char *secret : {"Zubaidah", "Rahasia", "081299887766"})
            QVERIFY2(!all.contains(secret), secret);
    }
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
    void postersAndSheetsOfAUnit()
    {
        const QString pdf = path(QStringLiteral("posters.pdf"));
        for (const char *kind : {"poster", "simple"}) {
            const Answer answer = ctl({"report", kind, "--unit", "02.01", "--out", pdf, "--paper", "F4"});
            QCOMPARE(answer.code, 0);
            QCOMPARE(answer.json().value("pages").toInt(), 10);
            const QStringList sheets = pages(pdf);
            QCOMPARE(sheets.size(), 10);
            QVERIFY(sheets.at(0).contains("Draf – belum diumumkan"));
            QVERIFY(!sheets.at(1).contains("Draf"));
            QVERIFY(sheets.at(1).contains("Kartu Keluarga", Qt::CaseInsensitive));
        }
    }
    void posterOfADayGoneBy()
    {
        const QString pdf = path(QStringLiteral("past.pdf"));
        QCOMPARE(ctl({"report", "poster", "--service", "02.01-002", "--out", pdf, "--as-of", "2026-11-22"}).code, 0);
        QVERIFY(pages(pdf).join(u'\n').contains("Kartu Keluarga"));
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
        QTest::newRow("complaints") << QStringList{"report", "complaints", "--month", "2026-10"} << "pdf";
        QTest::newRow("monthly") << QStringList{"report", "monthly", "--month", "2026-10"} << "pdf";
        QTest::newRow("teguran") << QStringList{"report", "teguran", "--number", m_case} << "pdf";
        QTest::newRow("poster") << QStringList{"report", "poster", "--service", "02.01-002"} << "pdf";
        QTest::newRow("simple") << QStringList{"report", "simple", "--unit", "02.01"} << "pdf";
        QTest::newRow("complaints png") << QStringList{"chart", "complaints"} << "png";
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
        QTest::newRow("complaints for all units")
            << QStringList{"report", "complaints", "--all-units", "--out", out} << 2;
        QTest::newRow("no such month") << QStringList{"report", "monthly", "--month", "2026-13", "--out", out} << 2;
        QTest::newRow("no such day") << QStringList{"report", "complaints", "--from", "kemarin", "--out", out} << 2;
        QTest::newRow("no letter in the year")
            << QStringList{"report", "teguran", "--period", "1999", "--out", out} << 4;
        QTest::newRow("unknown letter") << QStringList{"report", "teguran", "--number", "tak-ada", "--out", out} << 4;
        QTest::newRow("second warning without a first")
            << QStringList{"teguran", "add", m_oldCase, "--service", "04.10-001", "--component", "3", "--level", "2"}
            << 3;
        QTest::newRow("unit missing") << QStringList{"report", "unit", "--out", out} << 2;
        QTest::newRow("unknown paper") << QStringList{"report", "city", "--out", out, "--paper", "A9"} << 2;
        QTest::newRow("unknown unit") << QStringList{"report", "unit", "--unit", "zz", "--out", out} << 4;
        QTest::newRow("unknown period") << QStringList{"report", "city", "--period", "1999", "--out", out} << 4;
        QTest::newRow("city for all units") << QStringList{"report", "city", "--all-units", "--out", out} << 2;
        QTest::newRow("poster of nothing") << QStringList{"report", "poster", "--out", out} << 2;
        QTest::newRow("poster of both") << QStringList{"report",    "poster",    "--unit", "02.01",
                                                       "--service", "02.01-001", "--out",  out}
                                        << 2;
        QTest::newRow("unknown service") << QStringList{"report", "simple", "--service", "zz", "--out", out} << 4;
        QTest::newRow("no standard") << QStringList{"report", "poster", "--service", "01-002", "--out", out} << 4;
        QTest::newRow("posters for all units") << QStringList{"report", "poster", "--all-units", "--out", out} << 2;
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
