#include "services/syncrunner.h"
#include "support/scriptedgateway.h"
#include "support/testworkspace.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace emonev;
using namespace std::chrono_literals;
using Phase = SyncStatus::Phase;

namespace {

const Credentials rina{QStringLiteral("https://kota"), QStringLiteral("rina"), QStringLiteral("rahasia-1")};
const wire::Refusal noAnswer{0, {}, true, 0, {}};

} // namespace

/// Sync in the background: when passes begin, what each ends in, and how it stops.
class TestSyncRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void phases_data();
    void phases();
    void nobodySignedInMeansNoPass();
    void signingInSendsWhatWaits();
    void wrongPasswordAndForeignAccount_data();
    void wrongPasswordAndForeignAccount();
    void aSaveIsSentThreeSecondsLater();
    void failuresWaitLongerAndEndByThemselves();
    void aSaveDoesNotShortenTheWait();
    void runningOutPausesUntilAskedOrSignedIn();
    void signingOutAsksWhenWorkWaits();
    void restoredServerIsTold();
    void stopDoesNotWaitForAnAnswer();
    void tasksLineUpBehindAPass();
    void neverOnTheWindowsThread();

private:
    [[nodiscard]] Phase phase() const { return m_runner->status().phase; }
    void signIn();
    [[nodiscard]] qint64 pending() { return SyncService::state(m_city->workspace())->pending; }

    std::unique_ptr<TestWorkspace> m_city;
    std::shared_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<SyncRunner> m_runner;
    QVector<SyncStatus> m_statuses;
};

void TestSyncRunner::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_city->addUnit(QStringLiteral("A"));
    m_gateway = std::make_shared<ScriptedGateway>();
    // The spread is 1, and 1000 ms are one.
    m_runner = std::make_unique<SyncRunner>(m_city->workspace(), always(m_gateway), SyncPace{[] { return 0.5; }, 1000});
    m_statuses.clear();
    connect(m_runner.get(), &SyncRunner::statusChanged, this,
            [this](const SyncStatus &status) { m_statuses.append(status); });
}

void TestSyncRunner::cleanup()
{
    m_runner.reset();
    QVERIFY(!m_gateway->usedOnMainThread());
    m_gateway.reset();
    m_city.reset();
}

void TestSyncRunner::signIn()
{
    m_runner->start();
    const auto answer = m_runner->signIn(rina);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.result().error().code));
    QTRY_COMPARE(phase(), Phase::Idle);
}

void TestSyncRunner::phases_data()
{
    QTest::addColumn<int>("kind"); // 0: no error
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, int kind, const char *code, Phase expected) {
        QTest::newRow(name) << kind << QString::fromLatin1(code) << int(expected);
    };
    row("went through", 0, "", Phase::Idle);
    row("no network", int(ErrorKind::Network), "no_answer", Phase::Offline);
    row("server busy", int(ErrorKind::Network), "server_busy", Phase::Waiting);
    row("sign-in ran out", int(ErrorKind::NotPermitted), "sign_in", Phase::SignedOut);
    row("keychain locked", int(ErrorKind::NotPermitted), "keychain_denied", Phase::SignedOut);
    row("program too old", int(ErrorKind::Version), "upgrade", Phase::TooOld);
    row("damaged", int(ErrorKind::Damaged), "snapshot_damaged", Phase::Trouble);
}

void TestSyncRunner::phases()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(int, expected);
    std::optional<Error> error;
    if (kind != 0)
        error = Error{ErrorKind(kind), code, {}, {}};
    QCOMPARE(int(phaseAfter(error, true)), expected);
    QCOMPARE(int(phaseAfter(error, false)), int(Phase::NotJoined));
}

void TestSyncRunner::nobodySignedInMeansNoPass()
{
    m_runner->start();
    const auto done = m_runner->run([](Workspace &, SyncGateway &) { return 1; }); // behind the first look
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(m_gateway->pulls(), 0);
    QCOMPARE(phase(), Phase::NotJoined);
}

void TestSyncRunner::signingInSendsWhatWaits()
{
    QVERIFY(pending() > 0);
    signIn();
    QCOMPARE(pending(), 0);
    QVERIFY(m_gateway->pushedOps() > 0);
    const auto running = std::find_if(m_statuses.cbegin(), m_statuses.cend(), [](const SyncStatus &status) {
        return status.phase == Phase::Running && status.sending > 0;
    });
    QVERIFY(running != m_statuses.cend());
    QCOMPARE(m_statuses.constLast().nextIn, std::chrono::milliseconds(60s));
}

void TestSyncRunner::wrongPasswordAndForeignAccount_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong password") << "rina"
                                    << "tebakan"
                                    << "wrong_password";
    QTest::newRow("another person") << "budi"
                                    << "rahasia-1"
                                    << "other_account";
}

void TestSyncRunner::wrongPasswordAndForeignAccount()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, code);
    signIn();
    const auto answer = m_runner->signIn({rina.server, user, password});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().code, code);
    QCOMPARE(SyncService::state(m_city->workspace())->peer.user, QStringLiteral("rina"));
}

