#include "domain/casereplay.h"
#include "support/shippedclocks.h"
#include <QtTest>

using namespace emonev;

/// What may happen to a case in each of its states, and that what may not stays without effect.
class TestCaseStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventMeetsState_data();
    void eventMeetsState();
    void refusedForItsOwnSake_data();
    void refusedForItsOwnSake();
    void twoLaptopsAtOnce_data();
    void twoLaptopsAtOnce();
    void eventFromBeforeTheReceiptCountsAsAtTheReceipt();
    void caseIsHeldByItsLastDisposisi();
    void mergedCaseKnowsWhere();
    void inexactEndIsSaid();

private:
    static constexpr qint64 received = 1'738'630'800; // 2025-02-04 08:00 WIB
    static CaseEvent event(const QString &word, int hour);
    static CaseRecord record(const QString &words);
    static QString afterwards(const CaseReplay &replay);
    const SlaProfile m_profile = shippedProfile(QStringLiteral("crm-jakarta"));
    const WorkCalendar m_calendar = shippedCalendar();
};

/// `hour` after the receipt; an extension lasts ten days more with every hour.
CaseEvent TestCaseStates::event(const QString &word, int hour)
{
    CaseEvent event;
    event.id = word + QString::number(hour);
    event.type = caseEventType(word).value();
    event.at = received + hour * 3600;
    event.toUnit = QStringLiteral("unit %1").arg(hour);
    event.into = QStringLiteral("other");
    event.until = received + (10 * hour + 10) * 86400;
    return event;
}

CaseRecord TestCaseStates::record(const QString &words)
{
    CaseRecord record;
    record.received = received;
    record.unit = QStringLiteral("unit 0");
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        record.events.append(event(word, int(record.events.size()) + 1));
    return record;
}

QString TestCaseStates::afterwards(const CaseReplay &replay)
{
    const CaseState &state = replay.state();
    return caseWord(state.status) + (state.isPaused() ? QStringLiteral(" paused") : QString()) +
           (state.isMerged() ? QStringLiteral(" merged") : QString());
}

void TestCaseStates::eventMeetsState_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected"); // the status after it, or why it may not be

    // Capitals: the status that follows. Small letters: the refusal.
    const QMap<QChar, QString> meaning{
        {u'M', "menunggu"},       {u'K', "koordinasi"},      {u'D', "disposisi"},      {u'P', "proses"},
        {u'S', "selesai"},        {u'T', "ditolak"},         {u'm', "case_is_merged"}, {u'c', "case_is_closed"},
        {u'p', "case_is_paused"}, {u'n', "case_not_paused"}, {u'o', "case_is_open"},   {u'u', "case_not_merged"},
    };
    const QStringList types{"coordinated", "forwarded", "progress", "paused", "resumed", "extended",
                            "resolved",    "refused",   "reopened", "merged", "unmerged"};
    const QVector<QPair<QString, QString>> cells{
        {"", "KDPMnMSToMu"},
        {"coordinated", "KDPKnKSToKu"},
        {"forwarded", "KDPDnDSToDu"},
        {"progress", "KDPPnPSToPu"},
        {"paused", "KDPpMpSToMu"},
        {"progress paused", "KDPpPpSToPu"},
        {"paused resumed", "KDPMnMSToMu"},
        {"extended", "KDPMnMSToMu"},
        {"resolved", "ccccccccPSu"},
        {"refused", "ccccccccPTu"},
        {"paused resolved", "ccccccccPSu"},
        {"resolved reopened", "KDPPnPSToPu"},
        {"refused reopened", "KDPPnPSToPu"},
        {"merged", "mmmmmmmmmmM"},
        {"paused merged", "mmmmmmmmmmM"},
        {"resolved merged", "mmmmmmmmmmS"},
        {"merged unmerged", "KDPMnMSToMu"},
        {"paused merged unmerged", "KDPpMpSToMu"},
        {"resolved merged unmerged", "ccccccccPSu"},
    };
    for (const auto &[before, row] : cells)
        for (int i = 0; i < types.size(); ++i)
            QTest::addRow("%s, then %s", qPrintable(before), qPrintable(types.at(i)))
                << before << types.at(i) << meaning.value(row.at(i));
}

