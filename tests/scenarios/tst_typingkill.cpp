#include "support/desktoprun.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int kills = 50;
constexpr int keysTyped = 25;
constexpr int delay = 100;    ///< milliseconds between two keys
constexpr int promise = 2000; ///< nothing older than this is lost

/// Values by service and indicator, as the store holds them.
QMap<QString, QString> storedAnswers(const DesktopRun &run)
{
    const QString file = run.path(QStringLiteral("jawaban.json"));
    if (run.ctl({"export", "answers", "--out", file}).exitCode != 0)
        return {};
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> answers;
    for (const QJsonValue &row : QJsonDocument::fromJson(written.readAll()).array())
        answers.insert(row[QStringLiteral("kode_layanan")].toString() + u'/' +
                           row[QStringLiteral("kode_indikator")].toString(),
                       row[QStringLiteral("nilai")].toString());
    return answers;
}

/// The first lines of the checklist of unit A, as they stand in the window.
QStringList firstLines()
{
    QStringList lines;
    for (const char *service : {"A-1", "A-2"})
        for (int n = 1; n <= 6; ++n)
            lines.append(QStringLiteral("%1/V1.%2").arg(QLatin1String(service)).arg(n));
    for (const char *code :
         {"V2.1", "V3.1", "V3.2", "V3.3", "V4.1", "V4.2", "V4.3", "V5.1", "V5.2", "V5.3", "V5.4", "V5.5", "V5.6"})
        lines.append(u'/' + QLatin1String(code));
    return lines;
}

} // namespace

/// Kills the window while an evaluator types: the store stays sound and nothing older than two seconds is missing.
class TestTypingKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTypedAreKept()
    {
        DesktopRun run;
        const QStringList lines = firstLines();
        QCOMPARE(lines.size(), keysTyped);
        for (int round = 0; round < kills; ++round) {
            const QString key = round % 2 == 0 ? QStringLiteral("1") : QStringLiteral("0");
            const int typed = keysTyped - round % 3; // the kill falls at different places
            run.startWindow();
            run.press({QStringLiteral("Home")});
            run.press(QStringList(typed, key), delay);
            run.killWindow();
            const auto check = run.ctl({"check"});
            QCOMPARE(check.exitCode, 0);
            const QMap<QString, QString> stored = storedAnswers(run);
            for (int i = 0; i < typed; ++i)
                if ((typed - 1 - i) * delay > promise)
                    QVERIFY2(
                        stored.value(lines[i]) == key,
                        qPrintable(
                            QStringLiteral("round %1: %2 is \"%3\"").arg(round).arg(lines[i], stored.value(lines[i]))));
        }
    }
};

QTEST_GUILESS_MAIN(TestTypingKill)
#include "tst_typingkill.moc"
