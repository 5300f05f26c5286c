#include "support/desktoprun.h"
#include <QtTest>

using namespace emonev;

namespace {

constexpr int kills = 50;
constexpr int noteKills = 25;
constexpr int keysTyped = 25;
constexpr int delay = 100;    ///< milliseconds between two keys
constexpr int promise = 2000; ///< nothing older than this is lost

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

/// The keys of a note: letters that differ from one round to the next.
QStringList noteKeys(int round, int count)
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(QString(QChar(u'a' + (round + i) % 26)));
    return keys;
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
            const QMap<QString, QString> stored = run.storedAnswers(QStringLiteral("nilai"));
            for (int i = 0; i < typed; ++i)
                if ((typed - 1 - i) * delay > promise)
                    QVERIFY2(
                        stored.value(lines[i]) == key,
                        qPrintable(
                            QStringLiteral("round %1: %2 is \"%3\"").arg(round).arg(lines[i], stored.value(lines[i]))));
        }
    }

    /// Each round goes on writing in the note of one of five lines.
    void noteTypedIsKept()
    {
        DesktopRun run;
        QMap<QString, QString> notes;
        for (int round = 0; round < noteKills; ++round) {
            const int at = round % 5;
            const QString line = firstLines()[at];
            const QStringList keys = noteKeys(round, keysTyped + round % 4 * 5);
            run.startWindow();
            run.press(QStringList{QStringLiteral("Home")} + QStringList(at, QStringLiteral("Down")) +
                      QStringList{QStringLiteral("1"), QStringLiteral("Up"), QStringLiteral("n")});
            run.press(keys, delay);
            run.killWindow();
            QCOMPARE(run.ctl({"check"}).exitCode, 0);
            const QString stored = run.storedAnswers(QStringLiteral("catatan")).value(line);
            const QString whole = notes.value(line) + keys.join(QString());
            const auto old = keys.size() - 1 - promise / delay; // keys before this one are older than promised
            QVERIFY2(whole.startsWith(stored) && stored.size() >= notes.value(line).size() + old,
                     qPrintable(QStringLiteral("round %1: \"%2\" of \"%3\"").arg(round).arg(stored, whole)));
            notes[line] = stored;
        }
    }
};

QTEST_GUILESS_MAIN(TestTypingKill)
#include "tst_typingkill.moc"
