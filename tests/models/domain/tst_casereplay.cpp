#include "domain/casereplay.h"
#include "support/casestories.h"
#include "support/shippedclocks.h"
#include <QtTest>

using namespace emonev;

/// Random cases agree to the second with an independent reckoning, and what is promised of every clock holds for them.
class TestCaseReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clocksAgreeWithTheOracle();
    void pauseMovesDueByWhatItCounted();
    void reopeningErasesNoEarlierPause();
    void extensionIsDueAtItsTime();
    void pauseAfterAnExtensionMovesItsDue();
    void openPauseIsReckonedAsIfItEndedNow();
    void hoursAndDaysAreOneRoutine();

private:
    struct Setting
    {
        SlaProfile profile;
        WorkCalendar calendar;
        oracle::CityDays days;
        int zone;
    };
    /// Settings in turn: both profiles in all three zones.
    const Setting &setting(quint32 seed) const { return m_settings.at(seed % m_settings.size()); }
    static oracle::Promise promise(const Setting &setting, CaseClass kind);
    static CaseClass kind(quint32 seed) { return CaseClass(seed / 6 % 3); }
    static CaseRecord freshCase(quint32 seed, const Setting &setting);
    static QString told(const CaseRecord &record, const Setting &setting);
    static void compareSpans(const ClockReading &reading, qint64 received, qint64 end);
    static void compare(const CaseReplay &replay, const oracle::ClockOracle &oracle, qint64 received, qint64 now);
    void playStory(quint32 seed);
    static CaseEvent event(CaseEventType type, qint64 at, qint64 until = 0);
    template <typename Check> void forPauses(quint32 seeds, Check check);

    std::vector<Setting> m_settings;
    QMap<CaseEventType, int> m_effects;
    int m_withoutEffect = 0;
};

void TestCaseReplay::initTestCase()
{
    const QByteArray csv = shippedFile(QStringLiteral("calendar/libur_2024_2026.csv"));
    QVERIFY(csv.count('\n') > 80);
    for (const int zone : {7, 8, 9})
        for (const QString &code : {QStringLiteral("crm-jakarta"), QStringLiteral("sp4n-lapor")})
            m_settings.push_back({shippedProfile(code), shippedCalendar(zone), oracle::CityDays(zone, csv), zone});
}

oracle::Promise TestCaseReplay::promise(const Setting &setting, CaseClass kind)
{
    return setting.profile.code == u"sp4n-lapor" ? oracle::Promise::sp4nLapor(kind) : oracle::Promise::crmJakarta();
}

CaseRecord TestCaseReplay::freshCase(quint32 seed, const Setting &setting)
{
    CaseRecord record;
    record.kind = kind(seed);
    record.unit = QStringLiteral("U");
    record.received = CaseStories(seed, setting.zone).received();
    return record;
}

CaseEvent TestCaseReplay::event(CaseEventType type, qint64 at, qint64 until)
{
    CaseEvent event;
    event.id = caseWord(type);
    event.type = type;
    event.at = at;
    event.until = until;
    return event;
}

QString TestCaseReplay::told(const CaseRecord &record, const Setting &setting)
{
    QString text = QStringLiteral("\n%1, %2, UTC+%3, received %4").arg(setting.profile.code, caseWord(record.kind));
    text = text.arg(setting.zone).arg(cityText(record.received, setting.zone));
    for (const CaseEvent &each : record.events) {
        text += QStringLiteral("\n ") + caseWord(each.type) + u' ' + cityText(each.at, setting.zone);
        if (each.type == CaseEventType::Extended)
            text += QStringLiteral(" until ") + cityText(each.until, setting.zone);
    }
    return text;
}

/// From receipt to done or now without a gap, two neighbours never the same, and the counted ones are what counted
/// says.
void TestCaseReplay::compareSpans(const ClockReading &reading, qint64 received, qint64 end)
{
    qint64 from = received;
    qint64 counted = 0;
    for (const ClockSpan &span : reading.spans) {
        QCOMPARE(span.from, from);
        QVERIFY(span.to > span.from);
        from = span.to;
        counted += span.counted ? span.to - span.from : 0;
    }
    QCOMPARE(from, end);
    QCOMPARE(counted, reading.counted);
}

void TestCaseReplay::compare(const CaseReplay &replay, const oracle::ClockOracle &oracle, qint64 received, qint64 now)
{
    for (const CaseClock clock : {CaseClock::Coordinate, CaseClock::Resolve}) {
        const ClockReading ours = replay.read(clock, now, true);
        const oracle::Reckoning theirs = clock == CaseClock::Coordinate ? oracle.coordinate(now) : oracle.resolve(now);
        QCOMPARE(ours.due, theirs.due);
        QCOMPARE(ours.done, theirs.done);
        QCOMPARE(ours.counted, theirs.counted);
        QCOMPARE(ours.late, theirs.late);
        compareSpans(ours, received, ours.done.value_or(now));
        QCOMPARE(replay.read(clock, now).due, ours.due);
    }
}