void TestCaseStates::eventMeetsState()
{
    QFETCH(QString, before);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    CaseReplay replay(m_profile, m_calendar, record(before));
    QVERIFY(replay.withoutEffect().isEmpty());
    const QString unchanged = afterwards(replay);
    const CaseEvent next = event(type, 20);

    const auto allowed = replay.check(next);
    QCOMPARE(replay.play(next), bool(allowed));
    if (allowed) {
        QCOMPARE(caseWord(replay.state().status), expected);
    } else {
        QCOMPARE(allowed.error().code, expected);
        QCOMPARE(allowed.error().kind, ErrorKind::InvalidData);
        QCOMPARE(afterwards(replay), unchanged);
        QCOMPARE(replay.withoutEffect(), QStringList{next.id});
    }
}

void TestCaseStates::refusedForItsOwnSake_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<QString>("toUnit");
    QTest::addColumn<QString>("expected");
    const qint64 due = received + qint64(7) * 86400;
    const qint64 years = qint64(20) * 366 * 86400;

    QTest::newRow("a second before the receipt") << "progress" << received - 1 << qint64(0) << ""
                                                 << "event_before_receipt";
    QTest::newRow("in the second of the receipt") << "progress" << received << qint64(0) << ""
                                                  << "";
    QTest::newRow("extension to the due time") << "extended" << received << due << ""
                                               << "extension_not_past_due";
    QTest::newRow("extension a second past it") << "extended" << received << due + 1 << ""
                                                << "";
    QTest::newRow("extension by twenty years") << "extended" << received << received + years << ""
                                               << "";
    QTest::newRow("extension beyond that") << "extended" << received << received + years + 1 << ""
                                           << "extension_too_long";
    QTest::newRow("forwarded to its holder") << "forwarded" << received << qint64(0) << "unit 0"
                                             << "case_is_there_already";
    QTest::newRow("forwarded to another") << "forwarded" << received << qint64(0) << "unit 1"
                                          << "";
}

void TestCaseStates::refusedForItsOwnSake()
{
    QFETCH(QString, type);
    QFETCH(qint64, at);
    QFETCH(qint64, until);
    QFETCH(QString, toUnit);
    CaseEvent asked;
    asked.type = caseEventType(type).value();
    asked.at = at;
    asked.until = until;
    asked.toUnit = toUnit;
    const auto allowed = CaseReplay(m_profile, m_calendar, record({})).check(asked);
    QTEST(allowed ? QString() : allowed.error().code, "expected");
}

void TestCaseStates::twoLaptopsAtOnce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("withoutEffect");
    QTest::addColumn<QString>("expected");

    QTest::newRow("both pause") << "paused paused"
                                << "paused2"
                                << "menunggu paused";
    QTest::newRow("both resume") << "paused resumed resumed"
                                 << "resumed3"
                                 << "menunggu";
    QTest::newRow("one pauses, one forwards") << "paused forwarded"
                                              << ""
                                              << "disposisi paused";
    QTest::newRow("one forwards, one pauses") << "forwarded paused"
                                              << ""
                                              << "disposisi paused";
    QTest::newRow("both resolve") << "resolved resolved"
                                  << "resolved2"
                                  << "selesai";
    QTest::newRow("one resolves, one refuses") << "resolved refused"
                                               << "refused2"
                                               << "selesai";
    QTest::newRow("one refuses, one works on") << "refused progress paused resumed"
                                               << "progress2 paused3 resumed4"
                                               << "ditolak";
    QTest::newRow("one resolves what the other paused") << "paused resolved"
                                                        << ""
                                                        << "selesai";
    QTest::newRow("resumed after it was resolved") << "paused resolved resumed"
                                                   << "resumed3"
                                                   << "selesai";
    QTest::newRow("both reopen") << "resolved reopened reopened"
                                 << "reopened3"
                                 << "proses";
    QTest::newRow("both merge") << "merged merged"
                                << "merged2"
                                << "menunggu merged";
    QTest::newRow("one merges, one resolves") << "merged resolved"
                                              << "resolved2"
                                              << "menunggu merged";
    QTest::newRow("one resolves, one merges") << "resolved merged"
                                              << ""
                                              << "selesai merged";
    QTest::newRow("one merges, one resumes") << "paused merged resumed"
                                             << "resumed3"
                                             << "menunggu paused merged";
    QTest::newRow("both unmerge") << "merged unmerged unmerged"
                                  << "unmerged3"
                                  << "menunggu";
    QTest::newRow("one pauses, one extends") << "paused extended"
                                             << "extended2"
                                             << "menunggu paused";
}

