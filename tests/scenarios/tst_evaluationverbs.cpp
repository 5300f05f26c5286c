#include "support/program.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

/// lint, assess, agreement, score --cheapest and --what-if, and findings, by the program itself.
class TestEvaluationVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        program::must(run({"init", "--sample"}));
    }

    void lintSaysWhereAndWhy()
    {
        write("s.csv", "kode_layanan;komponen;isi\n04.01-001;3;Paling lama 3 (tiga) hari kerja\n"
                       "04.01-001;12;Surat selesai paling lama 5 (lima) hari kerja.\n");
        program::must(run({"import", "standards", m_folder->filePath("s.csv")}));
        const QJsonObject all = json({"lint", "--service", "04.01-001"});
        QCOMPARE(all[u"standards"].toInt(), 1);
        bool isFound = false;
        for (const QJsonValue &finding : all[u"findings"].toArray())
            if (finding[u"rule"].toString() == u"days_contradict") {
                isFound = true;
                QCOMPARE(finding[u"component"].toInt(), 12);
                QCOMPARE(finding[u"text"].toString(), QString("5 (lima) hari kerja"));
                QCOMPARE(finding[u"place"][u"begin"].toInt(), 26);
                QCOMPARE(finding[u"severity"].toString(), QString("error"));
                QVERIFY(!finding[u"remedy"].toString().isEmpty());
            }
        QVERIFY(isFound);
        for (const QJsonValue &finding : json({"lint", "--severity", "error"})[u"findings"].toArray())
            QCOMPARE(finding[u"severity"].toString(), QString("error"));
        QCOMPARE(run({"lint", "--severity", "fatal"}).exit, 2);
        QCOMPARE(run({"lint", "--unit", "99.99"}).exit, 4);
    }
    void theCheapestFixesReachTheZone()
    {
        const QJsonObject fix = json({"score", "--unit", "04.02", "--cheapest"})[u"units"][0][u"cheapest"].toObject();
        QVERIFY(fix[u"reachable"].toBool());
        QCOMPARE(fix[u"zone"].toString(), QString("hijau"));
        QVERIFY(fix[u"score"].toString().toDouble() >= 81);
        QCOMPARE(fix[u"cost"].toInt(), fix[u"fixes"].toArray().size()); // each costs one, none is graded
        // With what it found tried out, the score is what was promised.
        QJsonArray answers;
        for (const QJsonValue &step : fix[u"fixes"].toArray())
            answers.append(
                QJsonObject{{"indicator", step[u"indicator"]}, {"service", step[u"service"]}, {"value", step[u"to"]}});
        write("w.json", QJsonDocument(QJsonObject{{"answers", answers}}).toJson());
        const QByteArray before = run({"score", "--unit", "04.02", "--json"}).out;
        const QJsonObject tried =
            json({"score", "--unit", "04.02", "--what-if", m_folder->filePath("w.json")})[u"units"][0][u"what_if"]
                .toObject();
        QCOMPARE(tried[u"score"], fix[u"score"]);
        QCOMPARE(tried[u"zone"].toString(), QString("hijau"));
        QVERIFY(tried[u"rank"].toInt() < tried[u"was"][u"rank"].toInt());
        QCOMPARE(run({"score", "--unit", "04.02", "--json"}).out, before); // nothing was saved
    }
    void unitsBesideTheirLike()
    {
        const QJsonObject found = json({"score", "--peers"});
        QCOMPARE(found[u"all"][u"units"].toInt(), 99);
        int units = 0;
        for (const QJsonValue &group : found[u"groups"].toArray()) {
            units += group[u"units"].toInt();
            QCOMPARE(group[u"median"].isNull(), !group[u"enough"].toBool());
            QCOMPARE(group[u"members"].toArray().size(), group[u"units"].toInt());
        }
        QCOMPARE(units, 99);
        QCOMPARE(found[u"trend"].toArray().size(), 2);
        QCOMPARE(found[u"trend"][1][u"city"], json({"score"})[u"city"][u"score"]);
    }
    void aPlanOfVisitsAndWhatIsToBeDone()
    {
        QCOMPARE(json({"duties"})[u"duties"].toArray().size(), 0);
        const QJsonObject drawn = json({"visits", "draw", "--count", "3", "--seed", "undian"});
        QCOMPARE(drawn[u"drawn"].toArray().size(), 3);
        QCOMPARE(json({"visits", "draw", "--count", "3", "--seed", "undian"})[u"drawn"], drawn[u"drawn"]);
        QCOMPARE(
            json({"visits", "plan", "--unit", "04.02", "--day", "2020-01-02", "--first", "Rina"})[u"day"].toString(),
            QString("2020-01-02"));
        QCOMPARE(run({"visits", "plan", "--unit", "04.02", "--day", "besok"}).exit, 2);
        QCOMPARE(run({"visits", "plan", "--unit", "99.99"}).exit, 4);
        QCOMPARE(run({"visits", "draw", "--count", "100"}).exit, 3);
        QCOMPARE(run({"visits", "draw"}).exit, 2);
        const QJsonObject duties = json({"duties"});
        QCOMPARE(duties[u"duties"][0][u"kind"].toString(), QString("visit"));
        QCOMPARE(duties[u"duties"][0][u"unit"].toString(), QString("04.02"));
        QCOMPARE(duties[u"duties"][0][u"overdue"].toBool(), true);
        QCOMPARE(duties[u"overdue"].toInt(), 1);
        program::must(run({"period", "lock", "2026"}));
        QCOMPARE(run({"visits", "plan", "--unit", "04.02", "--day", "2026-12-01"}).exit, 5);
    }
    void theWayOfAStandard()
    {
        const auto step = [this](const char *action, const QString &reason = {}) {
            QStringList words{"standards", QString::fromLatin1(action), "--service", "01-003"};
            if (!reason.isEmpty())
                words += {"--reason", reason};
            return run(words).exit;
        };
        QCOMPARE(json({"standards", "list", "--unit", "01"})[u"standards"][0][u"service"].toString(),
                 QString("01-001"));
        QCOMPARE(step("verify"), 5); // a draft
        QCOMPARE(step("submit"), 0);
        QCOMPARE(step("return"), 3); // without a reason
        QCOMPARE(step("return", "Biaya belum jelas"), 0);
        const auto rows = json({"standards", "list", "--state", "draft", "--unit", "01"})[u"standards"].toArray();
        QCOMPARE(rows.first()[u"note"].toString(), QString("Biaya belum jelas"));
        for (const char *action : {"submit", "verify", "publish"})
            QCOMPARE(step(action), 0);
        QCOMPARE(step("return", "terlambat"), 5); // what is published stays
        QCOMPARE(run({"standards", "submit"}).exit, 2);
        QCOMPARE(run({"standards", "submit", "--service", "tidak-ada"}).exit, 4);
    }
    void trialsThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("trial");
        QTest::addColumn<int>("exit");
        QTest::newRow("no JSON") << QByteArray("nol") << 3;
        QTest::newRow("no such indicator") << QByteArray(R"({"answers":[{"indicator":"V9.9","value":"1"}]})") << 3;
        QTest::newRow("no such value") << QByteArray(R"({"answers":[{"indicator":"V2.1","value":"7"}]})") << 3;
        QTest::newRow("no such service") << QByteArray(
                                                R"({"answers":[{"indicator":"V1.1","service":"X","value":"1"}]})")
                                         << 4;
        QTest::newRow("a line of a service without one")
            << QByteArray(R"({"answers":[{"indicator":"V1.1","value":"1"}]})") << 3;
        QTest::newRow("a weight below nothing") << QByteArray(R"({"weights":{"V2.1":"-1"}})") << 3;
    }
    void trialsThatMakeNoSense()
    {
        QFETCH(QByteArray, trial);
        write("w.json", trial);
        const Ended ended = run({"score", "--unit", "04.02", "--what-if", m_folder->filePath("w.json")});
        QTEST(ended.exit, "exit");
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(run({"score", "--cheapest"}).exit, 2); // for whom?
    }
    void agreementOfTwoSheets()
    {
        const QByteArray head = "periode;kode_unit;kode_indikator;nilai\n";
        QCOMPARE(json({"agreement"})[u"pairs"].toInt(), 0);
        for (const char *line : {"V2.1", "V4.1"})
            for (const char *round : {"first", "second"})
                program::must(
                    run({"assess", "set", line, line[1] == '2' ? "0" : "1", "--unit", "04.02", "--round", round}));
        const QJsonObject report = json({"agreement", "--unit", "04.02"});
        QCOMPARE(report[u"pairs"].toInt(), 2);
        QCOMPARE(report[u"overall"][u"agreement"].toString(), QString("1.000"));
        QCOMPARE(report[u"overall"][u"kappa"].toString(), QString("1.000"));
        QCOMPARE(report[u"indicators"].toArray().size(), 2);
        QVERIFY(!report[u"indicators"][0][u"enough"].toBool());
    }
    void lastYearIsSuggestedAndCarried()
    {
        const QStringList unit{"--unit", "04.01", "--period", "2027"};
        program::must(
            run({"period", "add", "2027", "--instrument", "kepatuhan-9-variabel", "--version", "proposal-1"}));
        const QJsonObject offer = json(QStringList{"assess", "suggest"} + unit);
        QCOMPARE(offer[u"from"].toInt(), 2026);
        const QJsonArray lines = offer[u"suggestions"].toArray();
        QVERIFY(lines.size() > 20);
        for (const char *key : {"service", "indicator", "value", "note"})
            QVERIFY2(lines.first().toObject().contains(QLatin1String(key)), key);
        QCOMPARE(answeredIn(unit), 0); // offered, not answered

        const QString service = lines.first()[u"service"].toString();
        const QStringList one = unit + QStringList{"--service", service};
        const int ofService = json(QStringList{"assess", "suggest"} + one)[u"suggestions"].toArray().size();
        QCOMPARE(json(QStringList{"assess", "carry"} + one)[u"taken"].toInt(), ofService);
        QCOMPARE(answeredIn(unit), ofService);
        QCOMPARE(json(QStringList{"assess", "carry"} + unit)[u"taken"].toInt(), int(lines.size()) - ofService);
        QCOMPARE(json(QStringList{"assess", "carry"} + unit)[u"taken"].toInt(), 0);
        const QJsonObject rest = json(QStringList{"assess", "suggest"} + unit);
        QVERIFY(rest[u"from"].isNull());
        QVERIFY(rest[u"suggestions"].toArray().isEmpty());
        const auto score = [this](const char *year) {
            return json({"score", "--unit", "04.01", "--period", year})[u"units"][0][u"score"];
        };
        QCOMPARE(score("2027"), score("2026"));
    }
    void nothingIsSuggestedToTheBlindNorToTheLocked()
    {
        const QStringList unit{"--unit", "04.01", "--period", "2027"};
        program::must(
            run({"period", "add", "2027", "--instrument", "kepatuhan-9-variabel", "--version", "proposal-1"}));
        for (const char *round : {"second", "self", "agreed"})
            QVERIFY(json(QStringList{"assess", "suggest"} + unit + QStringList{"--round", round})[u"from"].isNull());
        program::must(run({"period", "lock", "2027"}));
        QVERIFY(json(QStringList{"assess", "suggest"} + unit)[u"from"].isNull());
        QCOMPARE(run(QStringList{"assess", "carry"} + unit).exit, 5);
        QCOMPARE(run({"assess", "carry"}).exit, 2);
        QCOMPARE(run({"assess", "suggest", "V1.1", "--unit", "04.01"}).exit, 2);
    }
    void findingsByTheirVerb()
    {
        QCOMPARE(run({"findings", "issue", "--unit", "04.01"}).exit, 5); // not open yet
        program::must(run({"period", "lock", "2026"}));
        const int lines = json({"findings", "short", "--unit", "04.01"})[u"lines"].toArray().size();
        QVERIFY(lines > 3);
        QCOMPARE(json({"findings", "issue", "--unit", "04.01"})[u"issued"].toInt(), lines);
        QCOMPARE(run({"findings", "issue", "--unit", "04.01"}).exit, 3);
        QCOMPARE(run({"findings", "accept", "--unit", "04.01", "--indicator", "V2.1"}).exit, 3);
        QCOMPARE(run({"findings", "answer", "--unit", "04.01", "--indicator", "V0.0", "--note", "x"}).exit, 4);
        QCOMPARE(run({"findings", "answer", "--unit", "04.01"}).exit, 2);
        QCOMPARE(run({"findings", "fly"}).exit, 2);
        QCOMPARE(json({"findings", "list"})[u"counts"][u"waits_unit"].toInt(), lines);
    }

private:
    Ended run(const QStringList &words)
    {
        return program::run("emonevctl",
                            QStringList{"--data-dir", m_folder->filePath("data"), "--now", "2026-11-23T03:00:00Z"} +
                                words);
    }
    QJsonObject json(const QStringList &words)
    {
        const Ended ended = run(words + QStringList{"--json"});
        program::must(ended);
        return QJsonDocument::fromJson(ended.out).object();
    }
    int answeredIn(const QStringList &unit) { return json(QStringList{"assess", "show"} + unit)[u"answered"].toInt(); }
    void write(const QString &name, const QByteArray &text) { program::write(m_folder->filePath(name), text); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestEvaluationVerbs)
#include "tst_evaluationverbs.moc"