void TestCaseReplay::playStory(quint32 seed)
{
    const Setting &with = setting(seed);
    CaseStories stories(seed, with.zone);
    CaseRecord record;
    record.kind = kind(seed);
    record.unit = QStringLiteral("U");
    record.received = stories.received();
    oracle::ClockOracle oracle(with.days, promise(with, record.kind), record);
    CaseReplay step(with.profile, with.calendar, record);
    QStringList withoutEffect;
    for (int left = stories.upTo(18); left > 0; --left) {
        const CaseEvent next = stories.next(oracle);
        record.events.append(next);
        const bool hadEffect = oracle.add(next);
        QCOMPARE(step.play(next), hadEffect);
        if (hadEffect)
            ++m_effects[next.type];
        else
            withoutEffect.append(next.id);
        compare(step, oracle, record.received, std::max(record.received, next.at));
        if (QTest::currentTestFailed())
            qCritical().noquote() << told(record, with);
        if (QTest::currentTestFailed())
            return;
    }
    m_withoutEffect += int(withoutEffect.size());
    const CaseReplay replay(with.profile, with.calendar, record);
    QCOMPARE(replay.withoutEffect(), withoutEffect);
    for (const qint64 now : stories.looks(oracle))
        compare(replay, oracle, record.received, now);
    if (QTest::currentTestFailed())
        qCritical().noquote() << told(record, with);
}

void TestCaseReplay::clocksAgreeWithTheOracle()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        playStory(seed);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    // The stories are worth something only if everything happens in them often.
    for (int type = 0; type <= int(CaseEventType::Unmerged); ++type)
        QVERIFY2(m_effects.value(CaseEventType(type)) > 300, qPrintable(caseWord(CaseEventType(type))));
    QVERIFY(m_withoutEffect > 1000);
}

/// Calls with a case, and a pause from `from` to `to` somewhere before or after its due.
template <typename Check> void TestCaseReplay::forPauses(quint32 seeds, Check check)
{
    for (quint32 seed = 1; seed <= seeds && !QTest::currentTestFailed(); ++seed) {
        const Setting &with = setting(seed);
        const CaseRecord record = freshCase(seed, with);
        QRandomGenerator chance(seed);
        const qint64 from = record.received + chance.bounded(12 * 86400);
        const qint64 to = from + chance.bounded(10 * 86400);
        check(with, record, from, to);
        if (QTest::currentTestFailed())
            qCritical() << "seed" << seed << qPrintable(told(record, with)) << "pause" << from << to;
    }
}

void TestCaseReplay::pauseMovesDueByWhatItCounted()
{
    forPauses(1200, [](const Setting &with, const CaseRecord &record, qint64 from, qint64 to) {
        CaseReplay replay(with.profile, with.calendar, record);
        const CountedTime time(with.profile, with.calendar, record.received);
        const qint64 pause = time.counted(to, {}) - time.counted(from, {});
        for (const CaseClock clock : {CaseClock::Coordinate, CaseClock::Resolve}) {
            const qint64 before = replay.read(clock, to).due;
            CaseReplay paused = replay;
            QVERIFY(paused.play(event(CaseEventType::Paused, from)));
            QVERIFY(paused.play(event(CaseEventType::Resumed, to)));
            const qint64 after = paused.read(clock, to).due;
            const qint64 moved = from < before ? pause : 0;
            QCOMPARE(time.counted(after, {}) - time.counted(before, {}), moved);
            if (with.profile.counting == Counting::EverySecond)
                QCOMPARE(after - before, moved);
            if (moved == 0)
                QCOMPARE(after, before);
        }
    });
}

void TestCaseReplay::reopeningErasesNoEarlierPause()
{
    forPauses(1200, [](const Setting &with, const CaseRecord &record, qint64 from, qint64 to) {
        CaseReplay replay(with.profile, with.calendar, record);
        QVERIFY(replay.play(event(CaseEventType::Paused, from)));
        QVERIFY(replay.play(event(CaseEventType::Resumed, to)));
        const ClockReading before = replay.read(CaseClock::Resolve, to + 5000);
        QVERIFY(replay.play(event(CaseEventType::Resolved, to + 5000)));
        QVERIFY(replay.play(event(CaseEventType::Reopened, to + 500000)));
        const ClockReading after = replay.read(CaseClock::Resolve, to + 500000);
        QCOMPARE(after.counted, before.counted);
        const CountedTime time(with.profile, with.calendar, record.received);
        const qint64 closed = time.counted(to + 500000, {}) - time.counted(to + 5000, {});
        const qint64 moved = to + 5000 < before.due ? closed : 0;
        QCOMPARE(time.counted(after.due, {}) - time.counted(before.due, {}), moved);
    });
}