void TestCaseStates::twoLaptopsAtOnce()
{
    QFETCH(QString, words);
    QFETCH(QString, withoutEffect);
    const CaseRecord both = record(words);
    CaseRecord effective = both;
    effective.events.removeIf([&](const CaseEvent &each) { return withoutEffect.split(u' ').contains(each.id); });
    const CaseReplay replay(m_profile, m_calendar, both);
    const CaseReplay alone(m_profile, m_calendar, effective);
    QCOMPARE(replay.withoutEffect().join(u' '), withoutEffect);
    QTEST(afterwards(replay), "expected");
    QCOMPARE(afterwards(alone), afterwards(replay));
    QCOMPARE(alone.state().unit, replay.state().unit);
    for (const CaseClock clock : {CaseClock::Coordinate, CaseClock::Resolve}) {
        const ClockReading ours = replay.read(clock, received + 86400);
        const ClockReading same = alone.read(clock, received + 86400);
        QCOMPARE(ours.due, same.due);
        QCOMPARE(ours.done, same.done);
        QCOMPARE(ours.counted, same.counted);
    }
}

void TestCaseStates::eventFromBeforeTheReceiptCountsAsAtTheReceipt()
{
    const CaseReplay replay(m_profile, m_calendar, [] {
        CaseRecord early = record(QStringLiteral("progress"));
        early.events.first().at = received - 5000;
        return early;
    }());
    QCOMPARE(replay.read(CaseClock::Coordinate, received + 100).done, std::optional<qint64>(received));
    QCOMPARE(replay.state().lastAt, received);
}

void TestCaseStates::caseIsHeldByItsLastDisposisi()
{
    QCOMPARE(CaseReplay(m_profile, m_calendar, record({})).state().unit, QStringLiteral("unit 0"));
    const CaseReplay replay(m_profile, m_calendar,
                            record(QStringLiteral("forwarded forwarded progress resolved forwarded")));
    QCOMPARE(replay.state().unit, QStringLiteral("unit 2"));
    QCOMPARE(replay.state().lastAt, received + 5 * 3600);
}

void TestCaseStates::mergedCaseKnowsWhere()
{
    CaseReplay replay(m_profile, m_calendar, record(QStringLiteral("merged")));
    QCOMPARE(replay.state().mergedInto, QStringLiteral("other"));
    QVERIFY(replay.play(event(QStringLiteral("unmerged"), 2)));
    QCOMPARE(replay.state().mergedInto, QString());
}

/// A source that says "coordinated" without a time: the clock is done, and says that the time is not known.
void TestCaseStates::inexactEndIsSaid()
{
    CaseRecord imported = record(QStringLiteral("coordinated resolved"));
    imported.events.first().inexact = true;
    CaseReplay replay(m_profile, m_calendar, imported);
    QVERIFY(replay.read(CaseClock::Coordinate, received).inexact);
    QVERIFY(!replay.read(CaseClock::Resolve, received).inexact);
    imported.events.last().inexact = true;
    CaseReplay second(m_profile, m_calendar, imported);
    QVERIFY(second.read(CaseClock::Resolve, received).inexact);
    QVERIFY(second.play(event(QStringLiteral("reopened"), 9)));
    QVERIFY(!second.read(CaseClock::Resolve, received).inexact);
}

QTEST_GUILESS_MAIN(TestCaseStates)
#include "tst_casestates.moc"