void TestSyncRunner::aSaveIsSentThreeSecondsLater()
{
    signIn();
    m_statuses.clear();
    m_city->addUnit(QStringLiteral("B"));
    QTRY_COMPARE(pending(), 0);
    QTRY_COMPARE(phase(), Phase::Idle);
    QVERIFY(!m_statuses.isEmpty());
    QVERIFY2(m_statuses.first().nextIn <= 3s, "the save moves the next pass");
}

void TestSyncRunner::failuresWaitLongerAndEndByThemselves()
{
    signIn();
    m_gateway->fail(noAnswer);
    m_statuses.clear();
    m_runner->syncNow();
    const auto waits = [this] {
        QVector<qint64> found;
        for (const SyncStatus &status : std::as_const(m_statuses))
            if (status.phase == Phase::Offline)
                found.append(qint64(status.nextIn.count()));
        return found;
    };
    QTRY_VERIFY(waits().size() >= 4);
    QCOMPARE(waits().mid(0, 4), (QVector<qint64>{2000, 4000, 8000, 16000}));
    m_gateway->fail({});
    QTRY_COMPARE(phase(), Phase::Idle); // nobody saved or pressed anything
}

void TestSyncRunner::aSaveDoesNotShortenTheWait()
{
    m_runner.reset();
    m_runner = std::make_unique<SyncRunner>(m_city->workspace(), always(m_gateway), SyncPace{[] { return 0.5; }, 1});
    connect(m_runner.get(), &SyncRunner::statusChanged, this,
            [this](const SyncStatus &status) { m_statuses.append(status); });
    signIn();
    m_gateway->fail(wire::Refusal{429, {}, true, 240, {}});
    m_runner->syncNow();
    QTRY_COMPARE(phase(), Phase::Waiting);
    m_statuses.clear();
    m_city->addUnit(QStringLiteral("B"));
    const auto behind = m_runner->run([](Workspace &, SyncGateway &) { return 1; });
    QTRY_VERIFY(behind.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(m_statuses.isEmpty());
    QCOMPARE(m_runner->status().nextIn, std::chrono::milliseconds(240s));
}

void TestSyncRunner::runningOutPausesUntilAskedOrSignedIn()
{
    signIn();
    m_gateway->fail(wire::Refusal{401, QStringLiteral("sign_in"), false, 0, {}});
    m_runner->syncNow();
    QTRY_COMPARE(phase(), Phase::SignedOut);
    QCOMPARE(m_runner->status().nextIn, 0ms);
    m_gateway->fail({});
    const int pulls = m_gateway->pulls();
    m_city->addUnit(QStringLiteral("B"));
    const auto behind = m_runner->run([](Workspace &, SyncGateway &) { return 1; });
    QTRY_VERIFY(behind.isFinished());
    QCOMPARE(m_gateway->pulls(), pulls);
    QVERIFY(pending() > 0);
    signIn();
    QTRY_COMPARE(pending(), 0);
}

void TestSyncRunner::signingOutAsksWhenWorkWaits()
{
    signIn();
    m_gateway->fail(noAnswer);
    m_city->addUnit(QStringLiteral("B"));
    const auto first = m_runner->signOut(false);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(!first.result());
    QCOMPARE(first.result().error().code, QStringLiteral("outbox_waiting"));
    QVERIFY(first.result().error().args.value(0).toInt() > 0);
    m_gateway->fail({});
    const auto second = m_runner->signOut(true);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
    QTRY_COMPARE(phase(), Phase::SignedOut);
}

void TestSyncRunner::restoredServerIsTold()
{
    signIn();
    m_gateway->restoreFromBackup();
    m_city->addUnit(QStringLiteral("B"));
    QTRY_VERIFY(m_runner->status().serverRestored);
    QTRY_COMPARE(pending(), 0);
}

void TestSyncRunner::stopDoesNotWaitForAnAnswer()
{
    signIn();
    m_gateway->hangs = true;
    m_runner->syncNow();
    QTRY_COMPARE(phase(), Phase::Running);
    QElapsedTimer clock;
    clock.start();
    m_runner->stop();
    QVERIFY(clock.elapsed() < 3000);
    m_runner->syncNow(); // too late, and harmless
}

void TestSyncRunner::tasksLineUpBehindAPass()
{
    m_runner->start();
    QVector<int> order;
    const auto first = m_runner->run([&order](Workspace &, SyncGateway &) {
        QEventLoop loop; // as a gateway does that waits for an answer
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
        order.append(1);
        return 1;
    });
    const auto second = m_runner->run([&order](Workspace &, SyncGateway &) {
        order.append(2);
        return 2;
    });
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(order, (QVector<int>{1, 2}));
}

void TestSyncRunner::neverOnTheWindowsThread()
{
    signIn();
    QVERIFY(!m_gateway->usedOnMainThread());
}

QTEST_GUILESS_MAIN(TestSyncRunner)
#include "tst_syncrunner.moc"