void TestCaseReplay::extensionIsDueAtItsTime()
{
    forPauses(1200, [](const Setting &with, const CaseRecord &record, qint64 from, qint64 to) {
        CaseReplay replay(with.profile, with.calendar, record);
        QVERIFY(replay.play(event(CaseEventType::Paused, from)));
        QVERIFY(replay.play(event(CaseEventType::Resumed, to)));
        const qint64 due = replay.read(CaseClock::Resolve, to).due;
        QVERIFY(!replay.check(event(CaseEventType::Extended, to, due)));
        const qint64 until = due + 1 + (to - from) * 3 / 2; // many fall on a weekend or a holiday
        QVERIFY(replay.play(event(CaseEventType::Extended, to, until)));
        for (const qint64 now : {to, until, until + 86400 * 9})
            QCOMPARE(replay.read(CaseClock::Resolve, now).due, until);
        QVERIFY(replay.play(event(CaseEventType::Resolved, to + 100)));
        QCOMPARE(replay.read(CaseClock::Resolve, to + 200).due, until);
    });
}

void TestCaseReplay::pauseAfterAnExtensionMovesItsDue()
{
    forPauses(1200, [](const Setting &with, const CaseRecord &record, qint64 from, qint64 to) {
        CaseReplay replay(with.profile, with.calendar, record);
        const qint64 until = replay.read(CaseClock::Resolve, from).due + 1 + (to - from) / 2;
        QVERIFY(replay.play(event(CaseEventType::Extended, from, until)));
        QVERIFY(replay.play(event(CaseEventType::Paused, from)));
        QVERIFY(replay.play(event(CaseEventType::Resumed, to)));
        const CountedTime time(with.profile, with.calendar, record.received);
        const qint64 pause = from < until ? time.counted(to, {}) - time.counted(from, {}) : 0;
        const qint64 due = replay.read(CaseClock::Resolve, to).due;
        QCOMPARE(time.counted(due, {}) - time.counted(until, {}), pause);
        if (pause == 0)
            QCOMPARE(due, until);
    });
}

void TestCaseReplay::openPauseIsReckonedAsIfItEndedNow()
{
    forPauses(600, [](const Setting &with, const CaseRecord &record, qint64 from, qint64 to) {
        CaseReplay open(with.profile, with.calendar, record);
        QVERIFY(open.play(event(CaseEventType::Paused, from)));
        qint64 last = 0;
        for (qint64 now = from; now <= to; now += 40000) {
            CaseReplay ended = open;
            QVERIFY(ended.play(event(CaseEventType::Resumed, now)));
            for (const CaseClock clock : {CaseClock::Coordinate, CaseClock::Resolve}) {
                QCOMPARE(open.read(clock, now).due, ended.read(clock, now).due);
                QCOMPARE(open.read(clock, now).counted, open.read(clock, from).counted);
            }
            QVERIFY(open.read(CaseClock::Resolve, now).due >= last);
            last = open.read(CaseClock::Resolve, now).due;
        }
    });
}

/// Seventy-two hours are three days, whatever counts.
void TestCaseReplay::hoursAndDaysAreOneRoutine()
{
    QByteArray inHours = shippedFile(QStringLiteral("sla/sp4n-lapor.json"));
    for (const int days : {3, 5, 14, 60}) {
        const QByteArray before = "\"days\": " + QByteArray::number(days);
        QVERIFY(inHours.contains(before));
        inHours.replace(before + ' ', "\"hours\": " + QByteArray::number(days * 24) + ' ');
        inHours.replace(before + ',', "\"hours\": " + QByteArray::number(days * 24) + ',');
    }
    QVERIFY(!inHours.contains("days\": "));
    const auto hours = parseSlaProfile(inHours);
    QVERIFY(hours);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Setting &with = setting(seed * 2 + 1); // sp4n-lapor
        const CaseRecord record = freshCase(seed, with);
        const CaseReplay byDays(with.profile, with.calendar, record);
        const CaseReplay byHours(*hours, with.calendar, record);
        for (const CaseClock clock : {CaseClock::Coordinate, CaseClock::Resolve})
            QCOMPARE(byHours.read(clock, record.received).due, byDays.read(clock, record.received).due);
    }
}

QTEST_GUILESS_MAIN(TestCaseReplay)
#include "tst_casereplay.moc"
