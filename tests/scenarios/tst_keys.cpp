#include "support/desktoprun.h"
#include "support/scoreoracle.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace emonev;

namespace {

struct Line
{
    QString code;
    int weight;
    bool graded;
};

/// The nine variables in checklist order, written down again from the instrument's paper.
const QVector<Line> serviceLines{{"V1.1", 7, false}, {"V1.2", 7, false}, {"V1.3", 7, false},
                                 {"V1.4", 7, false}, {"V1.5", 7, false}, {"V1.6", 5, true}};
const QVector<Line> unitLines{{"V2.1", 6, true},  {"V3.1", 4, false}, {"V3.2", 2, false}, {"V3.3", 2, true},
                              {"V4.1", 4, false}, {"V4.2", 4, false}, {"V4.3", 4, false}, {"V5.1", 2, false},
                              {"V5.2", 2, false}, {"V5.3", 1, false}, {"V5.4", 2, false}, {"V5.5", 1, false},
                              {"V5.6", 2, false}, {"V6.1", 4, false}, {"V6.2", 3, false}, {"V6.3", 3, false},
                              {"V6.4", 2, true},  {"V7.1", 3, false}, {"V7.2", 2, false}, {"V8.1", 1, false},
                              {"V8.2", 1, false}, {"V8.3", 1, false}, {"V9.1", 2, false}, {"V9.2", 2, false}};

QJsonObject unitOf(const DesktopRun &run)
{
    return run.ctl({"score", "--unit", "A"}).json.object().value(QStringLiteral("units")).toArray().at(0).toObject();
}

} // namespace

/// The whole checklist of a unit by real keys only, beside emonevctl on the same profile.
/// That the window shows the score the store gives is tests/ui/assessment's, in one process.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAWholeUnitWithoutTheMouse()
    {
        DesktopRun run;
        run.startWindow();
        QStringList keys{QStringLiteral("Home")};
        QVector<oracle::Question> questions;
        oracle::Answers answers;
        const auto answer = [&](const Line &line, bool perService) {
            const int place = int(keys.size());
            const int tenths = line.code == QLatin1String("V5.1") ? -2 : line.graded ? 5 : place % 3 == 0 ? 0 : 10;
            keys.append(tenths == -2 ? "minus" : tenths == 5 ? "5" : tenths == 0 ? "0" : "1");
            if (!answers.contains(line.code))
                questions.append({line.code, perService, line.graded, tenths == -2, line.weight * 10});
            answers[line.code].append(tenths);
        };
        for (int service = 0; service < 2; ++service)
            for (const Line &line : serviceLines)
                answer(line, true);
        for (const Line &line : unitLines)
            answer(line, false);
        run.press(keys);
        QTRY_COMPARE_WITH_TIMEOUT(unitOf(run).value(QStringLiteral("answered")).toInt(), 36, 30'000);
        const oracle::Verdict verdict = oracle::judge(questions, answers, 2);
        const qint64 expected = verdict.score->hundredths();
        QVERIFY(unitOf(run).value(QStringLiteral("complete")).toBool());
        QCOMPARE(unitOf(run).value(QStringLiteral("score")).toString(),
                 QStringLiteral("%1.%2").arg(expected / 100).arg(expected % 100, 2, 10, QLatin1Char('0')));
    }

    void oneProcessAProfile()
    {
        DesktopRun run;
        run.startWindow();
        QCOMPARE(run.startSecondWindow(), 0);
        QCOMPARE(run.window().state(), QProcess::Running);
        run.write(QStringLiteral("lagi.csv"), "kode;nama;jenis\nB;Dinas Lain;opd\n");
        const QStringList import{"import", "units", run.path(QStringLiteral("lagi.csv"))};
        QCOMPARE(run.ctl(import).exitCode, 9);
        QCOMPARE(run.ctl({"check"})
                     .json.object()
                     .value(QStringLiteral("rows"))
                     .toObject()
                     .value(QStringLiteral("unit"))
                     .toInt(),
                 1);
        run.closeWindow();
        QCOMPARE(run.ctl(import).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
